import {
  periodKey,
  type Locale,
  type Period,
  type Point,
  type Series,
} from '@congress-metrics/core';
import type { Tone } from '../scene/scene.js';

/** One period to compare, with its place, its colour and its name. */
export interface Column {
  readonly key: string;
  readonly index: number;
  readonly tone: Tone;
  readonly name: string;
}

/** How many periods bars can stand side by side for; more are a trend. */
const most = 4;

const tones: readonly Tone[] = ['faint', 'neutral', 'before', 'accent'];

/**
 * The last periods that records are at hand for, at most four, the earliest first. A year without any
 * record is left out: the legend names those that stand here.
 */
export const columnsOf = (series: readonly Series[], locale: Locale): readonly Column[] => {
  const periods = new Map<string, { period: Period; year: number }>();
  for (const { points } of series)
    for (const { period, year, absent } of points)
      if (absent !== 'no-record') periods.set(periodKey(period), { period, year });
  const last = [...periods].sort(([, a], [, b]) => a.year - b.year).slice(-most);
  return last.map(([key, { period }], index) => ({
    key,
    index,
    tone: tones[index + most - last.length] ?? 'accent',
    name: locale.period(period),
  }));
};

export const pointIn = ({ points }: Series, column: Column): Point | undefined =>
  points.find(({ period }) => periodKey(period) === column.key);
