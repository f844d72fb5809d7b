import {
  bodyName,
  grouped,
  lastYear,
  peerFigure,
  periodKey,
  quartilesOf,
  ranked,
  smallFraction,
  type Body,
  type CongressRecord,
  type Figure,
  type Locale,
  type Period,
  type Point,
  type Quartiles,
  type Ranked,
} from '@congress-metrics/core';
import { peerLabel } from '../../view/peer-figure.js';
import type { ChartRequest } from '../../view/view.js';

/** A body with its value and its place; bodies with equal values share the better one. */
export interface Peer {
  readonly body: Body;
  readonly name: string;
  /** Where it stands among all, from 0. */
  readonly index: number;
  readonly point: Point;
  readonly rank: number;
  readonly tied: boolean;
  readonly own: boolean;
  /** Part and whole of a rate of fewer than 20. */
  readonly smallFraction?: readonly [part: Figure, whole: Figure];
}

/** The bodies of one level by one metric or indicator in one period, the highest first. */
export interface Peers extends Pick<Ranked, 'values' | 'measure' | 'refused'> {
  readonly metric: string;
  readonly label: string;
  readonly unit: string;
  readonly level: Body['level'];
  readonly period: Period;
  /** Made when it is asked for: of thousands most never are. */
  readonly at: (index: number) => Peer | undefined;
  /** For what is said of each. */
  readonly all: () => readonly Peer[];
  /** The body of a datum. */
  readonly of: (datum: string) => Peer | undefined;
  /** Those whose values are more than plain counts. */
  readonly detailed: () => readonly Peer[];
  readonly own?: Peer;
  readonly quartiles: Quartiles;
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
  const asked =
    year === undefined ? annual : annual.filter(({ period }) => lastYear(period) === year);
  const own = body === undefined ? [] : asked.filter((record) => record.body.id === body);
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
  const annual: CongressRecord[] = [];
  const others: CongressRecord[] = [];
  for (const record of records) (record.period.type === 'year' ? annual : others).push(record);
  annual.sort((a, b) => lastYear(a.period) - lastYear(b.period));
  const chosen = chosenRecord(annual, id, request);
  if (chosen === undefined) return undefined;
  const { period } = chosen;
  const { level } = chosen.body;
  const each = oneEach([...others, ...annual], period);
  const inOrder = ranked([...each.values()], id, { period, level });
  const { values, measure, refused, figureAt } = inOrder;
  const place = `/${id}@${periodKey(period)}`;
  const made = new Map<string, Peer>();
  const make = (record: CongressRecord, index: number): Peer | undefined => {
    const [figure, value] = [figureAt(index), values[index]];
    if (figure === undefined || value === undefined) return undefined;
    const { body: one } = record;
    const small = figure.statuses.includes('U') ? smallFraction(record, id) : undefined;
    return {
      ...{ body: one, name: bodyName(one, locale.tag), index, own: one.id === body },
      rank: values.indexOf(value) + 1,
      tied: values.indexOf(value) !== values.lastIndexOf(value),
      point: { key: one.id + place, period, year: lastYear(period), figure },
      ...(small && { smallFraction: small }),
    };
  };
  const at = (index: number): Peer | undefined => {
    const record = inOrder.recordAt(index);
    if (record === undefined) return undefined;
    const datum = record.body.id + place;
    const peer = made.get(datum) ?? make(record, index);
    if (peer !== undefined) made.set(datum, peer);
    return peer;
  };
  const own = body === undefined ? undefined : at(inOrder.indexOf(body));
  return {
    metric: id,
    label: peerLabel(id, locale, chosen),
    unit: (own ?? at(0))?.point.figure?.unit ?? '',
    ...{ measure, level, period, values, refused, at },
    of: (datum) =>
      made.get(datum) ??
      (datum.endsWith(place) ? at(inOrder.indexOf(datum.slice(0, -place.length))) : undefined),
    all: () => inOrder.records().flatMap((_, index) => at(index) ?? []),
    detailed: () => inOrder.detailed().flatMap((index) => at(index) ?? []),
    ...(own && { own }),
    quartiles: quartilesOf(values),
  };
};
