import type { Figure } from './figure.js';
import { peerFigure, peerReader, plainUnit } from './peer-figure.js';
import { periodKey, type Period } from './period.js';
import type { Body, CongressRecord } from './record.js';
import type { Measure } from './unit.js';

/** Why a body does not stand among the others. */
export type PeerRefusal = 'missing' | 'other-period' | 'other-level' | 'unit-mixed';

/** Who is compared: bodies of one level in one period. */
export interface PeerGroup {
  readonly period: Period;
  readonly level: Body['level'];
}

/** Records in the order of a value, as flat lists: nothing is made of a record that nobody asks for. */
export interface Ranked {
  readonly measure: Measure;
  /** In base units, the greatest first; of equal values the body with the lesser id. */
  readonly values: Float64Array;
  /** What they come from, in the same order. */
  readonly records: readonly CongressRecord[];
  readonly figureAt: (index: number) => Figure | undefined;
  /** Where a value is more than a plain count: worked out, approximate, or printed with a remark. */
  readonly detailed: readonly number[];
  readonly refused: readonly { readonly body: Body; readonly reason: PeerRefusal }[];
}

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
  const found: { record: CongressRecord; value: number; figure: Figure | undefined }[] = [];
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
  found.sort((a, b) => b.value - a.value || (a.record.body.id < b.record.body.id ? -1 : 1));
  const values = new Float64Array(found.length);
  const inOrder: CongressRecord[] = [];
  const detailed: number[] = [];
  for (const { value, record, figure } of found) {
    values[inOrder.length] = value;
    if (figure !== undefined) detailed.push(inOrder.length);
    inOrder.push(record);
  }
  return {
    measure: measure ?? 'items',
    ...{ values, records: inOrder, detailed, refused },
    figureAt: (index) => {
      const { figure, record } = found[index] ?? {};
      return figure ?? (record && peerFigure(record, id));
    },
  };
};
