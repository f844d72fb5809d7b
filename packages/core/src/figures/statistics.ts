import { quantileSorted } from 'd3-array';

/**
 * The value below which a share of the numbers lies, by linear interpolation between the two nearest
 * (R's type 7). `NaN` for no numbers. The numbers stand in order of size, the least first.
 */
export const quantileOfSorted = (sorted: ArrayLike<number>, share: number): number =>
  // It only reads by index, but its types ask for an array that may be changed.
  quantileSorted(sorted as number[], share) ?? NaN;

/** Puts a number into its place among others in order of size. */
export const insertSorted = (sorted: number[], value: number): void => {
  let place = sorted.length;
  for (let next = sorted[place - 1]; next !== undefined && next > value; next = sorted[place - 1]) {
    sorted[place] = next;
    place -= 1;
  }
  sorted[place] = value;
};
