import { over, placesOf, roundToDigits } from '../figures/decimal.js';
import type { Change } from '../figures/change.js';
import type { Figure } from '../figures/figure.js';
import type { Locale } from './locale.js';
import { digitsOf, scaleFor } from './number-words.js';
import { isApproximate, type Quantity } from '../figures/quantity.js';
import type { Point } from '../figures/series.js';
import type { Measure } from '../catalogue/unit.js';

const scaled = (
  value: number,
  measure: Measure,
  locale: Locale,
): { digits: string; scale: string } => {
  const round = value % 1e4 === 0 && Math.abs(value) >= 1e5;
  if (measure !== 'money' && !round) return { digits: digitsOf(value, locale.numbers), scale: '' };
  const { factor, word } = scaleFor(value, locale.numbers);
  const inScale = over(value, factor);
  return { digits: digitsOf(inScale, locale.numbers), scale: word };
};

/** A number of a measure in words: 46项, 86.2亿元, 61.2%. The unit word is the Chinese one. */
export const formatValue = (
  value: number,
  unit: string,
  measure: Measure,
  locale: Locale,
): string => {
  const { digits, scale } = scaled(value, measure, locale);
  return locale.withUnit(digits + scale, unit.replace(/^[万亿]+/u, ''), measure);
};

/** A figure as a reader meets it everywhere: 近11,000人次, 1400余件, 86.2亿元, nearly 11,000. */
export const formatFigure = (figure: Figure, locale: Locale): string => {
  if (figure.quantity === undefined) return locale.absences[figure.absent ?? 'unknown'];
  const { quantity, unit, measure, qualifier } = figure;
  const word = unit.replace(/^[万亿]+/u, '');
  const { digits, scale } = scaled(quantity.value, measure, locale);
  const shown = digits + scale;
  const whole = locale.withUnit(shown, word, measure);
  if (figure.derivedFrom !== undefined)
    return isApproximate(quantity) ? locale.words.approximately + whole : whole;
  return locale.qualified(whole, qualifier, whole.length - shown.length);
};

/** A figure's number without its unit, for places where the unit stands beside: 近11,000. */
export const formatNumber = (figure: Figure, locale: Locale): string => {
  if (figure.quantity === undefined) return '—';
  const { digits, scale } = scaled(figure.quantity.value, figure.measure, locale);
  const percent = figure.measure === 'percent' ? '%' : '';
  return locale.qualified(digits + scale + percent, figure.qualifier, percent.length);
};

/** A point in words: the figure, or why there is none. */
export const formatPoint = (point: Point, locale: Locale): string =>
  point.figure?.quantity === undefined
    ? locale.absences[point.absent ?? 'unknown']
    : formatFigure(point.figure, locale);

/** A computed number: about so much when its parts are approximate, with no more digits than they have. */
export const formatQuantity = (quantity: Quantity, places: number, locale: Locale): string => {
  if (!isApproximate(quantity)) return digitsOf(quantity.value, locale.numbers, places, true);
  const value = roundToDigits(quantity.value, Math.max(1, quantity.digits ?? 2));
  return locale.words.approximately + digitsOf(value, locale.numbers);
};

const magnitude = ({ value, low, high, ...rest }: Quantity): Quantity => ({
  value: Math.abs(value),
  low: Math.min(Math.abs(low), Math.abs(high)),
  high: Math.max(Math.abs(low), Math.abs(high)),
  ...rest,
});

/** Puts the sign before the digits, behind the word for about: 约+4, +44. */
const signed = (sign: string, text: string, locale: Locale): string => {
  const { approximately } = locale.words;
  return text.startsWith(approximately)
    ? approximately + sign + text.slice(approximately.length)
    : sign + text;
};

/** A change with its sign, short, for the end of a row: +6（+13.0%）, −3 个百分点, or why none is given. */
export const formatChange = (change: Change, unit: string, locale: Locale): string => {
  if (change.status === 'withheld') return locale.refusals[change.reason];
  const { difference, percent, measure, approximate, smallBase } = change;
  const sign = difference.value > 0 ? '+' : difference.value < 0 ? '\u2212' : '';
  if (difference.value === 0)
    return approximate ? locale.words.aboutTheSame : locale.words.noChange;
  const size = magnitude(difference);
  if (measure === 'points')
    return signed(
      sign,
      locale.words.points(formatQuantity(size, placesOf(size.value), locale)),
      locale,
    );
  const { digits, scale } = scaled(size.value, unit.endsWith('元') ? 'money' : 'items', locale);
  const amount = approximate ? formatQuantity(size, 0, locale) : digits + scale;
  if (percent === undefined || smallBase || Math.abs(percent.value) > 999)
    return signed(sign, amount, locale);
  const share = locale.words.percent(formatQuantity(magnitude(percent), 1, locale));
  return signed(sign, amount, locale) + locale.aside(signed(sign, share, locale));
};

/** A change in words, for reading out: 上升6项（13.0%）, 下降3次, 与上年持平. No bare sign, no arrow. */
export const spellChange = (
  change: Change,
  unit: string,
  measure: Measure,
  locale: Locale,
): string => {
  if (change.status === 'withheld') return locale.refusals[change.reason];
  const { difference, percent, approximate, smallBase } = change;
  if (difference.value === 0)
    return approximate ? locale.words.aboutTheSame : locale.words.noChange;
  const size = magnitude(difference);
  const amount =
    change.measure === 'points'
      ? locale.words.points(formatQuantity(size, placesOf(size.value), locale))
      : formatValue(
          approximate ? roundToDigits(size.value, size.digits ?? 2) : size.value,
          unit,
          measure,
          locale,
        );
  const about = approximate && change.measure !== 'points' ? locale.words.approximately : '';
  const share =
    percent === undefined || smallBase || Math.abs(percent.value) > 999
      ? ''
      : locale.aside(locale.words.percent(formatQuantity(magnitude(percent), 1, locale)));
  const direct = difference.value > 0 ? locale.words.increase : locale.words.decrease;
  return direct(about + amount) + share;
};
