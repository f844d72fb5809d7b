import { checks, type CheckCode } from '../rules/list.js';
import type { Check, Subject, CheckContext } from '../rules/check.js';
import { familiesOf } from '../figures/family.js';
import type { Finding, FindingLevel } from '../rules/finding.js';
import type { CongressRecord } from '../record/record.js';
import { congressRecord } from '../record/schema/record.js';
import { decode } from './decode.js';
import { readJson } from './json.js';
import { currentVersion, migrate } from '../record/migrate.js';
import { normalise } from '../record/normalise.js';
import { schemaFindings } from './schema-findings.js';
import { tableCodes } from './table-codes.js';

/** What reading can find wrong before any check of the figures. All of them are errors. */
export const readCodes = [
  'too-large',
  'encoding',
  'empty-text',
  'syntax',
  'too-deep',
  'duplicate-key',
  'forbidden-key',
  'number-not-exact',
  'number-too-large',
  'missing',
  'wrong-type',
  'unknown-key',
  'not-in-list',
  'out-of-range',
  'too-short',
  'too-long',
  'hidden-character',
  'blank',
  'bad-date',
  'bad-id',
  'web-address',
  'waiver-unused',
  'newer-schema',
  ...tableCodes,
] as const;

export type ReadCode = (typeof readCodes)[number];

/** Codes of everything that reading or a check may find. */
export type FindingCode = ReadCode | CheckCode;

/** The outcome of reading one record. */
export interface Report {
  /** The record, when it has the form of one; it may still have findings of level error. */
  readonly record?: CongressRecord;
  readonly findings: readonly Finding[];
  /** Adds line and column, or row and cell, to a finding about this record. */
  readonly locate: (finding: Finding) => Finding;
  /** Those of the findings that the reading itself made, apart from the checks: a cell that was tidied. */
  readonly reading?: readonly Finding[];
}

/** The largest text that is read at once, in characters or bytes; larger collections come as a line a record. */
export const largestText = 32 * 1024 * 1024;

const unlocated = (finding: Finding): Finding => finding;

const refused = (finding: Finding): Report => ({
  findings: [{ line: 1, column: 1, ...finding }],
  locate: unlocated,
});

const levelOf = (check: Check, code: string): FindingLevel => check.codes[code] ?? 'error';

/** A finding is about a metric that its place or one of its parameters names. */
const isAbout = ({ path, parameters }: Finding, metric: string | undefined): boolean =>
  metric === undefined || path.includes(metric) || Object.values(parameters).includes(metric);

/** Marks findings that the record waives with a reason, and says which waivers met nothing. */
const waive = (
  record: CongressRecord,
  findings: readonly Finding[],
  isComplete: boolean,
): readonly Finding[] => {
  const { waivers } = record;
  if (waivers === undefined) return findings;
  const matched = findings.map((finding) => {
    const waiver = waivers.find(
      ({ code, metric }) => code === finding.code && isAbout(finding, metric),
    );
    return waiver === undefined ? finding : { ...finding, waived: waiver.reason };
  });
  const unused = isComplete
    ? waivers.flatMap(({ code, metric }, index): Finding[] =>
        findings.some((finding) => finding.code === code && isAbout(finding, metric))
          ? []
          : [
              {
                code: 'waiver-unused',
                level: 'notice',
                path: ['waivers', index],
                parameters: { code },
              },
            ],
      )
    : [];
  return [...matched, ...unused];
};

const hasFamily = ({ hasPast, terms, years, versions }: Subject): boolean =>
  hasPast || terms.length > 0 || years.length > 0 || versions.length > 0;

/**
 * Runs every check on a record. With other records of the same body at hand (last year's, its
 * term's), figures are compared with them too. Never throws and changes nothing.
 */
export const check = (
  record: CongressRecord,
  { others = [], text }: CheckContext = {},
): readonly Finding[] => findingsOf(familiesOf([record, ...others], text)(record));

