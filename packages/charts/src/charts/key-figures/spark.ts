import type { Series } from '@congress-metrics/core';
import { emptyScene, sizesOf, type ChartOptions } from '../../scene/options.js';
import type { Scene, Target } from '../../scene/scene.js';
import { sparkMarks } from './spark-marks.js';

const heights = { normal: 32, large: 44 } as const;

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
  const step = width / one.points.length;
  return {
    width,
    height,
    marks: sparkMarks(one, { left: 0, top: 0, width, height, dot }),
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
