import {
  findingLevels,
  inLanguage,
  type Finding,
  type FindingLevel,
  type Locale,
} from '@congress-metrics/core';
import { findingWords, type Report } from '@congress-metrics/core/read';

/** A piece of the text that a finding is about, and where in the piece it begins. */
export interface Excerpt {
  readonly text: string;
  readonly caret: number;
}

/** A finding that is shown, with its words. */
export interface Listed {
  readonly finding: Finding;
  readonly message: string;
  readonly mend: string;
  /** Why the record's author accepts the finding, in the reader's language. */
  readonly waived?: string;
  readonly excerpt?: Excerpt;
}

/** What is known of one file after checking: no more than a bounded number of findings, and all of their counts. */
export interface CheckedFile {
  readonly path: string;
  readonly records: number;
  readonly listed: readonly Listed[];
  /** Findings of the wanted levels that are only counted. */
  readonly unlisted: number;
  /** By level, without those that were waived. */
  readonly counts: Readonly<Record<FindingLevel, number>>;
  /** How often each code was found, the most frequent first. */
  readonly totals: readonly (readonly [code: string, count: number])[];
  /** Why the file could not be read at all. */
  readonly failure?: string;
}

/** What to list. */
export interface TallyOptions {
  readonly locale: Locale;
  /** The mildest level to list. */
  readonly level: FindingLevel;
  /** Findings to list for one file; the rest are counted. */
  readonly most: number;
}

/** Characters of a line that are shown around the place that is meant. */
const widest = 96;

/** The part of a line around a column, from 1. */
export const excerptOf = (line: string, column: number): Excerpt => {
  const start = Math.max(0, Math.min(column - 1 - widest / 2, line.length - widest));
  return { text: line.slice(start, start + widest).trimEnd(), caret: column - 1 - start };
};

/** Counts a file's findings as they come and keeps the first of them. */
export interface Tally {
  readonly add: (report: Report, lineAt: (line: number) => string | undefined) => void;
  readonly file: (failure?: string) => CheckedFile;
}

export const newTally = (path: string, { locale, level, most }: TallyOptions): Tally => {
  const listed: Listed[] = [];
  const counts = { error: 0, warning: 0, notice: 0 };
  const totals = new Map<string, number>();
  const shown = findingLevels.slice(0, findingLevels.indexOf(level) + 1);
  let unlisted = 0;
  let records = 0;
  return {
    add: ({ record, findings }, lineAt) => {
      if (record !== undefined) records += 1;
      for (const finding of findings) {
        totals.set(finding.code, (totals.get(finding.code) ?? 0) + 1);
        if (finding.waived === undefined) counts[finding.level] += 1;
        if (!shown.includes(finding.level)) continue;
        if (listed.length >= most) {
          unlisted += 1;
          continue;
        }
        const { waived } = finding;
        const line = finding.line === undefined ? undefined : lineAt(finding.line);
        listed.push({
          finding,
          ...findingWords(finding, locale, record),
          ...(waived !== undefined && { waived: inLanguage(waived, locale.tag) }),
          ...(line !== undefined &&
            line !== '' && { excerpt: excerptOf(line, finding.column ?? 1) }),
        });
      }
    },
    file: (failure) => ({
      path,
      records,
      listed,
      unlisted,
      counts: { ...counts },
      totals: [...totals].sort(([, a], [, b]) => b - a),
      ...(failure !== undefined && { failure }),
    }),
  };
};

/** The counts of several files together. */
export const summed = (files: readonly CheckedFile[]): Readonly<Record<FindingLevel, number>> => {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const file of files) for (const level of findingLevels) counts[level] += file.counts[level];
  return counts;
};
