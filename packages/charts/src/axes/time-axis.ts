import { periodKey, type Locale, type Period, type Series } from '@congress-metrics/core';
import { extent } from 'd3-array';
import { valueOf } from '../view/point-look.js';
import { linear, type Interval } from './linear.js';
import { measure } from '../text/text-width.js';
import type { Mark } from '../scene/scene.js';

/** A year that has a figure in at least one series, with what the axis calls it. */
export interface AxisYear {
  readonly year: number;
  readonly name: string;
}

const nameOf = (period: Period, locale: Locale): string =>
  period.type === 'year' ? String(period.year) : locale.period(period);

/** The years of all panels together, the earliest first, so that panels can be read across. */
export const axisYears = (series: readonly Series[], locale: Locale): readonly AxisYear[] => {
  const years = new Map<string, AxisYear>();
  for (const { points } of series)
    for (const point of points)
      if (valueOf(point) !== undefined)
        years.set(periodKey(point.period), {
          year: point.year,
          name: nameOf(point.period, locale),
        });
  return [...years.values()].sort((a, b) => a.year - b.year);
};

/** The first and the last year of all points, those without a value too. */
export const yearSpan = (series: readonly Series[]): Interval => {
  const [first = NaN, last = NaN] = extent(
    series.flatMap(({ points }) => points.map(({ year }) => year)),
  );
  return [first, last];
};

/** Years in pixels, spaced as time is; a single year stands in the middle. */
export const timeScale = (span: Interval, [left, right]: Interval): ((year: number) => number) =>
  span[0] === span[1] ? () => (left + right) / 2 : linear(span, [left, right]);

const apart = 10;
const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high));

interface Placed {
  readonly name: string;
  readonly year: number;
  readonly middle: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The names of as many years as stand clear of each other: the last and the first before the others,
 * then backwards from the end. A name is dropped, never shortened.
 */
export const yearNames = (
  years: readonly AxisYear[],
  x: (year: number) => number,
  [left, right]: Interval,
  size: number,
): readonly Placed[] => {
  const last = years.at(-1);
  const first = years[0];
  const order = [...new Set([last, first, ...years.toReversed()])].flatMap((one) => one ?? []);
  const placed: Placed[] = [];
  for (const { year, name } of order) {
    const half = measure(name, size) / 2;
    const middle = clamp(x(year), left + half, right - half);
    const box = { name, year, middle, left: middle - half, right: middle + half };
    if (placed.every((other) => box.right + apart <= other.left || other.right + apart <= box.left))
      placed.push(box);
  }
  return placed.sort((a, b) => a.middle - b.middle);
};

/** A short stroke at every year with a figure, and the names that fit. */
export const timeAxis = (
  key: string,
  years: readonly AxisYear[],
  x: (year: number) => number,
  room: Interval,
  y: number,
  size: number,
): readonly Mark[] => [
  ...years.map(({ year }): Mark => ({
    mark: 'rule',
    role: 'baseline',
    key: `${key}/tick/${year}`,
    tone: 'quiet',
    x1: x(year),
    x2: x(year),
    y1: y,
    y2: y + 4,
  })),
  ...yearNames(years, x, room, size).map(({ name, year, middle }): Mark => ({
    mark: 'text',
    role: 'axis-label',
    key: `${key}/year/${year}`,
    tone: 'quiet',
    x: middle,
    y: y + 6 + size,
    text: name,
    anchor: 'middle',
    size,
  })),
];
