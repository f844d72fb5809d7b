import { placesOf } from './decimal.js';
import { figureOrTotal, type Figure, type Figures } from './figure.js';
import type { Indicator } from '../catalogue/indicator.js';
import { agreementOf, fractionOf, type Agreement, type Side } from './indicator.js';
import { indicatorById } from '../catalogue/indicators/index.js';
import { add, type Quantity } from './quantity.js';
import { numberInQuote } from '../prose/quote.js';
import type { ReportedRate } from '../record/record.js';

/** No report prints a rate to more places; a longer fraction is a slip, and not worth comparing. */
const mostPlaces = 6;

/** Decimal places of a printed rate: as the quote prints them (22.10%), else as the number has them; 6 at most. */
export const printedPlaces = (value: number, quote: string | undefined): number =>
  Math.min(
    mostPlaces,
    (quote === undefined ? undefined : numberInQuote(quote, value, '%')?.places) ?? placesOf(value),
  );

/** A printed rate beside what its own numbers give. */
export interface Recomputed {
  readonly value: Quantity;
  readonly part: Side;
  readonly whole: Side;
  readonly places: number;
  readonly agreement: Agreement;
}

const sideOf = (figures: Figures, ids: readonly string[]): Side | undefined => {
  const present: Figure[] = [];
  let quantity: Quantity | undefined;
  for (const id of ids) {
    const figure = figureOrTotal(figures, id);
    if (figure?.quantity === undefined) return undefined;
    present.push(figure);
    quantity = quantity === undefined ? figure.quantity : add(quantity, figure.quantity);
  }
  return quantity && { quantity, figures: present };
};

const sidesOf = (
  rate: ReportedRate,
  figures: Figures,
): { part: Side; whole: Side; value: Quantity } | undefined => {
  const indicator: Indicator | undefined = indicatorById.get(rate.indicator ?? '');
  // A rate that names numbers of its own is a percentage of them, whatever its indicator is.
  const isOwn = rate.part !== undefined || rate.whole !== undefined;
  const unit = isOwn || indicator === undefined ? 'percent' : indicator.unit;
  const part = sideOf(figures, rate.part ?? indicator?.part ?? []);
  const whole = sideOf(figures, rate.whole ?? indicator?.whole ?? []);
  const value = part && whole && fractionOf(unit, part.quantity, whole.quantity);
  return part && whole && value && { part, whole, value };
};

/** Works a printed rate out again; `undefined` where its part or its whole is not printed. */
export const recompute = (rate: ReportedRate, figures: Figures): Recomputed | undefined => {
  const sides = sidesOf(rate, figures);
  if (sides === undefined) return undefined;
  const places = printedPlaces(rate.value, rate.quote);
  return { ...sides, places, agreement: agreementOf(rate.value, places, sides.value) };
};

/** Whether all printed rates of a record agree with what they are worked out from. */
export interface RateSummary {
  readonly agreeing: number;
  readonly differing: number;
}

export const summariseRates = (rates: readonly ReportedRate[], figures: Figures): RateSummary => {
  const agreements = rates.flatMap((rate) => recompute(rate, figures)?.agreement ?? []);
  const differing = agreements.filter((agreement) => agreement === 'differs').length;
  return { agreeing: agreements.length - differing, differing };
};
