import { scaleFor, type Locale, type Series } from '@congress-metrics/core';

/** A round amount that a whole axis is divided by, such as 亿 for 100,000,000. */
export interface Divisor {
  readonly factor: number;
  readonly word: string;
}

/** One divisor for an axis, by its largest value: amounts of money, and counts from 100,000 on. */
export const divisorFor = (largest: number, measure: string, locale: Locale): Divisor =>
  measure === 'money' || largest >= 1e5
    ? scaleFor(largest, locale.numbers)
    : { factor: 1, word: '' };

const baseUnit = (unit: string): string => unit.replace(/^[万亿]+/u, '');

/** What an axis is in: 单位：项、份 where several words name one measure, 单位：亿元 with its divisor. */
export const unitTitle = (
  series: readonly Series[],
  locale: Locale,
  { word }: Divisor = { factor: 1, word: '' },
): string => {
  const units = [...new Set(series.map(({ unit }) => word.trim() + baseUnit(unit)))];
  const title = locale.unitTitle(units.join('、'), series[0]?.measure ?? 'items');
  return title.includes(word.trim()) ? title : `${title}${locale.comma}${word.trim()}`;
};
