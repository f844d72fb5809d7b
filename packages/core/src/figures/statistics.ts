/**
 * The value below which a share of the numbers lies, by linear interpolation between the two nearest
 * (R's type 7). `NaN` for no numbers. The numbers stand in order of size, the least first.
 */
export const quantileOfSorted = (sorted: ArrayLike<number>, share: number): number => {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
};

/** As `quantileOfSorted`, of numbers in any order. */
export const quantile = (numbers: readonly number[], share: number): number =>
  quantileOfSorted(
    [...numbers].sort((a, b) => a - b),
    share,
  );

/** The middle number, or the mean of the two in the middle. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** Puts a number into its place among others in order of size. */
export const insertSorted = (sorted: number[], value: number): void => {
  let place = sorted.length;
  for (let next = sorted[place - 1]; next !== undefined && next > value; next = sorted[place - 1]) {
    sorted[place] = next;
    place -= 1;
  }
  sorted[place] = value;
};
