import { times, total } from '../figures/decimal.js';
import { findNumber, numbersIn, saysAll, saysOnce, type PrintedNumber } from './printed-number.js';
import { unitOf } from '../catalogue/unit.js';

/**
 * The printed number in a quote that is the given value in the given unit, or `undefined` when the
 * quote does not hold it. 3.94亿元 holds 3.94 亿元 and 394,000,000 元; a fall printed as 29 holds −29.
 */
export const numberInQuote = (
  quote: string,
  value: number,
  unit: string,
): PrintedNumber | undefined => {
  const size = Math.abs(value);
  const inBaseUnits = times(size, unitOf(unit)?.factor ?? 1);
  return findNumber(quote, (printed) => printed.value === size || printed.value === inBaseUnits);
};

/**
 * Whether a quote says a value in words that mean one: 全部 and 均 mean 100%, or all of the numbers
 * that stand before it (203件……3件……全部办复 says 206); 首次 means 1.
 */
export const saidInWords = (quote: string, value: number, unit: string): boolean => {
  if (value === 1 && saysOnce(quote)) return true;
  if (!saysAll(quote)) return false;
  const all = total(numbersIn(quote).map((printed) => printed.value));
  return (value === 100 && unit === '%') || all === value;
};

/** Whether a quote holds a value: as a number, or in words that mean one. */
export const quoteHolds = (quote: string, value: number, unit: string): boolean =>
  numberInQuote(quote, value, unit) !== undefined || saidInWords(quote, value, unit);
