import type { Figure } from './figure.js';
import { ranked, type PeerGroup, type Ranked } from './ranked.js';
import type { Body, CongressRecord } from '../record/record.js';
import { isApproximate, type Quantity } from './quantity.js';
import { quantileOfSorted } from './statistics.js';

/** One body's value of a metric or an indicator. */
export interface PeerValue {
  readonly body: Body;
  readonly figure: Figure;
  readonly quantity: Quantity;
  readonly approximate: boolean;
}

/** A body among its peers: only the same level, the same period and the same measure are compared. */
export interface Standing extends Pick<Ranked, 'measure' | 'refused'> {
  /** The greatest first. */
  readonly values: readonly PeerValue[];
  readonly quartiles: Quartiles;
  /** The rank of a body, from 1; bodies with equal values share the better rank. */
  readonly rankOf: (body: string) => number | undefined;
}

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

/** Compares bodies by one metric or indicator in one period; see `ranked` for who is left out. */
export const standing = (
  records: readonly CongressRecord[],
  id: string,
  group: PeerGroup,
): Standing => {
  const { measure, values, refused, figureAt, records: all } = ranked(records, id, group);
  const inOrder = all();
  // Of two records of a body the greater value counts.
  const valueOf = new Map(
    inOrder.map(({ body }, index) => [body.id, values[index] ?? NaN] as const).reverse(),
  );
  return {
    measure,
    refused,
    values: inOrder.flatMap(({ body }, index) => {
      const figure = figureAt(index);
      const quantity = figure?.quantity;
      if (figure === undefined || quantity === undefined) return [];
      return { body, figure, quantity, approximate: isApproximate(quantity) };
    }),
    quartiles: quartilesOf(values),
    rankOf: (body) => {
      const own = valueOf.get(body);
      return own === undefined ? undefined : values.indexOf(own) + 1;
    },
  };
};
