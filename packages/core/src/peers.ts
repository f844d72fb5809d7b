import { figureOrTotal, figuresOf } from './figure.js';
import { compute, type Indicator } from './indicator.js';
import { indicatorById } from './indicators/index.js';
import { periodKey, type Period } from './period.js';
import type { Body, CongressRecord } from './record.js';
import { isApproximate, type Quantity } from './quantity.js';
import { countAtMost, quantileOfSorted } from './statistics.js';
import type { Measure } from './unit.js';

/** One body's value of a metric or an indicator. */
export interface PeerValue {
  readonly body: Body;
  readonly quantity: Quantity;
  readonly approximate: boolean;
}

/** Why a body does not stand among the others. */
export type PeerRefusal = 'missing' | 'other-period' | 'other-level' | 'unit-mixed';

/** A body among its peers: only the same level, the same period and the same measure are compared. */
export interface Standing {
  readonly measure: Measure | Indicator['unit'];
  /** The greatest first. */
  readonly values: readonly PeerValue[];
  readonly refused: readonly { readonly body: Body; readonly reason: PeerRefusal }[];
  readonly quartiles: readonly [low: number, middle: number, high: number];
  /** The rank of a body, from 1; bodies with equal values share the better rank. */
  readonly rankOf: (body: string) => number | undefined;
}

interface Measured {
  readonly quantity: Quantity;
  readonly measure: Measure | Indicator['unit'];
}

const measured = (record: CongressRecord, id: string): Measured | undefined => {
  const figures = figuresOf(record);
  const indicator = indicatorById.get(id);
  const figure = figureOrTotal(figures, id);
  if (figure?.quantity !== undefined) return { quantity: figure.quantity, measure: figure.measure };
  const result = indicator && compute(indicator, figures);
  return result?.status === 'computed'
    ? { quantity: result.value, measure: result.indicator.unit }
    : undefined;
};

/**
 * Compares bodies by one metric or indicator in one period. Bodies of another level, records of
 * another period, absent figures and figures in another measure are left out, each with its reason.
 */
export const standing = (
  records: readonly CongressRecord[],
  id: string,
  { period, level }: { readonly period: Period; readonly level: Body['level'] },
): Standing => {
  const key = periodKey(period);
  const values: PeerValue[] = [];
  const refused: { body: Body; reason: PeerRefusal }[] = [];
  let measure: Measured['measure'] | undefined;
  for (const record of records) {
    const { body } = record;
    const others =
      body.level !== level ? 'other-level' : periodKey(record.period) !== key && 'other-period';
    const found = others ? undefined : measured(record, id);
    if (others) refused.push({ body, reason: others });
    else if (found === undefined) refused.push({ body, reason: 'missing' });
    else if (measure !== undefined && found.measure !== measure)
      refused.push({ body, reason: 'unit-mixed' });
    else {
      ({ measure } = found);
      values.push({ body, quantity: found.quantity, approximate: isApproximate(found.quantity) });
    }
  }
  values.sort((a, b) => b.quantity.value - a.quantity.value || (a.body.id < b.body.id ? -1 : 1));
  const ascending = values.toReversed();
  const sorted = ascending.map(({ quantity }) => quantity.value);
  const valueOf = new Map(ascending.map(({ body, quantity }) => [body.id, quantity.value]));
  return {
    measure: measure ?? 'items',
    values,
    refused,
    quartiles: [
      quantileOfSorted(sorted, 0.25),
      quantileOfSorted(sorted, 0.5),
      quantileOfSorted(sorted, 0.75),
    ],
    rankOf: (body) => {
      const own = valueOf.get(body);
      return own === undefined ? undefined : sorted.length - countAtMost(sorted, own) + 1;
    },
  };
};
