import {
  findingLevels,
  inLanguage,
  localeFor,
  type Finding,
  type FindingLevel,
  type LanguageTag,
} from '@congress-metrics/core';
import { findingWords, type Report } from '@congress-metrics/core/read';

/** A piece of the text that a finding is about, and where in the piece it begins. */
export interface Excerpt {
  readonly text: string;
  readonly caret: number;
}

/** A finding that is shown, with its words. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly message: string;
  readonly fix: string;
  /** Why the record's author accepts the finding, in the reader's language. */
  readonly waived?: string;
  readonly excerpt?: Excerpt;
}

type Counts = Readonly<Record<FindingLevel, number>>;

/** What was found in a part of a file: no more than a bounded number of findings, and all of their counts. */
export interface Part {
  readonly records: number;
  readonly listed: readonly ListedFinding[];
  /** Findings of the wanted levels that are only counted. */
  readonly unlisted: number;
  /** By level, without those that were waived. */
  readonly counts: Counts;
  /** How often each code was found, the first found first. */
  readonly totals: ReadonlyMap<string, number>;
}

/** What is known of one file after checking. */
export interface CheckedFile extends Omit<Part, 'totals'> {
  readonly path: string;
  /** How often each code was found, the most frequent first. */
  readonly totals: readonly (readonly [code: string, count: number])[];
  /** Why the file could not be read at all. */
  readonly failure?: string;
}

/** What to list. */
export interface TallyOptions {
  readonly language: LanguageTag;
  /** The mildest level to list. */
  readonly level: FindingLevel;
  /** Findings to list; the rest are counted. */
  readonly most: number;
}

/** Characters of a line that are shown around the place that is meant. */
const widest = 96;

/** The part of a line around a column, from 1. */
export const excerptOf = (line: string, column: number): Excerpt => {
  const start = Math.max(0, Math.min(column - 1 - widest / 2, line.length - widest));
  return { text: line.slice(start, start + widest).trimEnd(), caret: column - 1 - start };
};

/** Counts findings as they come and keeps the first of them. */
export interface Tally {
  readonly add: (report: Report, lineAt: (line: number) => string | undefined) => void;
  readonly part: () => Part;
}

export const newTally = ({ language, level, most }: TallyOptions): Tally => {
  const locale = localeFor(language);
  const listed: ListedFinding[] = [];
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
    part: () => ({ records, listed, unlisted, counts, totals }),
  };
};

/** The counts of several files or parts together. */
export const countsOf = (parts: readonly { readonly counts: Counts }[]): Counts => {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const part of parts) for (const level of findingLevels) counts[level] += part.counts[level];
  return counts;
};

/** A part of a file of which nothing is known yet. */
export const nothingFound: Part = newTally({ language: 'zh-CN', level: 'error', most: 0 }).part();

/** A part of a file and the one behind it as one, with no more findings listed than wanted. */
export const joined = (before: Part, next: Part, most: number): Part => {
  const totals = new Map(before.totals);
  for (const [code, count] of next.totals) totals.set(code, (totals.get(code) ?? 0) + count);
  const listed = [...before.listed, ...next.listed];
  return {
    records: before.records + next.records,
    listed: listed.slice(0, most),
    unlisted: before.unlisted + next.unlisted + Math.max(0, listed.length - most),
    counts: countsOf([before, next]),
    totals,
  };
};

/** A file, all of whose parts were joined. */
export const checkedFile = (path: string, { totals, ...part }: Part, failure?: string): CheckedFile => ({
  path,
  ...part,
  totals: [...totals].sort(([, a], [, b]) => b - a),
  ...(failure !== undefined && { failure }),
}); // prettier-ignore
