import { chapterOf, chapters, type Chapter, type Locale } from '@congress-metrics/core';
import {
  reasons,
  tiers as tierOrder,
  type Draft,
  type DraftFigure,
  type LeftOutNumeral,
  type Tier,
} from '@congress-metrics/core/draft';
import { draftWordsIn } from './words.js';

/** A line of the list of what was left out holds so many numerals at most. */
const mostExamples = 12;

const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

const lineOf = (starts: readonly number[], at: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

const bareId = (metric: string): string =>
  /^(?:rate|change|share|part):(?:own:)?([^/]*)/u.exec(metric)?.[1] ?? metric;

const chapterOfFigure = ({ metric }: DraftFigure): Chapter | 'own' => {
  if (metric === undefined || metric.includes('own:')) return 'own';
  const id = bareId(metric);
  // A rate belongs where suggestions are, as nearly all of them do.
  return chapterOf.get(id) ?? 'deputies';
};

const nameOf = (figure: DraftFigure, locale: Locale): string => {
  const { metric = '', label } = figure;
  const id = bareId(metric);
  const known =
    (locale.metrics as Readonly<Record<string, readonly [string, string]>>)[id]?.[0] ??
    (locale.indicators as Readonly<Record<string, { readonly name: string }>>)[id]?.name;
  if (known === undefined || metric.startsWith('part:') || metric.startsWith('share:'))
    return `${known === undefined ? '' : `${known} · `}${label}`;
  return known;
};

/** A draft as a list that a person reads: by chapter, each figure with its tier, its words and its place. */
export const draftAsText = (draft: Draft, text: string, locale: Locale): string => {
  const words = draftWordsIn(locale.tag);
  const starts = lineStarts(text);
  const lines: string[] = [];
  const figures = draft.numerals.filter((one): one is DraftFigure => one.fate === 'figure');
  const leftOut = draft.numerals.filter((one): one is LeftOutNumeral => one.fate === 'left-out');
  const guessed = draft.body.guessed.map((one) => words.guesses[one]).join(locale.listSeparator);
  lines.push(
    words.guessed(draft.body, locale.levels[draft.body.level]) +
      (guessed === ''
        ? ''
        : locale.aside(locale.tag === 'en' ? `guessed: ${guessed}` : `${guessed}为推断`)),
    '',
  );
  for (const chapter of [...(Object.keys(chapters) as Chapter[]), 'own'] as const) {
    const inside = figures.filter((one) => chapterOfFigure(one) === chapter);
    if (inside.length === 0) continue;
    lines.push(chapter === 'own' ? words.ownFigures : locale.chapters[chapter]);
    for (const figure of inside) {
      const marks = [
        words.tiers[figure.tier],
        ...(figure.plan ? [words.planned] : []),
        ...(figure.otherBody ? [words.others] : []),
        words.line(lineOf(starts, figure.start)),
      ];
      lines.push(
        `  ${figure.quote.replace(/\s+/gu, '')}  ${nameOf(figure, locale)}  [${marks.join(' · ')}]`,
        `      ${figure.sentence.replace(/\s+/gu, ' ')}`,
      );
    }
    lines.push('');
  }
  if (draft.agenda.length > 0) {
    lines.push(words.agenda);
    for (const { form, organ, title, status, start } of draft.agenda)
      lines.push(
        `  ${locale.forms[form]}  ${organ === undefined ? '' : `${organ}${locale.words.colon}`}${title}  [${[...(status === 'planned' ? [words.planned] : []), words.line(lineOf(starts, start))].join(' · ')}]`,
      );
    lines.push('');
  }
  if (leftOut.length > 0) lines.push(words.leftOut);
  for (const reason of reasons) {
    const list = leftOut.filter((one) => one.reason === reason);
    if (list.length === 0) continue;
    const examples = [...new Set(list.map(({ quote }) => quote.replace(/\s+/gu, '')))];
    lines.push(
      `  ${words.reasons[reason]} ${String(list.length)}  ${examples.slice(0, mostExamples).join(' ')}${examples.length > mostExamples ? ' …' : ''}`,
    );
  }
  const tiers = Object.fromEntries(
    tierOrder.map((tier) => [tier, figures.filter((one) => one.tier === tier).length]),
  ) as Record<Tier, number>;
  lines.push('', words.summary(figures.length, tiers, leftOut.length));
  return `${lines.join('\n')}\n`;
};
