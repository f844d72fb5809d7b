import type { Finding } from '../rules/finding.js';
import { refused, type ReadOptions, type Report } from './report.js';
import { readAll } from './read.js';

/** Reads one line of an NDJSON text as a record; places are given in the whole text. */
export const readLine = (
  line: string | Uint8Array,
  number: number,
  context: ReadOptions = {},
): Report => {
  const report = readAll(line, context)[0];
  if (report === undefined) return refused([]);
  const shifted = (finding: Finding): Finding =>
    finding.line === undefined ? finding : { ...finding, line: finding.line + number - 1 };
  return {
    ...report,
    findings: report.findings.map(shifted),
    locate: (finding) => shifted(report.locate(finding)),
  };
};

/** Reads a text with a record a line; empty lines are passed over. A report for each line. */
export const readLines = (text: string, context: ReadOptions = {}): readonly Report[] =>
  text
    .split(/\r?\n/u)
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1, context)]));
