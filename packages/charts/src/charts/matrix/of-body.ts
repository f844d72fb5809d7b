import { periodKey, type Locale, type Series } from '@congress-metrics/core';
import { numberOf, stepsOf, type Matrix, type MatrixColumn } from './matrix.js';
import { columnName } from './column-name.js';

/** Metrics by years of one body: each row has a unit and so a scale of its own. */
export const matrixOfBody = (series: readonly Series[], locale: Locale): Matrix => {
  const places = new Map<string, MatrixColumn & { readonly year: number }>();
  for (const { period, year, absent } of series[0]?.points ?? []) {
    if (absent === 'no-record') continue;
    const before = [...places.values()].at(-1)?.year;
    const afterGap = before !== undefined && period.type === 'year' && year - before > 1;
    const key = periodKey(period);
    places.set(key, { key, name: columnName(period, locale), afterGap, year });
  }
  const columns = [...places.values()];
  const points = series.map((one) => {
    const byPeriod = new Map(one.points.map((point) => [periodKey(point.period), point]));
    return columns.map(({ key }) => byPeriod.get(key));
  });
  const values = Float64Array.from(points.flat().map(numberOf));
  return {
    rows: series.map(({ key, label, unit, measure }) => ({
      ...{ key, label, own: false },
      unit: locale.tag === 'zh-CN' ? unit : locale.measures[measure],
    })),
    columns,
    steps: stepsOf(values, columns.length, 'row'),
    pointAt: (row, column) => {
      const { metric = '' } = series[row] ?? {};
      const { key = '', year = 0 } = columns[column] ?? {};
      const none = { key: `${metric}@${key}`, period: { type: 'year', year }, year } as const;
      return points[row]?.[column] ?? { ...none, absent: 'no-record' };
    },
  };
};
