import { plainDigits, round } from '../figures/decimal.js';

/** How a language writes numbers: no `Intl`, whose first object costs more than a whole chart. */
export interface NumberStyle {
  /** From how many integer digits on they are grouped in threes. */
  readonly groupFrom: number;
  /** Large round amounts by name, the largest first: 亿 and 万, or billion and million. */
  readonly scales: readonly { readonly factor: number; readonly word: string }[];
}

/** A true minus sign: text on screen, never in a file. */
const minus = '\u2212';

const grouped = (digits: string, from: number): string =>
  digits.length < from ? digits : digits.replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** Digits of a number, grouped, rounded half up to at most so many places; never `-0`. */
export const digitsOf = (
  value: number,
  style: NumberStyle,
  places?: number,
  fixed = false,
): string => {
  const plain = plainDigits(
    places === undefined || fixed ? value : round(value, places),
    fixed ? places : undefined,
  );
  const [whole = '0', fraction] = plain.replace('-', '').split('.');
  const sign = plain.startsWith('-') ? minus : '';
  return sign + grouped(whole, style.groupFrom) + (fraction === undefined ? '' : `.${fraction}`);
};

/** The scale to write an amount in: the largest that leaves at least one before the point. */
export const scaleFor = (value: number, style: NumberStyle): { factor: number; word: string } =>
  style.scales.find(({ factor }) => Math.abs(value) >= factor) ?? { factor: 1, word: '' };
