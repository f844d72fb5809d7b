import type { Figure } from '../figures/figure.js';
import type { PreparedRecord } from '../figures/prepared-record.js';
import type { CodeOf, FindingCode, RuleId } from './finding-codes.js';
import type { FindingLevel } from './finding-level.js';
import type { OwnWords, Parameter, Path } from './finding.js';
import type { CongressRecord } from '../record/record.js';
import type { Measure } from '../catalogue/unit.js';

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

/** One thing that a rule has found; its level belongs to its code. */
export interface Found<Code extends string = FindingCode> {
  readonly code: Code;
  readonly path: Path;
  readonly parameters?: Readonly<Record<string, Parameter>>;
}

/** One relation that the figures of a record have to keep. Its words are in the locales. */
export interface RuleOf<Id extends RuleId> {
  readonly id: Id;
  /** Reports each thing that it finds, in its own order. */
  readonly run: (subject: Subject, report: (found: Found<CodeOf<Id>>) => void) => void;
}

/** One of our rules. */
export type Rule = { readonly [Id in RuleId]: RuleOf<Id> }[RuleId];

/** Makes a rule, which may report the codes that `findingCodes` gives it and no other. */
export const defineRule = <Id extends RuleId>(id: Id, run: RuleOf<Id>['run']): RuleOf<Id> => ({
  id,
  run,
});

/** What a rule of one's own has found, with the words to say so. */
export interface OwnFound<Code extends string = string> extends Found<Code>, OwnWords {
  readonly level: FindingLevel;
}

/** A rule of one's own, which brings its words with it. */
export interface OwnRule<Code extends string = string> {
  readonly id: string;
  readonly run: (subject: Subject, report: (found: OwnFound<Code>) => void) => void;
}

/** What a record may be compared with. */
export interface CheckContext {
  /** Other records, of whatever bodies and periods; those of the same body are used. */
  readonly others?: readonly CongressRecord[];
  /** The text of the report that the record was taken from. */
  readonly text?: string;
}
