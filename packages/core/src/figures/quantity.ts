import { lastPlace, minus, over, plus, significantDigits, times } from './decimal.js';
import type { Qualifier } from '../record/observation.js';

/**
 * A number with the bounds between which the true one lies. An exact number is its own bounds.
 * Arithmetic keeps the bounds, so whatever is worked out from an approximate figure is approximate.
 */
export interface Quantity {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many significant digits may be claimed; left out for an exact number. */
  readonly digits?: number;
}

/** A number that is exactly what it says. */
export const exact = (value: number): Quantity => ({ value, low: value, high: value });

/** Whether the true number may differ from the value. */
export const isApproximate = (quantity: Quantity): boolean => quantity.low !== quantity.high;

/**
 * A printed number as its qualifier means it. 近11000 lies between 10000 and 11000, 1400余 between
 * 1400 and 1500: one place of the last digit that is not zero, to the side that the word names.
 */
export const qualified = (value: number, qualifier: Qualifier = 'exact'): Quantity => {
  if (qualifier === 'exact') return exact(value);
  const place = lastPlace(value);
  const bounds = (low: number, high: number): Quantity => ({
    value,
    low,
    high,
    digits: significantDigits(value),
  });
  switch (qualifier) {
    case 'nearly':
      return bounds(minus(value, place), value);
    case 'about':
      return bounds(minus(value, over(place, 2)), plus(value, over(place, 2)));
    case 'more-than':
      return bounds(value, plus(value, place));
    case 'at-least':
      return bounds(value, Infinity);
    case 'less-than':
      return bounds(0, value);
  }
};

/** What is worked out may claim no more digits than the least exact number that it comes from. */
const bounded = (value: number, low: number, high: number, a: Quantity, b: Quantity): Quantity => {
  const digits = Math.min(a.digits ?? Infinity, b.digits ?? Infinity);
  return digits === Infinity ? { value, low, high } : { value, low, high, digits };
};

const operations = { plus, minus, times, div: over };

type Operation = keyof typeof operations;

// No bound times nothing is nothing.
const onNumbers = (a: number, operation: Operation, b: number): number =>
  operation === 'times' && (a === 0 || b === 0) ? 0 : operations[operation](a, b);

const combine = (a: Quantity, operation: Operation, b: Quantity): Quantity => {
  const value = onNumbers(a.value, operation, b.value);
  if (!isApproximate(a) && !isApproximate(b)) return bounded(value, value, value, a, b);
  const corners = [a.low, a.high].flatMap((left) =>
    [b.low, b.high].map((right) => onNumbers(left, operation, right)),
  );
  // Infinity less infinity says nothing: without a known corner there is no bound on that side.
  const known = corners.filter((corner) => !Number.isNaN(corner));
  const isOpen = known.length < corners.length;
  const low = isOpen && operation === 'minus' ? -Infinity : Math.min(...known, value);
  return bounded(value, low, isOpen ? Infinity : Math.max(...known, value), a, b);
};

export const add = (a: Quantity, b: Quantity): Quantity => combine(a, 'plus', b);
export const subtract = (a: Quantity, b: Quantity): Quantity => combine(a, 'minus', b);
export const multiply = (a: Quantity, b: Quantity): Quantity => combine(a, 'times', b);

/**
 * One quantity over another, or `undefined` when the divisor is zero or may be. 3.94 over 86.2 is
 * worked out in decimals, so that no binary remainder decides a rounding.
 */
export const divide = (a: Quantity, b: Quantity): Quantity | undefined =>
  b.low <= 0 && b.high >= 0 ? undefined : combine(a, 'div', b);

export const sum = (quantities: readonly Quantity[]): Quantity => quantities.reduce(add, exact(0));

/** Part over whole in percent; `undefined` when the whole is zero. */
export const percentOf = (part: Quantity, whole: Quantity): Quantity | undefined =>
  divide(multiply(part, exact(100)), whole);
