import type { Point, Series } from '@congress-metrics/core';
import { baseline } from '../../axes/axis.js';
import { fromZero, linear } from '../../axes/linear.js';
import { certaintyOf, valueOf } from '../../view/point-look.js';
import { linePath, runsOf } from '../../axes/runs.js';
import type { Mark } from '../../scene/scene.js';
import { timeScale, yearSpan } from '../../axes/time-axis.js';

/** Where a course is drawn, and how large its dots are. */
export interface SparkFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly dot: number;
}

/** Kept free around the dots. */
export const sparkEdge = 6;

/** The course of a series in a small box: from 0, with its gaps, the last value in the accent. */
export const sparkMarks = (
  one: Series,
  { left, top, width, height, dot }: SparkFrame,
): readonly Mark[] => {
  const right = left + width;
  const interval = fromZero(one.points.flatMap((point) => valueOf(point) ?? []));
  const x = timeScale(yearSpan([one]), [left + sparkEdge, right - sparkEdge]);
  const y = linear(interval, [top + height - sparkEdge + 0.5, top + sparkEdge]);
  const place = (point: Point, value: number) => ({ point, x: x(point.year), y: y(value) });
  const runs = runsOf(one.points, place);
  const placed = runs.flat();
  return [
    baseline(`${one.key}/baseline`, { x1: left, x2: right, y1: y(0), y2: y(0) }),
    ...runs.flatMap((run): Mark[] => {
      const first = run[0];
      if (first === undefined || run.length < 2) return [];
      const key = `${first.point.key}/line`;
      return [{ mark: 'path', role: 'line', key, tone: 'before', d: linePath(run) }];
    }),
    ...placed.map(({ point, ...at }): Mark => {
      const latest = point === placed.at(-1)?.point;
      return {
        mark: 'dot',
        role: 'point',
        key: `${point.key}/point`,
        datum: point.key,
        tone: latest ? 'accent' : 'before',
        ...at,
        radius: latest ? dot : dot - 1.25,
        ...(certaintyOf(point) !== 'certain' && { hollow: true }),
      };
    }),
  ];
};
