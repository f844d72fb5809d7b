import { type FindingLevel, type Locale } from '@congress-metrics/core';
import type { CheckedFile, LeftOut } from '@congress-metrics/node';
import { leftOutLines } from '../file-words.js';
import { wordsIn } from '../words.js';
import { placeText } from './place.js';

const commands: Readonly<Record<FindingLevel, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'notice',
};

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The report as workflow commands of GitHub Actions, which mark the lines of a pull request. */
export const asGitHub = (
  files: readonly CheckedFile[],
  locale: Locale,
  leftOut: readonly LeftOut[],
): string =>
  [
    ...files.flatMap(({ path, listed, unlisted, failure }) => [
      ...(failure === undefined
        ? []
        : [`::error file=${property(path)}::${data(wordsIn(locale.tag).unreadable(failure))}`]),
      ...listed
        .filter(({ finding }) => finding.waived === undefined)
        .map(({ finding, message, fix }) => {
          const { code, level, line, row, column, cell } = finding;
          const place = cell === undefined ? '' : `${placeText(finding, locale.tag)} `;
          const at = line ?? row;
          return `::${commands[level]} file=${property(path)}${at === undefined ? '' : `,line=${at}`}${column === undefined ? '' : `,col=${column}`},title=${property(code)}::${data(`${place}${message} ${fix}`)}`;
        }),
      ...(unlisted > 0 ? [`::notice file=${property(path)}::${data(wordsIn(locale.tag).more(unlisted).trim())}`] : []),
    ]),
    ...leftOutLines(leftOut, locale.tag).map((line) => `::notice::${data(line)}`),
  ]
    .map((line) => `${line}\n`)
    .join(''); // prettier-ignore
