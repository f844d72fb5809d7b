import type { Indicator } from '../catalogue/indicator.js';
import { indicators } from '../catalogue/indicators/index.js';
import { round } from './decimal.js';
import type { Figure, Figures } from './figure.js';
import { figureOrTotal } from './figure.js';
import { add, divide, isApproximate, percentOf, type Quantity } from './quantity.js';
import { smallBase } from './change.js';

/** What to mind when reading the result. */
export type Caution = 'approximate' | 'small-base' | 'break';

/** One side of a fraction: the sum, and the figures that it was added up from. */
export interface Side {
  readonly quantity: Quantity;
  readonly figures: readonly Figure[];
}

/** Why an indicator has no value: a metric that is not there, or a whole of zero. */
export interface Unavailable {
  readonly code: 'metric-missing' | 'whole-zero';
  readonly metrics: readonly string[];
}

export type IndicatorResult =
  | {
      readonly status: 'computed';
      readonly indicator: Indicator;
      readonly value: Quantity;
      readonly part: Side;
      readonly whole: Side;
      readonly cautions: readonly Caution[];
    }
  | { readonly status: 'unavailable'; readonly indicator: Indicator; readonly reason: Unavailable };

const sideOf = (figures: Figures, metrics: readonly string[]): Side | readonly string[] => {
  const found = metrics.map((id) => [id, figureOrTotal(figures, id)] as const);
  const missing = found.filter(([, figure]) => figure?.quantity === undefined).map(([id]) => id);
  if (missing.length > 0) return missing;
  const present = found.flatMap(([, figure]) => figure ?? []);
  const [first, ...rest] = present.flatMap((figure) => figure.quantity ?? []);
  return first === undefined ? metrics : { quantity: rest.reduce(add, first), figures: present };
};

const isSide = (side: Side | readonly string[]): side is Side => 'quantity' in side;

/** Part over whole in the unit of an indicator; `undefined` when the whole is zero. */
export const fractionOf = (
  unit: Indicator['unit'],
  part: Quantity,
  whole: Quantity,
): Quantity | undefined => (unit === 'ratio' ? divide(part, whole) : percentOf(part, whole));

/** Works out one indicator from the figures of a record: its value with part and whole, or the reason why not. */
export const compute = (definition: Indicator, figures: Figures): IndicatorResult => {
  const part = sideOf(figures, definition.part);
  const whole = sideOf(figures, definition.whole);
  const unavailable = (code: Unavailable['code'], metrics: readonly string[]): IndicatorResult => ({
    status: 'unavailable',
    indicator: definition,
    reason: { code, metrics },
  });
  if (!isSide(part) || !isSide(whole))
    return unavailable(
      'metric-missing',
      [part, whole].flatMap((side) => (isSide(side) ? [] : side)),
    );
  const value = fractionOf(definition.unit, part.quantity, whole.quantity);
  if (value === undefined) return unavailable('whole-zero', definition.whole);
  const used = [...part.figures, ...whole.figures];
  const cautions: Caution[] = [
    ...(isApproximate(value) ? ['approximate' as const] : []),
    ...(definition.unit === 'percent' &&
    whole.quantity.value < smallBase &&
    whole.figures[0]?.measure !== 'money'
      ? ['small-base' as const]
      : []),
    ...(used.some((figure) => figure.statuses.includes('B')) ? ['break' as const] : []),
  ];
  return { status: 'computed', indicator: definition, value, part, whole, cautions };
};

/** Works out every indicator of the catalogue from the figures of one record, in the order of a page. */
export const computeAll = (figures: Figures): readonly IndicatorResult[] =>
  indicators.map((one) => compute(one, figures));

/**
 * The whole numbers of which `part` is the printed percentage, from the least to the greatest: 16 of
 * 49 alone are 32.7%. `undefined` when no whole number up to 1,000,000 fits.
 */
export const impliedWhole = (
  part: number,
  percent: number,
  places: number,
): { readonly low: number; readonly high: number } | undefined => {
  if (percent <= 0 || part <= 0) return undefined;
  const half = 0.5 * 10 ** -places;
  const fits = (whole: number): boolean => round((part * 100) / whole, places) === percent;
  const from = Math.max(part, Math.floor((part * 100) / (percent + half)));
  const to = Math.min(1_000_000, Math.ceil((part * 100) / Math.max(percent - half, 1e-9)));
  const low = [from, from + 1, from + 2].find((whole) => whole >= part && fits(whole));
  const high = [to, to - 1, to - 2].find((whole) => whole >= part && fits(whole));
  return low === undefined || high === undefined ? undefined : { low, high };
};

/** How a printed rate stands to the computed one. */
export type Agreement = 'rounded' | 'truncated' | 'last-digit' | 'differs';

/**
 * Compares a printed rate with the computed one at the printed number of places: rounded half up,
 * cut off, off by one in the last digit, or different. Officials round or cut off, with 0 to 2 places.
 */
export const agreementOf = (printed: number, places: number, computed: Quantity): Agreement => {
  const unit = 10 ** -places;
  const rounded = round(computed.value, places);
  if (isApproximate(computed))
    return printed >= round(computed.low, places) && printed <= round(computed.high, places)
      ? 'rounded'
      : 'differs';
  if (rounded === printed) return 'rounded';
  if (round(Math.trunc(computed.value / unit + 1e-9) * unit, places) === printed)
    return 'truncated';
  return Math.abs(rounded - printed) <= unit * 1.000001 ? 'last-digit' : 'differs';
};
