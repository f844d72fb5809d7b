import type { Figures } from './figure.js';
import { figuresOf, plannedFiguresOf } from './figure.js';
import type { FindingLevel, Parameter, Path } from './finding.js';
import { periodKey } from './period.js';
import type { CongressRecord } from './record.js';

/** A record with its figures worked out, and the same body's record of the year before where it is at hand. */
export interface Subject {
  readonly record: CongressRecord;
  readonly figures: Figures;
  readonly planned: Figures;
  readonly previous?: Subject;
  /** The same body's earlier annual records, the earliest first. */
  readonly history: readonly Subject[];
  /** Records of the same body whose period holds this one, such as the term of a year. */
  readonly terms: readonly Subject[];
  /** For a term: the body's annual records within it. */
  readonly years: readonly Subject[];
  /** Other records of the same body and period, such as an older version of this one. */
  readonly versions: readonly Subject[];
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
  readonly run: (subject: Subject) => Iterable<Found<Code>>;
}

/** Makes a check; exists so that its codes keep their literal types. */
export const defineCheck = <Code extends string, Id extends string>(
  check: Check<Code, Id>,
): Check<Code, Id> => check;

const alone = (record: CongressRecord): Subject => ({
  record,
  figures: figuresOf(record),
  planned: plannedFiguresOf(record),
  history: [],
  terms: [],
  years: [],
  versions: [],
});

const yearOf = ({ period }: CongressRecord): number | undefined =>
  period.type === 'year' ? period.year : undefined;

const isTermOf = ({ period }: CongressRecord, year: number | undefined): boolean =>
  period.type === 'term' && year !== undefined && period.from <= year && period.to >= year;

/** What a record may be compared with. */
export interface Surroundings {
  /** Other records, of whatever bodies and periods; those of the same body are used. */
  readonly others?: readonly CongressRecord[];
  /** The text of the report that the record was taken from. */
  readonly text?: string;
}

/** Works each record's figures out only once, for records that are compared with each other and stay as they are meanwhile. */
export const rememberingSubjects = (): ((record: CongressRecord) => Subject) => {
  const known = new Map<CongressRecord, Subject>();
  return (record) => {
    const subject = known.get(record) ?? alone(record);
    known.set(record, subject);
    return subject;
  };
};

/** A record as a subject of checks, with its neighbours found among the others that are at hand. */
export const subjectOf = (
  record: CongressRecord,
  { others = [], text }: Surroundings = {},
  aloneOf: (record: CongressRecord) => Subject = alone,
): Subject => {
  const family = others.filter((other) => other !== record && other.body.id === record.body.id);
  const year = yearOf(record);
  const history = family
    .filter((other) => (yearOf(other) ?? Infinity) < (year ?? -Infinity))
    .sort((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0))
    .map((other) => aloneOf(other));
  const previous = history.find((earlier) => yearOf(earlier.record) === (year ?? 0) - 1);
  const key = periodKey(record.period);
  return {
    ...aloneOf(record),
    history,
    terms: family.filter((other) => isTermOf(other, year)).map((other) => aloneOf(other)),
    years: family.filter((other) => isTermOf(record, yearOf(other))).map((other) => aloneOf(other)),
    versions: family
      .filter((other) => periodKey(other.period) === key)
      .map((other) => aloneOf(other)),
    ...(previous && { previous }),
    ...(text !== undefined && { text }),
  };
};