const findingsOf = (subject: Subject): readonly Finding[] => {
  const found: Finding[] = [];
  for (const one of checks as readonly Check[])
    one.run(subject, ({ code, path, parameters = {} }) => {
      found.push({ code, level: levelOf(one, code), path, parameters });
    });
  // Alone, a record cannot show that a waiver of a year-to-year finding meets nothing.
  return waive(subject.record, found, hasFamily(subject));
};

/** Findings as their places follow each other in the text. */
export const inTextOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (a, b) => (a.line ?? a.row ?? 0) - (b.line ?? b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );

/** How a text is read. */
export interface ReadOptions extends CheckContext {
  /** Leaves the checks of the figures out, for records that are compared with `checkTogether` afterwards. */
  readonly unchecked?: boolean;
}

/** A record that has been read, with what its checks find. */
export const reportOn = (
  record: CongressRecord,
  locate: Report['locate'],
  { unchecked = false, ...context }: ReadOptions,
): Report => {
  const findings = unchecked ? [] : check(record, context);
  return { record, findings: inTextOrder(findings.map(locate)), locate };
};

/** Validates and checks a value that a parser has made of a text; `locate` knows where its paths stand there. */
export const readValue = (
  value: unknown,
  locate: Report['locate'],
  options: ReadOptions,
): Report => {
  const migrated = migrate(value);
  if ('newer' in migrated)
    return {
      findings: [
        locate({
          code: 'newer-schema',
          level: 'error',
          path: ['$schema'],
          parameters: { version: migrated.newer, current: currentVersion },
        }),
      ],
      locate,
    };
  const parsed = congressRecord.safeParse(migrated.value);
  if (!parsed.success)
    return {
      findings: inTextOrder(schemaFindings(parsed.error.issues, value).map(locate)),
      locate,
    };
  return reportOn(normalise(parsed.data), locate, options);
};

/**
 * Reads a text, or the bytes of one, that holds a record or an array of records: decodes, parses,
 * validates and checks. Gives a report for each record, or a single report that says why there is
 * none. Whatever the bytes, it never throws.
 */
export const readAll = (
  input: string | Uint8Array,
  context: ReadOptions = {},
): readonly Report[] => {
  if (input.length > largestText)
    return [
      refused({
        code: 'too-large',
        level: 'error',
        path: [],
        parameters: { size: input.length, limit: largestText },
      }),
    ];
  const decoded =
    typeof input === 'string' ? { text: input.replace(/^\ufeff/u, '') } : decode(input);
  if ('finding' in decoded) return [refused(decoded.finding)];
  const { json, findings } = readJson(decoded.text);
  if (json === undefined || findings.length > 0)
    return [{ findings, locate: json?.locate ?? unlocated }];
  const { value, locate } = json;
  if (!Array.isArray(value)) return [readValue(value, locate, context)];
  return value.map((item: unknown, index) => {
    const within = (finding: Finding): Finding => ({
      ...locate({ ...finding, path: [index, ...finding.path] }),
    });
    return readValue(item, within, context);
  });
};

/**
 * Reads a text that holds one record. The report has the record when the text has the form of one,
 * and everything that was found: code, level, path, line and column. Whatever the bytes, it never throws.
 */
export const read = (input: string | Uint8Array, context: CheckContext = {}): Report => {
  const reports = readAll(input, context);
  const [only] = reports;
  return only !== undefined && reports.length === 1
    ? only
    : refused({
        code: 'wrong-type',
        level: 'error',
        path: [],
        parameters: { received: 'array', expected: 'object' },
      });
};

/** Compares records that were read one by one with each other, as if each had been read with the others at hand. */
export const checkTogether = (
  reports: readonly Report[],
  { others = [], text }: CheckContext = {},
): readonly Report[] => {
  const subjectOf = familiesOf([...reports.flatMap(({ record }) => record ?? []), ...others], text);
  return reports.map((report) =>
    report.record === undefined
      ? report
      : {
          ...report,
          findings: inTextOrder([
            ...(report.reading ?? []),
            ...findingsOf(subjectOf(report.record)).map(report.locate),
          ]),
        },
  );
};
