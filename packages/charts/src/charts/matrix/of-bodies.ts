import {
  bodyName,
  changeBetween,
  grouped,
  lastYear,
  peerFigure,
  type Body,
  type CongressRecord,
  type Figure,
  type Level,
  type Locale,
  type Point,
} from '@congress-metrics/core';
import { stepsOf, type Matrix, type MatrixColumn, type Shade } from './matrix.js';
import { peerLabel, peerValues } from '../../view/peer-figure.js';

/** Bodies by years of one metric, or by metrics of one year. */
export interface BodiesMatrix extends Matrix {
  readonly bodies: readonly Body[];
  /** The value of a cell in base units; `NaN` where there is none. */
  readonly valueAt: (row: number, column: number) => number;
  /** Name of the metric of a column. */
  readonly labelOf: (column: number) => string;
  readonly metricOf: (column: number) => string;
}

interface Place {
  readonly metric: string;
  readonly year: number;
}

const levelOrder: readonly Level[] = ['national', 'provincial', 'prefecture', 'county', 'township'];

/** What a body has published year by year; of two of a year the later one counts. */
interface AnnualRecords {
  readonly body: Body;
  readonly records: readonly CongressRecord[];
}

const recordOf = (
  { records }: Pick<AnnualRecords, 'records'>,
  year: number,
): CongressRecord | undefined => records.findLast(({ period }) => lastYear(period) === year);

const annualRecords = (records: readonly CongressRecord[]): readonly AnnualRecords[] => {
  const annual = records.filter(({ period }) => period.type === 'year');
  return [...grouped(annual, ({ body }) => body.id).values()].flatMap((own) => {
    const { body } = own.at(-1) ?? {};
    return body === undefined ? [] : [{ body, records: own }];
  });
};

/** Body by body the value of each column, in one list for all; `NaN` where there is none. */
const valuesOf = (bodies: readonly AnnualRecords[], columns: readonly Place[]): Float64Array => {
  const byYear = grouped(
    columns.map(({ metric, year }, column) => ({ year, column, read: peerValues(metric) })),
    ({ year }) => year,
  );
  const values = new Float64Array(bodies.length * columns.length).fill(NaN);
  for (const [row, { records }] of bodies.entries())
    for (const record of records)
      for (const { column, read } of byYear.get(lastYear(record.period)) ?? [])
        values[row * columns.length + column] = read(record);
  return values;
};

/** Bodies without any value are left out; of a level, the highest last known value comes first. */
const bodiesMatrix = (
  records: readonly CongressRecord[],
  columns: readonly (MatrixColumn & Place)[],
  shade: Shade,
  locale: Locale,
  own: string | undefined,
): BodiesMatrix => {
  const found = annualRecords(records);
  const unsorted = valuesOf(found, columns);
  const sorted = found
    .map(({ body, records: own }, row) => {
      const values = unsorted.subarray(row * columns.length, (row + 1) * columns.length);
      const last = values.findLast((value) => !Number.isNaN(value));
      return { body, records: own, values, last, level: levelOrder.indexOf(body.level) };
    })
    .filter(({ last }) => last !== undefined)
    .sort((a, b) => a.level - b.level || (b.last ?? 0) - (a.last ?? 0));
  const values = new Float64Array(sorted.length * columns.length);
  for (const [index, row] of sorted.entries()) values.set(row.values, index * columns.length);
  const valueAt = (row: number, column: number): number =>
    values[row * columns.length + column] ?? NaN;
  const pointAt = (row: number, column: number): Point => {
    const annual = sorted[row] ?? { body: { id: '' }, records: [] };
    const { year, metric } = columns[column] ?? { metric: '', year: 0 };
    const figureIn = (which: number): Figure | undefined => {
      const record = recordOf(annual, which);
      return record && peerFigure(record, metric);
    };
    const [before, figure] = [figureIn(year - 1), figureIn(year)];
    const missing = recordOf(annual, year) === undefined ? 'no-record' : 'not-published';
    return {
      ...{ key: `${annual.body.id}/${metric}@${year}`, period: { type: 'year', year }, year },
      ...(figure && { figure }),
      ...(figure?.quantity === undefined && { absent: figure?.absent ?? missing }),
      ...(before?.quantity && figure?.quantity && { change: changeBetween(before, figure) }),
    };
  };
  const highest = highestOf(values);
  const greatest =
    shade === 'all' && highest !== -1
      ? pointAt(Math.floor(highest / columns.length), highest % columns.length).figure
      : undefined;
  return {
    rows: sorted.map(({ body }) => ({
      ...{ key: body.id, label: bodyName(body, locale.tag), own: body.id === own },
      group: locale.levels[body.level],
    })),
    columns,
    steps: stepsOf(values, columns.length, shade),
    valueAt,
    pointAt,
    ...(greatest && { greatest }),
    bodies: sorted.map(({ body }) => body),
    labelOf: (column) => peerLabel(columns[column]?.metric ?? '', locale, records[0]),
    metricOf: (column) => columns[column]?.metric ?? '',
  };
};

/** Where the highest value stands, the first of equals; -1 where there is none. */
const highestOf = (values: Float64Array): number => {
  let highest = -1;
  for (let index = 0; index < values.length; index++)
    if ((values[index] ?? NaN) > (values[highest] ?? -Infinity)) highest = index;
  return highest;
};

/** One metric of many bodies, year by year: one measure, one scale. */
export const matrixByYear = (
  records: readonly CongressRecord[],
  metric: string,
  locale: Locale,
  own: string | undefined,
): BodiesMatrix => {
  const valueOf = peerValues(metric);
  const years = new Set<number>();
  for (const record of records)
    if (
      record.period.type === 'year' &&
      !years.has(record.period.year) &&
      !Number.isNaN(valueOf(record))
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
