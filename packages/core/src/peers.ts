import type { Figure } from './figure.js';
import { peerFigure } from './peer-figure.js';
import { periodKey, type Period } from './period.js';
import type { Body, CongressRecord } from './record.js';
import { isApproximate, type Quantity } from './quantity.js';
import { countAtMost, quantileOfSorted } from './statistics.js';
import type { Measure } from './unit.js';

/** One body's value of a metric or an indicator. */
export interface PeerValue {
  readonly body: Body;
  readonly figure: Figure;
  readonly quantity: Quantity;
  readonly approximate: boolean;
}

/** Why a body does not stand among the others. */
export type PeerRefusal = 'missing' | 'other-period' | 'other-level' | 'unit-mixed';

/** A body among its peers: only the same level, the same period and the same measure are compared. */
export interface Standing {
  readonly measure: Measure;
  /** The greatest first. */
  readonly values: readonly PeerValue[];
  readonly refused: readonly { readonly body: Body; readonly reason: PeerRefusal }[];
  readonly quartiles: readonly [low: number, middle: number, high: number];
  /** The rank of a body, from 1; bodies with equal values share the better rank. */
  readonly rankOf: (body: string) => number | undefined;
}

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
  let measure: Measure | undefined;
  for (const record of records) {
    const { body } = record;
    const others =
      body.level !== level ? 'other-level' : periodKey(record.period) !== key && 'other-period';
    const figure = others ? undefined : peerFigure(record, id);
    const quantity = figure?.quantity;
    if (others) refused.push({ body, reason: others });
    else if (figure === undefined || quantity === undefined)
      refused.push({ body, reason: 'missing' });
    else if (measure !== undefined && figure.measure !== measure)
      refused.push({ body, reason: 'unit-mixed' });
    else {
      ({ measure } = figure);
      values.push({ body, figure, quantity, approximate: isApproximate(quantity) });
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
