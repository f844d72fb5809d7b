import {
  formatFigure,
  formatNumber,
  formatPoint,
  type Locale,
  type Point,
  type Status,
} from '@congress-metrics/core';

// A break stands in the change, and a normal value needs no remark.
const remarkable: readonly Status[] = ['D', 'E', 'F', 'I', 'K', 'N', 'P', 'U', 'V', 'W'];

/** Words and what follows them, with a space between where the language has one. */
export const spaced = (words: string, next: string): string =>
  /[a-z]$/iu.test(words) ? `${words} ${next}` : words + next;

/** What was planned: 计划24项, planned 24. */
export const planWords = (point: Point, locale: Locale): string | undefined =>
  point.plan?.quantity === undefined
    ? undefined
    : spaced(locale.words.planned, formatFigure(point.plan, locale));

/**
 * A point's label, from the fullest to the shortest: with what limits it and with its plan, with its
 * unit, as a bare number. An absence is always said in full.
 */
export const pointLabels = (point: Point, locale: Locale): readonly [string, string, string] => {
  const plain = formatPoint(point, locale);
  const remarks = [
    ...(point.figure?.quantity === undefined ? [] : point.figure.statuses)
      .filter((status) => remarkable.includes(status))
      .map((status) => locale.statuses[status]),
    ...(planWords(point, locale) === undefined ? [] : [planWords(point, locale)]),
  ];
  const full = remarks.length === 0 ? plain : plain + locale.aside(remarks.join(locale.comma));
  const bare = point.figure?.quantity === undefined ? plain : formatNumber(point.figure, locale);
  return [full, plain, bare];
};
