import {
  changeBetween,
  indicatorById,
  lastYear,
  peerFigure,
  periodKey,
  type CongressRecord,
  type Locale,
  type Point,
  type Series,
} from '@congress-metrics/core';
import { peerLabel } from '../../view/peer-figure.js';

/** Whether an id asks for a share that is worked out; a metric of the same name goes before it. */
export const isRate = (id: string, records: readonly CongressRecord[]): boolean =>
  indicatorById.get(id)?.unit === 'percent' &&
  !records.some(({ metrics }) => Object.hasOwn(metrics, id));

/** A share over the records of one body, worked out in each; it changes in percentage points. */
export const rateSeries = (
  records: readonly CongressRecord[],
  id: string,
  locale: Locale,
): readonly Series[] => {
  const last = records.at(-1);
  if (last === undefined) return [];
  const points: Point[] = [];
  for (const record of records) {
    const figure = peerFigure(record, id);
    points.push({
      key: `${id}@${periodKey(record.period)}`,
      period: record.period,
      year: lastYear(record.period),
      ...(figure ? { figure } : { absent: 'not-published' }),
      ...(points.length > 0 && { change: changeBetween(points.at(-1)?.figure, figure) }),
    });
  }
  return [
    {
      ...{ key: id, metric: id, label: peerLabel(id, locale, last), body: last.body },
      ...{ unit: '%', measure: 'percent', points },
    },
  ];
};
