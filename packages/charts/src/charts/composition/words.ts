import {
  agreementOf,
  digitsOf,
  formatQuantity,
  formatValue,
  inLanguage,
  isApproximate,
  metricLabel,
  printedPlaces,
  type Locale,
  type PointWords,
  type Quantity,
} from '@congress-metrics/core';
import { unitOf } from '@congress-metrics/core';
import type { Composition, Part } from './data.js';
import { printedLines, sourceIn } from '../../view/datum-view.js';

/** A class as printed, and beside it the class that it means. */
export const partLabel = (
  { printed: { label, outcome } }: Part,
  { tag, words, aside }: Locale,
): string => {
  const text = inLanguage(label, tag);
  const meant = outcome === undefined ? undefined : words.outcomes[outcome];
  return meant === undefined || text.toLowerCase() === meant ? text : text + aside(meant);
};

/** The name of a class in a narrow place: what it means where that is known, else what it is called. */
export const shortLabel = (
  { printed: { label, outcome } }: Part,
  { tag, words }: Locale,
): string => (outcome === undefined ? inLanguage(label, tag) : words.outcomes[outcome]);

export const countWords = (quantity: Quantity, unit: string, locale: Locale): string =>
  (isApproximate(quantity) ? locale.words.approximately : '') +
  formatValue(quantity.value, unit, unitOf(unit)?.measure ?? 'items', locale);

/** The share as printed, else as computed. */
export const shareWords = (
  { printed: { share: printed }, share }: Part,
  locale: Locale,
): string => {
  if (printed !== undefined)
    return locale.words.percent(
      digitsOf(printed.value, locale.numbers, printedPlaces(printed.value, printed.quote), true),
    );
  return share === undefined ? '' : locale.words.percent(formatQuantity(share, 1, locale));
};

/** Where the printed share is not the computed one: both of them. */
export const disagreement = (
  { printed: { share: printed }, share }: Part,
  locale: Locale,
): string | undefined => {
  if (printed === undefined || share === undefined) return undefined;
  const places = printedPlaces(printed.value, printed.quote);
  const agreement = agreementOf(printed.value, places, share);
  if (agreement === 'rounded' || agreement === 'truncated') return undefined;
  const { percent, printedAs } = locale.words;
  return printedAs(
    percent(digitsOf(printed.value, locale.numbers, places, true)),
    percent(formatQuantity(share, places, locale)),
  );
};

/** The name of what is divided, and how much of it there is: 代表建议973件. */
export const wholeWords = (
  { record, breakdown, whole, total }: Composition,
  locale: Locale,
): string => {
  const name =
    whole?.label !== undefined && locale.tag === 'zh-CN'
      ? whole.label
      : metricLabel(breakdown.of, locale, record);
  if (total === undefined) return name;
  const count = countWords(total, whole?.unit ?? '件', locale);
  return locale.tag === 'zh-CN' ? name + count : `${name} ${locale.aside(count).trim()}`;
};

/** The words of one class. */
export const partWords = (composition: Composition, part: Part, locale: Locale): PointWords => {
  const { record, breakdown } = composition;
  const { words } = locale;
  const { note, quote, source, share } = part.printed;
  const shareText = shareWords(part, locale);
  const said = disagreement(part, locale);
  return {
    title: `${locale.period(record.period)} ${partLabel(part, locale)}`,
    value: countWords(part.quantity, part.unit, locale),
    lines: [
      ...(shareText === '' ? [] : [words.ofWhole(wholeWords(composition, locale), shareText)]),
      ...(said === undefined ? [] : [said]),
      ...(breakdown.by === 'plan' ? [words.classesAtHandOver] : []),
      ...(note === undefined ? [] : [inLanguage(note, locale.tag)]),
      ...(share?.note === undefined ? [] : [inLanguage(share.note, locale.tag)]),
      ...printedLines(quote ?? share?.quote, sourceIn(record, source), locale),
    ],
  };
};
