import type { Series } from '@congress-metrics/core';
import { range } from 'd3-array';
import { baseline } from './axis.js';
import type { Interval } from './linear.js';
import { valueOf } from '../view/point-look.js';
import type { Mark } from '../scene/scene.js';

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly dashed: boolean;
}

/** The baseline of a panel, dotted under every year that has no figure. */
export const timeLine = (
  series: Series,
  x: (year: number) => number,
  [first, last]: Interval,
  [left, right]: Interval,
  y: number,
): readonly Mark[] => {
  const present = new Set(
    series.points.filter((point) => valueOf(point) !== undefined).map(({ year }) => year),
  );
  const within = (year: number): number => Math.min(right, Math.max(left, x(year)));
  const years = range(first, last + 1);
  const pieces = years.reduce<readonly Piece[]>((before, year) => {
    const dashed = !present.has(year);
    const to = year === last ? right : within(year + 0.5);
    const previous = before.at(-1);
    if (previous?.dashed === dashed) return [...before.slice(0, -1), { ...previous, to }];
    return [...before, { from: previous?.to ?? left, to, dashed }];
  }, []);
  return pieces.map(({ from, to, dashed }, index) =>
    baseline(`${series.key}/baseline/${index}`, { x1: from, x2: to, y1: y, y2: y }, dashed),
  );
};
