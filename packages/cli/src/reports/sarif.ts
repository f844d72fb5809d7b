import type { FindingLevel, Locale } from '@congress-metrics/core';
import type { CheckedFile, LeftOut, ListedFinding } from '@congress-metrics/node';
import { leftOutLines } from '../file-words.js';
import { version } from '../version.js';

const levels: Readonly<Record<FindingLevel, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

const address = (path: string): string =>
  path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

const resultOf = (path: string, listed: ListedFinding): object => {
  const { finding, message, fix, waived } = listed;
  const { code, level, line, column, cell, sheet, row } = finding;
  const place = cell === undefined ? undefined : `${sheet === undefined ? '' : `${sheet}!`}${cell}`;
  return {
    ruleId: code,
    level: levels[level],
    message: { text: fix === '' ? message : `${message} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: address(path) },
          // A workbook has no lines; its rows stand in for them.
          region: { startLine: line ?? row ?? 1, startColumn: column ?? 1 },
        },
        ...(place !== undefined && { logicalLocations: [{ name: place, kind: 'cell' }] }),
      },
    ],
    ...(waived !== undefined && {
      suppressions: [{ kind: 'inSource', justification: waived }],
    }),
  };
}; // prettier-ignore

/** The report as SARIF 2.1.0, which code hosts show beside the changed lines. */
export const asSarif = (
  files: readonly CheckedFile[],
  locale: Locale,
  leftOut: readonly LeftOut[],
): string => {
  const rules = [...new Set(files.flatMap(({ totals }) => totals.map(([code]) => code)))].sort();
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'congress-metrics',
              semanticVersion: version,
              rules: rules.map((id) => ({ id })),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: files.flatMap(({ path, listed }) =>
            listed.map((one) => resultOf(path, one)),
          ),
          language: locale.tag,
          invocations: [
            {
              executionSuccessful: files.every(({ failure }) => failure === undefined),
              toolExecutionNotifications: [
                ...files.flatMap(({ path, failure }) =>
                  failure === undefined ? [] : [{ level: 'error', message: { text: `${path}: ${failure}` } }],
                ),
                ...leftOutLines(leftOut, locale.tag).map((text) => ({ level: 'note', message: { text } })),
              ],
            },
          ],
        },
      ],
    },
    undefined,
    1,
  )}\n`;
}; // prettier-ignore
