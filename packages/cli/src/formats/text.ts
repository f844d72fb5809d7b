import { styleText } from 'node:util';
import { countByLevel, type Finding, type FindingLevel, type Locale } from '@congress-metrics/core';
import { findingWords } from '@congress-metrics/core/read';
import type { CheckedFile } from '../checked-file.js';
import { wordsIn } from '../words.js';

/** Findings that are listed for one file; the rest are counted. */
const most = 100;
/** A longer line is shown around the place that is meant. */
const widest = 96;

type Style = Parameters<typeof styleText>[0];

const colours: Readonly<Record<FindingLevel, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

/** Columns that a text takes in a terminal: two for a Han or full-width character. */
const columns = (text: string): number =>
  Array.from(text).reduce(
    (sum, character) => sum + (/[\u1100-\uffe6]/u.test(character) ? 2 : 1),
    0,
  );

const frame = (
  finding: Finding,
  lines: readonly string[],
  paint: (style: Style, text: string) => string,
): string => {
  const line = lines[(finding.line ?? 0) - 1];
  if (line === undefined || finding.column === undefined) return '';
  const start = Math.max(0, Math.min(finding.column - 1 - widest / 2, line.length - widest));
  const shown = line.slice(start, start + widest).replaceAll('\t', ' ');
  const number = String(finding.line);
  const caret = ' '.repeat(columns(shown.slice(0, finding.column - 1 - start)));
  return [
    `    ${paint('dim', `${number} │`)} ${shown}`,
    `    ${paint('dim', `${' '.repeat(number.length)} │`)} ${caret}${paint('bold', '^')}`,
    '',
  ].join('\n');
};

/** The report for a person: each finding with its place, its line with a caret, and how to mend it. */
export const asText = (
  files: readonly CheckedFile[],
  locale: Locale,
  hasColour: boolean,
): string => {
  const paint = (style: Style, text: string): string => (hasColour ? styleText(style, text) : text);
  const words = wordsIn(locale.tag);
  const blocks = files.map((file) => {
    if (file.failure !== undefined)
      return `${paint('bold', file.path)}\n  ${paint('red', words.unreadable(file.failure))}\n`;
    if (file.findings.length === 0) return '';
    const lines = file.text.split('\n');
    const entries = file.findings.slice(0, most).map((finding) => {
      const { message, mend } = findingWords(finding, locale, file.records[0]);
      const place =
        finding.line === undefined ? '' : `${String(finding.line)}:${String(finding.column)}  `;
      const level =
        finding.waived === undefined
          ? paint(colours[finding.level], words.levels[finding.level])
          : words.waived;
      return (
        `  ${place}${level}  ${message}  ${paint('dim', finding.code)}\n` +
        frame(finding, lines, paint) +
        `    ${paint('dim', finding.waived ?? mend)}`
      );
    });
    const hidden = file.findings.length - entries.length;
    return [
      paint('bold', file.path),
      ...entries,
      ...(hidden > 0 ? [words.more(hidden)] : []),
      '',
    ].join('\n');
  });
  const counts = countByLevel(files.flatMap(({ findings }) => findings));
  const unreadable = files.filter(({ failure }) => failure !== undefined).length;
  return `${blocks.filter((block) => block !== '').join('\n')}${words.summary(files.length, counts, unreadable)}\n`;
};
