import { styleText } from 'node:util';
import type { FindingLevel, Locale } from '@congress-metrics/core';
import type { CheckedFile, Excerpt, LeftOut, ListedFinding } from '@congress-metrics/node';
import { leftOutLines } from '../file-words.js';
import { wordsIn } from '../words.js';
import { placeText } from './place.js';
import { safeText } from './safe-text.js';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const colours: Readonly<Record<FindingLevel, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes in a terminal: two for a Han or full-width character. */
export const columnsOfText = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);

const frame = ({ text, caret }: Excerpt, line: number, paint: Paint): string => {
  const shown = safeText(text.replaceAll('\t', ' '));
  const number = String(line);
  const indent = ' '.repeat(columnsOfText(shown.slice(0, caret)));
  return [
    `    ${paint('dim', `${number} │`)} ${shown}`,
    `    ${paint('dim', `${' '.repeat(number.length)} │`)} ${indent}${paint('bold', '^')}`,
    '',
  ].join('\n');
};

const entry = (
  { finding, message, fix, waived, excerpt }: ListedFinding,
  locale: Locale,
  paint: Paint,
): string => {
  const words = wordsIn(locale.tag);
  const { level, code, line } = finding;
  const place = placeText(finding, locale.tag);
  const named =
    waived === undefined ? paint(colours[level], words.levels[level]) : words.waived;
  const advice = waived ?? fix;
  return (
    `  ${place === '' ? '' : `${safeText(place)}  `}${named}  ${safeText(message)}  ${paint('dim', code)}\n` +
    (excerpt === undefined ? '' : frame(excerpt, line ?? 1, paint)) +
    `    ${paint('dim', `${words.fix}${safeText(advice)}`)}\n`
  );
}; // prettier-ignore

/** One file's findings for a person: each with its place, its line with a caret, and how to fix it. */
export const fileAsText = (file: CheckedFile, locale: Locale, hasColour: boolean): string => {
  const paint: Paint = (style, text) =>
    hasColour ? styleText(style, text, { validateStream: false }) : text;
  const words = wordsIn(locale.tag);
  const title = paint('bold', safeText(file.path));
  if (file.failure !== undefined)
    return `${title}\n  ${paint('red', words.unreadable(file.failure))}\n\n`;
  if (file.listed.length === 0) return '';
  const totals = file.totals.map(([code, count]) => `${code} ${String(count)}`).join(', ');
  return [
    `${title}\n`,
    ...file.listed.map((listed) => entry(listed, locale, paint)),
    ...(file.unlisted > 0 ? [`${words.more(file.unlisted)}\n  ${words.totals}${totals}\n`] : []),
    '\n',
  ].join('');
};

/** What was left out of folders, for a person: a line a reason. */
export const leftOutAsText = (leftOut: readonly LeftOut[], locale: Locale): string =>
  leftOutLines(leftOut, locale.tag)
    .map((line) => `${safeText(line)}\n`)
    .join('');

/** The last line of a report: how many files, and how many findings of each level. */
export const summaryAsText = (
  files: number,
  counts: Readonly<Record<FindingLevel, number>>,
  unreadable: number,
  locale: Locale,
): string => `${wordsIn(locale.tag).summary(files, counts, unreadable)}\n`;
