import type { Locale, Point } from '@congress-metrics/core';
import { planOf, valueOf } from '../view/point-look.js';
import { pointLabels } from '../view/point-words.js';
import { measure } from '../text/text-width.js';
import { wrap } from '../text/wrap.js';

/** How long the bars of one panel are, and what is printed at their ends. */
export interface BarScale {
  /** Where 0 is, in pixels. */
  readonly zero: number;
  /** Pixels a unit. */
  readonly perUnit: number;
  readonly labels: ReadonlyMap<string, string>;
}

/** The distance from a bar's end to its value. */
export const beforeValue = 6;

const roomForLabels = 0.45;
const roomForRemarks = 0.55;

/**
 * The fullest wording with which no value takes up more than its share of the width: remarks go value
 * by value, the unit is left out for a whole panel, whose title has it.
 */
const labelsFor = (
  points: readonly Point[],
  locale: Locale,
  room: number,
  size: number,
): ReadonlyMap<string, string> => {
  const widthOf = (text: string): number => measure(text, size, true) + beforeValue;
  const wordings = points.map((point) => {
    const hasBar = valueOf(point) !== undefined || planOf(point) !== undefined;
    return { key: point.key, hasBar, labels: pointLabels(point, locale) };
  });
  const withUnits = wordings.every(
    ({ hasBar, labels: [, plain] }) => !hasBar || widthOf(plain) <= room * roomForLabels,
  );
  return new Map(
    wordings.map(({ key, hasBar, labels: [full, plain, bare] }) => {
      const remarked = full !== plain && widthOf(full) <= room * roomForRemarks;
      const text = !hasBar || remarked ? full : withUnits ? plain : bare;
      // Only an absence told at length in the narrowest place is ever shortened.
      return [key, wrap(text, room - beforeValue, size, 1, true).join('')];
    }),
  );
};

/** From the plan or the value, whichever reaches farther, a point's label starts. */
const extentOf = (point: Point): readonly [number, number] => {
  const values = [valueOf(point) ?? 0, planOf(point) ?? 0];
  return [Math.min(0, ...values), Math.max(0, ...values)];
};

/**
 * Measures a panel: the longest scale that leaves room for every value at the end of its bar. It
 * starts at 0, with room to the left only where there are negative values.
 */
export const barScale = (
  points: readonly Point[],
  left: number,
  width: number,
  locale: Locale,
  size: number,
): BarScale => {
  const widthOf = (text: string): number => measure(text, size, true) + beforeValue;
  const labels = labelsFor(points, locale, width, size);
  const labelWidth = ({ key }: Point): number => widthOf(labels.get(key) ?? '');
  const lowest = Math.min(0, ...points.map((point) => extentOf(point)[0]));
  const reserveLeft = Math.max(
    0,
    ...points.filter((point) => (valueOf(point) ?? 0) < 0).map(labelWidth),
  );
  const room = width - reserveLeft;
  const perUnit = points.reduce((least, point) => {
    const [low, high] = extentOf(point);
    if (low === 0 && high === 0) return least;
    const rightOfZero = (valueOf(point) ?? 0) < 0 ? 0 : labelWidth(point);
    return Math.min(least, Math.max(room * 0.1, room - rightOfZero) / (high - lowest));
  }, Infinity);
  const finite = Number.isFinite(perUnit) ? perUnit : 0;
  return { zero: Math.round(left + reserveLeft - lowest * finite), perUnit: finite, labels };
};
