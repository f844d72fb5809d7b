import { extent, ticks } from 'd3-array';

export type Interval = readonly [number, number];

/** Cuts a coordinate to two decimals: a hundredth of a pixel cannot be seen, but it can be read. */
export const rounded = (value: number): number => {
  const short = Math.round(value * 100) / 100;
  return Object.is(short, -0) ? 0 : short;
};

/**
 * A straight map from values to pixels. Where all values are one, they go to the start of the range,
 * so that a chart of zeros lies on its baseline instead of half way up.
 */
export const linear =
  ([from, to]: Interval, [start, end]: Interval) =>
  (value: number): number =>
    to === from ? start : rounded(start + ((value - from) / (to - from)) * (end - start));

/** The interval of some values that holds 0: what a bar or a count is measured from. */
export const fromZero = (values: readonly number[]): Interval => {
  const [least = 0, greatest = 0] = extent(values);
  return [Math.min(0, least), Math.max(0, greatest)];
};

/** Two to four round values of an interval; whole numbers only where halves mean nothing. */
export const roundTicks = ([from, to]: Interval, wholeOnly: boolean): readonly number[] => {
  if (from === to) return [from];
  const enough = (count: number): readonly number[] =>
    ticks(from, to, count).filter((tick) => !wholeOnly || Number.isInteger(tick));
  const found = [3, 2, 4].map(enough);
  return found.find(({ length }) => length >= 2 && length <= 4) ?? found[0] ?? [from];
};
