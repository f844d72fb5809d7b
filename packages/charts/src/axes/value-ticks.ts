import { digitsOf, type Locale, type Measure } from '@congress-metrics/core';
import { roundTicks, type Interval } from './linear.js';
import { divisorFor, type Divisor } from './unit-title.js';

/** The numbers of a value axis, with the one divisor that they are printed in. */
export interface ValueTicks {
  readonly divisor: Divisor;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

const divisible: readonly Measure[] = ['money', 'percent', 'points', 'years'];
const longestFraction = 6;

/** Two to four round values of an interval; what is counted has no halves. */
export const valueTicks = (interval: Interval, measure: Measure, locale: Locale): ValueTicks => {
  const divisor = divisorFor(Math.max(...interval.map(Math.abs)), measure, locale);
  const percent = measure === 'percent' ? '%' : '';
  return {
    divisor,
    ticks: roundTicks(interval, !divisible.includes(measure)).map((value) => ({
      value,
      text: digitsOf(value / divisor.factor, locale.numbers, longestFraction) + percent,
    })),
  };
};
