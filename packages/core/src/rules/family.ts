import { grouped } from '../figures/grouped.js';
import { prepareRecord, type PreparedRecord } from '../figures/prepared-record.js';
import { insertSorted } from '../figures/statistics.js';
import type { Measure } from '../catalogue/unit.js';
import { periodKey } from '../record/period.js';
import type { CongressRecord } from '../record/record.js';
import type { CheckContext, Subject } from './rule.js';

/** Gives each of some records as a subject of checks, with its neighbours found among all of them. */
export type Families = (record: CongressRecord) => Subject;

interface Annual extends PreparedRecord {
  readonly year: number;
}

const none: readonly never[] = [];

const yearOf = ({ period }: CongressRecord): number | undefined =>
  period.type === 'year' ? period.year : undefined;

const isTermOf = ({ period }: CongressRecord, year: number | undefined): boolean =>
  period.type === 'term' && year !== undefined && period.from <= year && period.to >= year;

/**
 * The numbers that annual records report of each metric before a year, in order of size. Asked year
 * by year from the earliest, it looks at each record once.
 */
const numbersBefore = (
  annual: readonly Annual[],
): ((year: number, metric: string, measure: Measure) => readonly number[]) => {
  let known = new Map<string, Map<Measure, number[]>>();
  let count = 0;
  const add = ({ figures }: Annual): void => {
    for (const { metric, measure, quantity } of figures.values()) {
      if (quantity === undefined) continue;
      const measures = known.get(metric);
      const numbers = measures?.get(measure);
      if (numbers !== undefined) insertSorted(numbers, quantity.value);
      else if (measures !== undefined) measures.set(measure, [quantity.value]);
      else known.set(metric, new Map([[measure, [quantity.value]]]));
    }
  };
  return (year, metric, measure) => {
    if ((annual[count - 1]?.year ?? -Infinity) >= year) {
      known = new Map();
      count = 0;
    }
    for (let next = annual[count]; next !== undefined && next.year < year; next = annual[count]) {
      add(next);
      count += 1;
    }
    return known.get(metric)?.get(measure) ?? none;
  };
};

const familyOf = (records: readonly CongressRecord[], text: string | undefined): Families => {
  const all = records.map(prepareRecord);
  const own = new Map(all.map((reported) => [reported.record, reported]));
  const annual = all
    .flatMap((reported): readonly Annual[] => {
      const year = yearOf(reported.record);
      return year === undefined ? none : [{ ...reported, year }];
    })
    .sort((a, b) => a.year - b.year);
  const byYear = grouped(annual, ({ year }) => year);
  const byPeriod = grouped(all, ({ record }) => periodKey(record.period));
  const terms = all.filter(({ record }) => record.period.type === 'term');
  const pastNumbers = numbersBefore(annual);
  return (record) => {
    const year = yearOf(record);
    const previous = year === undefined ? undefined : byYear.get(year - 1)?.[0];
    const isOther = (reported: PreparedRecord): boolean => reported.record !== record;
    const { figures, planned } = own.get(record) ?? prepareRecord(record);
    return {
      record,
      figures,
      planned,
      all: [...figures.values(), ...planned.values()],
      hasPast: year !== undefined && (annual[0]?.year ?? year) < year,
      pastNumbers: (metric, measure) =>
        year === undefined ? none : pastNumbers(year, metric, measure),
      terms: terms.filter((other) => isOther(other) && isTermOf(other.record, year)),
      years:
        record.period.type === 'term'
          ? annual.filter((other) => isTermOf(record, other.year))
          : none,
      versions: byPeriod.get(periodKey(record.period))?.filter(isOther) ?? none,
      ...(previous && { previous }),
      ...(text !== undefined && { text }),
    };
  };
};

/** Finds, for each record, the others of its body. Every record's figures are worked out once. */
export const familiesOf = (
  records: readonly CongressRecord[],
  text?: CheckContext['text'],
): Families => {
  const bodies = grouped([...new Set(records)], ({ body }) => body.id);
  const families = new Map<string, Families>();
  return (record) => {
    const { id } = record.body;
    const family = families.get(id) ?? familyOf(bodies.get(id) ?? [record], text);
    families.set(id, family);
    return family(record);
  };
};
