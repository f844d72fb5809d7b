import { inLanguage, type Locale, type Table } from '@congress-metrics/core';
import type { Chosen, Composition, StackRefusal } from './data.js';
import { countWords, disagreement, partLabel, shareWords, wholeWords } from './words.js';
import { formatQuantity } from '@congress-metrics/core';

const refusals: Readonly<Record<StackRefusal, (one: Composition, locale: Locale) => string>> = {
  overlapping: (_, { words }) => words.overlapNote,
  'whole-unknown': (_, { words }) => words.wholeUnknown,
  'sum-differs': ({ sum, total = sum, whole }, locale) => {
    const unit = whole?.unit ?? '件';
    return locale.words.sumDiffers(countWords(sum, unit, locale), countWords(total, unit, locale));
  },
};

const withPeriod = ({ record }: Composition, text: string, locale: Locale): string =>
  locale.period(record.period) + locale.words.colon + text;

/** Labels that stand in one year and not in the latest one. */
const drifted = (shown: readonly Composition[], locale: Locale): readonly string[] => {
  const [latest, ...earlier] = shown;
  const known = new Set(latest?.parts.map(({ identity }) => identity));
  return earlier.flatMap((one) => {
    const other = one.parts.filter(({ identity }) => !known.has(identity));
    const labels = other.map((part) => locale.quoted(partLabel(part, locale))).join('');
    return other.length === 0
      ? []
      : [locale.period(one.record.period) + (locale.tag === 'en' ? ' ' : '') + labels];
  });
};

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Every refusal and caution, in words. */
export const compositionNotes = ({ shown, others }: Chosen, locale: Locale): readonly string[] => {
  const { words, tag, listSeparator } = locale;
  const latest = shown[0];
  const drift = drifted(shown, locale);
  const bases = unique(shown.map(({ breakdown }) => breakdown.of));
  const classes = latest && ['plan', 'outcome'].includes(latest.breakdown.by) ? latest.parts : [];
  const otherNames = unique(
    others.map(({ record, breakdown: { by, title } }) =>
      title === undefined
        ? words.divisions[by]
        : inLanguage(title, tag) +
          (record === latest?.record ? '' : locale.aside(locale.period(record.period))),
    ),
  );
  return unique([
    ...shown.flatMap((one) =>
      one.refusal ? [withPeriod(one, refusals[one.refusal](one, locale), locale)] : [],
    ),
    ...(shown.some(({ rest, refusal }) => rest && !refusal) ? [words.partialNote] : []),
    ...(latest?.breakdown.by === 'plan' ? [words.classesAtHandOver + locale.stop.trimEnd()] : []),
    ...shown.flatMap((one) =>
      one.breakdown.note === undefined
        ? []
        : [withPeriod(one, inLanguage(one.breakdown.note, tag), locale)],
    ),
    ...classes.flatMap((part) =>
      part.printed.note === undefined
        ? []
        : [partLabel(part, locale) + words.colon + inLanguage(part.printed.note, tag)],
    ),
    ...(bases.length > 1 && shown.length > 1
      ? [
          words.basesDiffer(
            shown
              .map((one) => withPeriod(one, wholeWords(one, locale), locale))
              .join(listSeparator),
          ),
        ]
      : []),
    ...(drift.length > 0 ? [words.labelsDrift(drift.join(listSeparator))] : []),
    ...shown.flatMap((one) =>
      one.parts.flatMap((part) => {
        const said = disagreement(part, locale);
        return said === undefined
          ? []
          : [
              withPeriod(one, partLabel(part, locale) + locale.comma + said, locale) +
                locale.stop.trimEnd(),
            ];
      }),
    ),
    ...(otherNames.length > 0 ? [words.otherDivisions(otherNames.join(listSeparator))] : []),
  ]);
};

/** The latest year class by class, the greatest of each year, and what is not listed. */
export const compositionSentences = ({ shown }: Chosen, locale: Locale): readonly string[] =>
  shown.map((one, index) => {
    const { words } = locale;
    const largest = one.parts.reduce((a, b) => (b.quantity.value > a.quantity.value ? b : a));
    const textOf = (part: Composition['parts'][number]): string => {
      const share = shareWords(part, locale);
      return (
        countWords(part.quantity, part.unit, locale) + (share === '' ? '' : locale.aside(share))
      );
    };
    const listed = one.parts.map((part) => `${partLabel(part, locale)} ${textOf(part)}`);
    return withPeriod(
      one,
      [
        wholeWords(one, locale),
        words.largestPart(partLabel(largest, locale), textOf(largest)),
        ...(index === 0 ? listed : []),
        ...(one.rest
          ? [`${words.notListed} ${words.percent(formatQuantity(one.rest.share, 1, locale))}`]
          : []),
        ...(one.refusal ? [refusals[one.refusal](one, locale).replace(/[.。]$/u, '')] : []),
      ].join(locale.comma),
      locale,
    );
  });

/** A row a class, a count and a share a year; classes under other names have rows of their own. */
export const compositionTable = (shown: readonly Composition[], locale: Locale): Table => {
  const { words } = locale;
  const [latest] = shown;
  const classes = new Map(
    shown.flatMap(({ parts }) => parts.map((part) => [part.identity, part] as const)).reverse(),
  );
  const order = unique(shown.flatMap(({ parts }) => parts.map(({ identity }) => identity)));
  const unit = latest?.whole?.unit ?? '件';
  return {
    caption: latest === undefined ? '' : words.divisions[latest.breakdown.by],
    columns: [
      words.divisions[latest?.breakdown.by ?? 'other'],
      ...shown.flatMap(({ record }) => [
        locale.period(record.period),
        `${locale.period(record.period)} ${words.share}`,
      ]),
    ],
    rows: [
      ...order.map((identity) => {
        const named = classes.get(identity);
        return {
          header: named === undefined ? identity : partLabel(named, locale),
          cells: shown.flatMap((one) => {
            const part = one.parts.find((part) => part.identity === identity);
            if (part === undefined) return [{ text: '—' }, { text: '—' }];
            const label = partLabel(part, locale);
            const said = disagreement(part, locale);
            return [
              {
                text: countWords(part.quantity, part.unit, locale),
                ...(named && label !== partLabel(named, locale) && { note: label }),
              },
              { text: shareWords(part, locale) || '—', ...(said && { note: said }) },
            ];
          }),
        };
      }),
      ...(shown.some(({ rest }) => rest)
        ? [
            {
              header: words.notListed,
              cells: shown.flatMap(({ rest }) =>
                rest === undefined
                  ? [{ text: '—' }, { text: '—' }]
                  : [
                      { text: countWords(rest.quantity, unit, locale) },
                      { text: words.percent(formatQuantity(rest.share, 1, locale)) },
                    ],
              ),
            },
          ]
        : []),
      {
        header: words.total,
        cells: shown.flatMap(({ total, whole }) => [
          {
            text: total
              ? countWords(total, whole?.unit ?? '件', locale)
              : locale.absences['not-published'],
          },
          { text: total ? words.percent('100') : '—' },
        ]),
      },
    ],
  };
};
