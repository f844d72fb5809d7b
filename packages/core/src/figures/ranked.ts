import type { Figure } from './figure.js';
import { quantileOfSorted } from './statistics.js';
import { peerFigure, peerReader, plainUnit } from './peer-figure.js';
import { periodKey, type Period } from '../record/period.js';
import type { Body, CongressRecord } from '../record/record.js';
import type { Measure } from '../catalogue/unit.js';

/** Why a body does not stand among the others. */
export type PeerRefusal = 'missing' | 'other-period' | 'other-level' | 'unit-mixed';

/** Who is compared: bodies of one level in one period. */
export interface PeerGroup {
  readonly period: Period;
  readonly level: Body['level'];
}

/** Bodies in the order of a value: nothing is made of a body, nor is its place found, before it is asked for. */
export interface Ranked {
  readonly measure: Measure;
  /** In base units, the greatest first. */
  readonly values: Float64Array;
  /** What a value comes from; of equal values the body with the lesser id comes first. */
  readonly recordAt: (index: number) => CongressRecord | undefined;
  readonly figureAt: (index: number) => Figure | undefined;
  /** Where a body stands, from 0; -1 where it does not. */
  readonly indexOf: (body: string) => number;
  /** All of them in order. */
  readonly records: () => readonly CongressRecord[];
  /** Where a value is more than a plain count: worked out, approximate, or printed with a remark. */
  readonly detailed: () => readonly number[];
  readonly refused: readonly { readonly body: Body; readonly reason: PeerRefusal }[];
}

interface Found {
  readonly record: CongressRecord;
  readonly value: number;
  readonly figure: Figure | undefined;
}

const byValue = (a: Found, b: Found): number =>
  b.value - a.value || (a.record.body.id < b.record.body.id ? -1 : 1);

/**
 * Finds the few that are shown among thousands without comparing all of them: numbers are sorted by the
 * engine, and only those that share the value of one that is asked for are put in order.
 */
const orderOf = (found: readonly Found[]) => {
  const unsorted = Float64Array.from(found, ({ value }) => value);
  const values = unsorted.slice().sort().reverse();
  const known = new Map<number, readonly Found[]>();
  let order: readonly Found[] | undefined;
  const all = (): readonly Found[] => (order ??= found.toSorted(byValue));
  const tied = (value: number): readonly Found[] => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const group: Found[] = [];
    for (let at = unsorted.indexOf(value); at !== -1; at = unsorted.indexOf(value, at + 1)) {
      const one = found[at];
      if (one !== undefined) group.push(one);
    }
    known.set(value, group.sort(byValue));
    return group;
  };
  const at = (index: number): Found | undefined => {
    const value = values[index];
    if (order !== undefined || value === undefined) return order?.[index];
    return tied(value)[index - values.indexOf(value)];
  };
  const indexOf = (body: string): number => {
    const isBody = ({ record }: Found): boolean => record.body.id === body;
    const own = found.find(isBody);
    return own === undefined ? -1 : values.indexOf(own.value) + tied(own.value).findIndex(isBody);
  };
  return { values, all, at, indexOf };
};

/**
 * Puts bodies in order by one metric or indicator. Bodies of another level, records of another period,
 * absent figures and figures in another measure are left out, each with its reason.
 */
export const ranked = (
  records: readonly CongressRecord[],
  id: string,
  { period, level }: PeerGroup,
): Ranked => {
  const key = periodKey(period);
  const read = peerReader(id);
  const plain = plainUnit(id)?.measure;
  const found: Found[] = [];
  const refused: { body: Body; reason: PeerRefusal }[] = [];
  let measure: Measure | undefined;
  for (const record of records) {
    const { body } = record;
    const others =
      body.level !== level ? 'other-level' : periodKey(record.period) !== key && 'other-period';
    const reading = others ? undefined : read(record);
    const figure = typeof reading === 'number' ? undefined : reading;
    const value = typeof reading === 'number' ? reading : figure?.quantity?.value;
    const own = figure?.measure ?? plain;
    if (others) refused.push({ body, reason: others });
    else if (value === undefined) refused.push({ body, reason: 'missing' });
    else if (measure !== undefined && own !== measure) refused.push({ body, reason: 'unit-mixed' });
    else {
      measure = own;
      found.push({ record, value, figure });
    }
  }
  const { values, all, at, indexOf } = orderOf(found);
  const isDetailed = ({ figure }: Found): boolean => figure !== undefined;
  return {
    measure: measure ?? 'items',
    ...{ values, indexOf, refused },
    recordAt: (index) => at(index)?.record,
    figureAt: (index) => {
      const { figure, record } = at(index) ?? {};
      return figure ?? (record && peerFigure(record, id));
    },
    records: () => all().map(({ record }) => record),
    detailed: () =>
      found.some(isDetailed) ? all().flatMap((one, index) => (isDetailed(one) ? index : [])) : [],
  };
};

/** The quartiles of values, in their own unit. */
export type Quartiles = readonly [low: number, middle: number, high: number];

/** The quartiles of values in their order, the greatest first. */
export const quartilesOf = (values: Float64Array): Quartiles => {
  const sorted = values.toReversed();
  return [
    quantileOfSorted(sorted, 0.25),
    quantileOfSorted(sorted, 0.5),
    quantileOfSorted(sorted, 0.75),
  ];
};
