import type { LocalizedText } from '../record/text.js';
import { findingCodes, type FindingCode } from './finding-codes.js';
import type { FindingLevel } from './finding-level.js';

/** A place in a record: keys and indexes from its root. */
export type Path = readonly (string | number)[];

/** A value that a finding's words need: put in by the locale, never a sentence. */
export type Parameter = string | number | undefined;

/** What was found, without prose: the words of each code are in the locales, those of a rule of one's own in `words`. */
export interface Finding<Code extends string = FindingCode> {
  readonly code: Code;
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
  /** What a rule of one's own says of it. */
  readonly words?: OwnWords;
}

/** The words of a finding that no locale has. */
export interface OwnWords {
  readonly message: LocalizedText;
  /** How to fix it. */
  readonly fix?: LocalizedText;
}

/** A finding of a code, at the level of its code. */
export const finding = (
  code: FindingCode,
  { path = [], parameters = {}, ...place }: Partial<Omit<Finding, 'code' | 'level'>> = {},
): Finding => ({ code, level: findingCodes[code].level, path, parameters, ...place });

/** Counts findings that were not waived, by level. */
export const countByLevel = (
  findings: readonly Finding<string>[],
): Readonly<Record<FindingLevel, number>> => {
  const open = findings.filter((finding) => finding.waived === undefined);
  const count = (level: FindingLevel): number =>
    open.filter((finding) => finding.level === level).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
};
