import type { ChartView } from '@congress-metrics/charts';
import type { Locale } from '@congress-metrics/core';

/** The sources of a view in plain words: 来源：……（2025-01-09）. */
export function sourceText({ sources }: ChartView, locale: Locale): string {
  if (sources.length === 0) return '';
  const { words } = locale;
  const named = sources.map(
    ({ title, date }) => title + (date === undefined ? '' : locale.aside(words.dated(date))),
  );
  return words.source + words.colon + named.join(locale.listSeparator);
}
