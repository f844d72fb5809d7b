import type { Series } from '@congress-metrics/core';
import { baseline } from '../axis.js';
import { fromZero, linear } from '../linear.js';
import { emptyScene, sizesOf, type ChartOptions } from '../options.js';
import { firmnessOf, valueOf } from '../point-look.js';
import { linePath, runsOf } from '../runs.js';
import type { Mark, Scene, Target } from '../scene.js';
import { timeScale, yearSpan } from '../time-axis.js';

const heights = { normal: 32, large: 44 } as const;
const edge = 6;

/**
 * The course of the first series in the height of a line, without an axis: it stands beside a figure
 * that says the value. It starts at 0 and keeps its gaps like the large one. 40 pixels wide or more.
 */
export const spark = (series: readonly Series[], options: ChartOptions): Scene => {
  const one = series[0];
  const { textSize = 'normal' } = options;
  if (
    one === undefined ||
    one.points.length === 0 ||
    !(options.width > 0 && options.width < Infinity)
  )
    return emptyScene;
  const width = Math.max(40, Math.floor(options.width));
  const height = heights[textSize];
  const { dot } = sizesOf(options);
  const base = height - edge + 0.5;
  const interval = fromZero(one.points.flatMap((point) => valueOf(point) ?? []));
  const x = timeScale(yearSpan([one]), [edge, width - edge]);
  const y = linear(interval, [base, edge]);
  const runs = runsOf(one.points, (point, value) => ({ point, x: x(point.year), y: y(value) }));
  const placed = runs.flat();
  const step = width / one.points.length;
  return {
    width,
    height,
    marks: [
      baseline(`${one.key}/baseline`, { x1: 0, x2: width, y1: y(0), y2: y(0) }),
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
          ...(firmnessOf(point) !== 'firm' && { hollow: true }),
        };
      }),
    ],
    targets: one.points.map((point, column): Target => ({
      datum: point.key,
      row: 0,
      column,
      x: column * step,
      y: 0,
      width: step,
      height,
    })),
  };
};
