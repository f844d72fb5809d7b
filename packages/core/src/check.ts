import type { Figures } from './figure.js';
import { figuresOf, plannedFiguresOf } from './figure.js';
import type { FindingLevel, Parameter, Path } from './finding.js';
import type { CongressRecord } from './record.js';

/** A record with its figures worked out, and the same body's record of the year before where it is at hand. */
export interface Subject {
  readonly record: CongressRecord;
  readonly figures: Figures;
  readonly planned: Figures;
  readonly previous?: Subject;
  /** Records of the same body whose period holds this one, such as the term of a year. */
  readonly terms: readonly Subject[];
}

/** One thing that a check has found; the level belongs to its code. */
export interface Found<Code extends string = string> {
  readonly code: Code;
  readonly path: Path;
  readonly parameters?: Readonly<Record<string, Parameter>>;
}

/** One relation that the figures of a record have to keep. Its words are in the locales. */
export interface Check<Code extends string = string> {
  readonly id: string;
  /** Every code that it may raise, with its level. */
  readonly codes: Readonly<Record<Code, FindingLevel>>;
  readonly run: (subject: Subject) => Iterable<Found<Code>>;
}

/** Makes a check; exists so that its codes keep their literal types. */
export const defineCheck = <Code extends string>(check: Check<Code>): Check<Code> => check;

const alone = (record: CongressRecord): Subject => ({
  record,
  figures: figuresOf(record),
  planned: plannedFiguresOf(record),
  terms: [],
});

const isYearBefore = (earlier: CongressRecord, record: CongressRecord): boolean =>
  earlier.body.id === record.body.id &&
  earlier.period.type === 'year' &&
  record.period.type === 'year' &&
  earlier.period.year === record.period.year - 1;

const isTermOf = (term: CongressRecord, record: CongressRecord): boolean =>
  term.body.id === record.body.id &&
  term.period.type === 'term' &&
  record.period.type === 'year' &&
  term.period.from <= record.period.year &&
  term.period.to >= record.period.year;

/** A record as a subject of checks, with its neighbours found among the others that are at hand. */
export const subjectOf = (
  record: CongressRecord,
  others: readonly CongressRecord[] = [],
): Subject => {
  const previous = others.find((other) => isYearBefore(other, record));
  return {
    ...alone(record),
    terms: others.filter((other) => isTermOf(other, record)).map(alone),
    ...(previous && { previous: alone(previous) }),
  };
};
