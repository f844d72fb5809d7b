import {
  bodyName,
  seriesOf,
  type CongressRecord,
  type Locale,
  type Point,
  type Series,
} from '@congress-metrics/core';
import { range } from 'd3-array';
import { yearSpan } from '../../axes/time-axis.js';
import { bodiesOf } from '../../view/choose.js';

const noRecord = (metric: string, year: number): Point => ({
  key: `${metric}@${year}`,
  period: { type: 'year', year },
  year,
  absent: 'no-record',
});

/** Points for every year from first to last, so that all bodies have the same columns. */
const padded = (one: Series, first: number, last: number): readonly Point[] => {
  const known = new Map(one.points.map((point) => [point.year, point]));
  return range(first, last + 1).map((year) => known.get(year) ?? noRecord(one.metric, year));
};

/**
 * The same metric of several bodies: a series a body, named after it, all over the same years. Keys
 * hold the body too, so that each stays one of a kind.
 */
export const seriesByBody = (
  records: readonly CongressRecord[],
  metric: string,
  locale: Locale,
): readonly Series[] => {
  const each = bodiesOf(records)
    .flatMap(({ id }) =>
      seriesOf(
        records.filter(({ body }) => body.id === id),
        [metric],
        locale,
      ),
    )
    .filter(({ points }) => points.some(({ figure }) => figure?.quantity));
  const [first, last] = yearSpan(each);
  const annual = each.every(({ points }) => points.every(({ period }) => period.type === 'year'));
  return each.map((one) => ({
    ...one,
    key: `${one.body.id}/${one.metric}`,
    label: bodyName(one.body, locale.tag),
    points: (annual ? padded(one, first, last) : one.points).map((point) => ({
      ...point,
      key: `${one.body.id}/${point.key}`,
    })),
  }));
};
