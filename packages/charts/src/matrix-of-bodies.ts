import {
  bodyName,
  changeBetween,
  type Body,
  type CongressRecord,
  type Figure,
  type Level,
  type Locale,
  type Point,
} from '@congress-metrics/core';
import { bodiesOf } from './choose.js';
import { stepsOf, type Matrix, type MatrixColumn, type Shade } from './matrix.js';
import { peerFigure, peerLabel, peerValue } from './peer-figure.js';

/** Bodies by years of one metric, or by metrics of one year. */
export interface BodiesMatrix extends Matrix {
  readonly bodies: readonly Body[];
  /** Name of the metric of a column. */
  readonly labelOf: (column: number) => string;
  readonly metricOf: (column: number) => string;
}

interface Place {
  readonly metric: string;
  readonly year: number;
}

const levelOrder: readonly Level[] = ['national', 'provincial', 'prefecture', 'county', 'township'];

/** Annual records by body and year; a later one of the same year goes before an earlier one. */
const byYear = (
  records: readonly CongressRecord[],
): ReadonlyMap<string, ReadonlyMap<number, CongressRecord>> => {
  const found = new Map<string, Map<number, CongressRecord>>();
  for (const record of records) {
    if (record.period.type !== 'year') continue;
    const own = found.get(record.body.id) ?? new Map<number, CongressRecord>();
    found.set(record.body.id, own.set(record.period.year, record));
  }
  return found;
};

const lastKnown = (values: readonly number[]): number =>
  values.findLast((value) => !Number.isNaN(value)) ?? NaN;

/** Bodies without any value are left out; of a level, the highest last known value comes first. */
const bodiesMatrix = (
  records: readonly CongressRecord[],
  columns: readonly (MatrixColumn & Place)[],
  shade: Shade,
  locale: Locale,
  own: string | undefined,
): BodiesMatrix => {
  const annual = byYear(records);
  const figureOf = (body: string, { metric, year }: Place): Figure | undefined => {
    const record = annual.get(body)?.get(year);
    return record && peerFigure(record, metric);
  };
  const sorted = bodiesOf(records)
    .map((body) => ({
      body,
      values: columns.map(({ metric, year }) => {
        const record = annual.get(body.id)?.get(year);
        return record === undefined ? NaN : peerValue(record, metric);
      }),
    }))
    .filter(({ values }) => values.some((value) => !Number.isNaN(value)))
    .sort(
      (a, b) =>
        levelOrder.indexOf(a.body.level) - levelOrder.indexOf(b.body.level) ||
        lastKnown(b.values) - lastKnown(a.values),
    );
  const values = new Float64Array(sorted.length * columns.length);
  for (const [index, row] of sorted.entries()) values.set(row.values, index * columns.length);
  const highest = values.reduce(
    (best, value, index) =>
      value > (values[best] ?? NaN) || Number.isNaN(values[best]) ? index : best,
    0,
  );
  const pointAt = (row: number, column: number): Point => {
    const { id = '' } = sorted[row]?.body ?? {};
    const place = columns[column] ?? { metric: '', year: 0 };
    const { year, metric } = place;
    const figure = figureOf(id, place);
    const before = figureOf(id, { metric, year: year - 1 });
    const missing = annual.get(id)?.has(year) === true ? 'not-published' : 'no-record';
    return {
      ...{ key: `${id}/${metric}@${year}`, period: { type: 'year', year }, year },
      ...(figure && { figure }),
      ...(figure?.quantity === undefined && { absent: figure?.absent ?? missing }),
      ...(before?.quantity && figure?.quantity && { change: changeBetween(before, figure) }),
    };
  };
  const greatest =
    shade === 'all' && sorted.length > 0
      ? pointAt(Math.floor(highest / columns.length), highest % columns.length).figure
      : undefined;
  return {
    rows: sorted.map(({ body }) => ({
      ...{ key: body.id, label: bodyName(body, locale.tag), own: body.id === own },
      group: locale.levels[body.level],
    })),
    columns,
    steps: stepsOf(values, columns.length, shade),
    pointAt,
    ...(greatest && { greatest }),
    bodies: sorted.map(({ body }) => body),
    labelOf: (column) => peerLabel(columns[column]?.metric ?? '', locale, records[0]),
    metricOf: (column) => columns[column]?.metric ?? '',
  };
};

/** One metric of many bodies, year by year: one measure, one scale. */
export const matrixByYear = (
  records: readonly CongressRecord[],
  metric: string,
  locale: Locale,
  own: string | undefined,
): BodiesMatrix => {
  const years = new Set<number>();
  for (const record of records)
    if (
      record.period.type === 'year' &&
      !years.has(record.period.year) &&
      !Number.isNaN(peerValue(record, metric))
    )
      years.add(record.period.year);
  const columns = [...years]
    .sort((a, b) => a - b)
    .map((year, index, all) => ({
      ...{ key: String(year), name: String(year), metric, year },
      afterGap: index > 0 && year - (all[index - 1] ?? year) > 1,
    }));
  return bodiesMatrix(records, columns, 'all', locale, own);
};

/** Some metrics of many bodies in one year: a scale a column. */
export const matrixByMetric = (
  records: readonly CongressRecord[],
  metrics: readonly string[],
  year: number,
  locale: Locale,
  own: string | undefined,
): BodiesMatrix =>
  bodiesMatrix(
    records,
    metrics.map((metric) => ({
      ...{ key: metric, name: peerLabel(metric, locale, records[0]), metric, year },
      afterGap: false,
    })),
    'column',
    locale,
    own,
  );
