/**
 * The value below which a share of the numbers lies, by linear interpolation between the two nearest
 * (R's type 7). `NaN` for no numbers.
 */
export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
};

/** The middle number, or the mean of the two in the middle. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** A number's rank among others, the greatest first; equal numbers share the better rank: 1, 2, 2, 4. */
export const rankOf = (value: number, numbers: readonly number[]): number =>
  numbers.filter((other) => other > value).length + 1;
