import type { Series } from '@congress-metrics/core';
import { fromZero, type Interval } from '../../axes/linear.js';
import { planOf, valueOf } from '../../view/point-look.js';

/** The interval of values of each panel. */
export interface TrendScales {
  readonly of: (series: Series) => Interval;
  /** Whether panels of one measure all have one scale; if not, a note must say so. */
  readonly shared: boolean;
}

/** A panel that reaches less than this part of another's height would no longer show its course. */
const flattest = 0.25;

const intervalOf = ({ points }: Series): Interval =>
  fromZero(points.flatMap((point) => [valueOf(point) ?? 0, planOf(point) ?? 0]));

const reach = ([low, high]: Interval): number => high - low;

/**
 * One scale for all panels of a measure, so that heights can be compared between them; their own
 * where the smallest would lie flat. Bodies compared by one metric always share it.
 */
export const trendScales = (series: readonly Series[]): TrendScales => {
  const found = new Map<Series, Interval>();
  const oneMetric = series.every(({ metric }) => metric === series[0]?.metric);
  let shared = true;
  for (const one of series) {
    const own = intervalOf(one);
    const alike = series
      .filter(({ measure }) => measure === one.measure)
      .map(intervalOf)
      .filter((interval) => reach(interval) > 0);
    const least = Math.max(...alike.map(reach)) * flattest;
    const common = oneMetric || alike.every((interval) => reach(interval) >= least);
    if (!common) shared = false;
    found.set(one, common && alike.length > 0 ? fromZero(alike.flat()) : own);
  }
  return { of: (one) => found.get(one) ?? intervalOf(one), shared };
};
