import type { Point } from '@congress-metrics/core';
import { rounded } from './linear.js';
import { isBreak, valueOf } from '../view/point-look.js';

/** A point of a line, placed. */
export interface Placed {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
}

/**
 * The stretches that a line may be drawn through: broken at every absent value and wherever what is
 * counted changed. Nothing is drawn between, so nothing is made up.
 */
export const runsOf = (
  points: readonly Point[],
  place: (point: Point, value: number) => Placed,
): readonly (readonly Placed[])[] => {
  const runs: Placed[][] = [];
  let open = false;
  for (const point of points) {
    const value = valueOf(point);
    if (value === undefined) {
      open = false;
      continue;
    }
    const run = open && !isBreak(point) ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([place(point, value)]);
    else run.push(place(point, value));
    open = true;
  }
  return runs;
};

export const linePath = (run: readonly Placed[]): string =>
  run.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)},${rounded(y)}`).join('');
