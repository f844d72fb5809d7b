import {
  bodyName,
  grouped,
  lastYear,
  peerFigure,
  periodKey,
  smallFraction,
  standing,
  type Body,
  type CongressRecord,
  type Figure,
  type Locale,
  type Measure,
  type Period,
  type Point,
  type Standing,
} from '@congress-metrics/core';
import { peerLabel } from './peer-figure.js';
import type { ChartRequest } from './view.js';

/** A body with its value and its place; bodies with equal values share the better one. */
export interface Peer {
  readonly body: Body;
  readonly name: string;
  /** In base units. */
  readonly value: number;
  readonly point: Point;
  readonly rank: number;
  readonly tied: boolean;
  readonly own: boolean;
  /** Part and whole of a rate of fewer than 20. */
  readonly smallFraction?: readonly [part: Figure, whole: Figure];
}

/** The bodies of one level by one metric or indicator in one period, the highest first. */
export interface Peers {
  readonly metric: string;
  readonly label: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly level: Body['level'];
  readonly period: Period;
  readonly all: readonly Peer[];
  readonly own?: Peer;
  readonly refused: Standing['refused'];
  readonly quartiles: Standing['quartiles'];
}

const holds = (record: CongressRecord, id: string): boolean =>
  peerFigure(record, id)?.quantity !== undefined;

/** The key that the most items have; of equally frequent ones the last. */
const commonest = <Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Key | undefined => {
  const groups = [...grouped(items, keyOf)];
  const most = Math.max(0, ...groups.map(([, { length }]) => length));
  return groups.findLast(([, { length }]) => length === most)?.[0];
};

/** The record to compare by: of the period that is asked for, else the latest that tells anything. */
const chosenRecord = (
  annual: readonly CongressRecord[],
  id: string,
  { body, year }: Pick<ChartRequest, 'body' | 'year'>,
): CongressRecord | undefined => {
  const asked = annual.filter(({ period }) => year === undefined || lastYear(period) === year);
  const own = asked.filter((record) => record.body.id === body);
  const known = own.findLast((record) => holds(record, id)) ?? own.at(-1);
  if (known !== undefined) return known;
  const telling = asked.filter((record) => holds(record, id));
  const key = commonest(telling, ({ period, body: { level } }) => `${level} ${periodKey(period)}`);
  return telling.find(({ period, body: { level } }) => `${level} ${periodKey(period)}` === key);
};

/** One record a body: that of the period, or its last one, so that it is refused once and with a reason. */
const oneEach = (
  records: readonly CongressRecord[],
  period: Period,
): ReadonlyMap<string, CongressRecord> => {
  const chosen = new Map<string, CongressRecord>();
  for (const record of records) {
    const before = chosen.get(record.body.id);
    if (before === undefined || periodKey(before.period) !== periodKey(period))
      chosen.set(record.body.id, record);
  }
  return chosen;
};

/** Compares bodies by a metric: the reader's own level and period, or those with the most figures. */
export const peersOf = (
  records: readonly CongressRecord[],
  id: string,
  request: ChartRequest & { readonly locale: Locale },
): Peers | undefined => {
  const { locale, body } = request;
  const annual = [...records]
    .filter(({ period }) => period.type === 'year')
    .sort((a, b) => lastYear(a.period) - lastYear(b.period));
  const chosen = chosenRecord(annual, id, request);
  if (chosen === undefined) return undefined;
  const { period } = chosen;
  const { level } = chosen.body;
  const each = oneEach([...records.filter((one) => one.period.type !== 'year'), ...annual], period);
  const { values, refused, quartiles } = standing([...each.values()], id, { period, level });
  const counts = grouped(values, ({ quantity }) => quantity.value);
  let rank = 0;
  const all = values.map(({ body: one, figure, quantity: { value } }, index): Peer => {
    if (value !== values[index - 1]?.quantity.value) rank = index + 1;
    const point: Point = {
      key: `${one.id}/${id}@${periodKey(period)}`,
      period,
      year: lastYear(period),
      figure,
    };
    const record = figure.statuses.includes('U') ? each.get(one.id) : undefined;
    const small = record && smallFraction(record, id);
    return {
      ...{ body: one, name: bodyName(one, locale.tag), value, rank, point },
      tied: (counts.get(value)?.length ?? 0) > 1,
      own: one.id === body,
      ...(small && { smallFraction: small }),
    };
  });
  const own = all.find((peer) => peer.own);
  const figure = (own ?? all[0])?.point.figure;
  return {
    metric: id,
    label: peerLabel(id, locale, chosen),
    unit: figure?.unit ?? '',
    measure: figure?.measure ?? 'items',
    level,
    period,
    all,
    ...(own && { own }),
    refused,
    quartiles,
  };
};
