import type { CongressRecord } from '../record/record.js';
import { check } from '../rules/check.js';
import type { Finding } from '../rules/finding.js';
import type { CheckContext } from '../rules/rule.js';

interface Outcome {
  readonly findings: readonly Finding[];
  /** Adds line and column, or row and cell, to a finding about this record. */
  readonly locate: (finding: Finding) => Finding;
}

/** A text that has the form of a record; the record may still have findings of level error. */
export interface ReadReport extends Outcome {
  readonly ok: true;
  readonly record: CongressRecord;
  /** Those of the findings that the reading itself made, apart from the rules: a cell that was tidied. */
  readonly reading?: readonly Finding[];
}

/** A text that no record could be made of; the findings say why. */
export interface RefusedReport extends Outcome {
  readonly ok: false;
  readonly record?: undefined;
  readonly reading?: undefined;
}

/** The outcome of reading one record: `ok` tells whether there is one. */
export type Report = ReadReport | RefusedReport;

/** The largest text that is read at once, in characters or bytes; larger collections come as a line a record. */
export const largestText = 32 * 1024 * 1024;

/** How a text is read. */
export interface ReadOptions extends CheckContext {
  /** Leaves the rules out, for records that are compared with `checkTogether` afterwards. */
  readonly unchecked?: boolean;
}

const unlocated = (finding: Finding): Finding => finding;

/** A report on what could not be read. */
export const refused = (
  findings: readonly Finding[],
  locate: Report['locate'] = unlocated,
): RefusedReport => ({ ok: false, findings, locate });

/** A report on a file that holds no record at all: what is wrong stands at its beginning, unless it says where. */
export const refusedWhole = (...findings: readonly Finding[]): RefusedReport =>
  refused(findings.map((finding) => ({ line: 1, column: 1, ...finding })));

/** Findings as their places follow each other in the text. */
export const inTextOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (a, b) => (a.line ?? a.row ?? 0) - (b.line ?? b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );

/** A record that has been read, with what the rules find. */
export const reportOn = (
  record: CongressRecord,
  locate: Report['locate'],
  { unchecked = false, ...context }: ReadOptions,
): ReadReport => {
  const findings = unchecked ? [] : check(record, context);
  return { ok: true, record, findings: inTextOrder(findings.map(locate)), locate };
};
