import type { LocalizedText } from '../record/text.js';

/**
 * `error`: the record says what cannot be; `warning`: a statistician would ask;
 * `notice`: right, yet a reader should know.
 */
export const findingLevels = ['error', 'warning', 'notice'] as const;

export type FindingLevel = (typeof findingLevels)[number];

/** A place in a record: keys and indexes from its root. */
export type Path = readonly (string | number)[];

/** A value that a finding's words need: put in by the locale, never a sentence. */
export type Parameter = string | number | undefined;

/** What was found, without prose: the words of each code live in the locales. */
export interface Finding {
  readonly code: string;
  readonly level: FindingLevel;
  readonly path: Path;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Line, from 1; left out when the finding belongs to no text. */
  readonly line?: number;
  /** Column in UTF-16 code units, from 1, as editors count. */
  readonly column?: number;
  /** Row in its table, from 1 with the heading counted, as a spreadsheet numbers it. */
  readonly row?: number;
  /** The cell as a spreadsheet names it: C5. */
  readonly cell?: string;
  /** The sheet of the workbook, where it has several. */
  readonly sheet?: string;
  /** The heading of the column that the cell stands in. */
  readonly heading?: string;
  /** Why the record's author accepts the finding; a waived finding is shown and counts for nothing. */
  readonly waived?: LocalizedText;
}

/** Counts findings that were not waived, by level. */
export const countByLevel = (
  findings: readonly Finding[],
): Readonly<Record<FindingLevel, number>> => {
  const open = findings.filter((finding) => finding.waived === undefined);
  const count = (level: FindingLevel): number =>
    open.filter((finding) => finding.level === level).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
};
