import type { Figure, Figures } from '../figures/figure.js';
import type { FindingLevel, Parameter, Path } from './finding.js';
import type { CongressRecord } from '../record/record.js';
import type { Measure } from '../catalogue/unit.js';

/** A record with its figures worked out. */
export interface PreparedRecord {
  readonly record: CongressRecord;
  readonly figures: Figures;
  readonly planned: Figures;
}

/** A record that is checked, with what the same body reported of other periods where it is at hand. */
export interface Subject extends PreparedRecord {
  /** Its results, and behind them what is planned. */
  readonly all: readonly Figure[];
  /** The record of the year before. */
  readonly previous?: PreparedRecord;
  /** Whether an annual record of an earlier year is at hand. */
  readonly hasPast: boolean;
  /** What earlier annual records report of a metric in one measure, in order of size. */
  readonly pastNumbers: (metric: string, measure: Measure) => readonly number[];
  /** Records whose period holds this one, such as the term of a year. */
  readonly terms: readonly PreparedRecord[];
  /** For a term: the body's annual records within it. */
  readonly years: readonly PreparedRecord[];
  /** Other records of the same period, such as an older version of this one. */
  readonly versions: readonly PreparedRecord[];
  /** The text of the report, where it is at hand. */
  readonly text?: string;
}

/** One thing that a check has found; the level belongs to its code. */
export interface Found<Code extends string = string> {
  readonly code: Code;
  readonly path: Path;
  readonly parameters?: Readonly<Record<string, Parameter>>;
}

/** One relation that the figures of a record have to keep. Its words are in the locales. */
export interface Check<Code extends string = string, Id extends string = string> {
  readonly id: Id;
  /** Every code that it may raise, with its level. */
  readonly codes: Readonly<Record<Code, FindingLevel>>;
  /** Tells each thing that it finds, in its own order. */
  readonly run: (subject: Subject, report: (found: Found<Code>) => void) => void;
}

/** Makes a check; exists so that its codes keep their literal types. */
export const defineCheck = <Code extends string, Id extends string>(
  check: Check<Code, Id>,
): Check<Code, Id> => check;

/** What a record may be compared with. */
export interface CheckContext {
  /** Other records, of whatever bodies and periods; those of the same body are used. */
  readonly others?: readonly CongressRecord[];
  /** The text of the report that the record was taken from. */
  readonly text?: string;
}
