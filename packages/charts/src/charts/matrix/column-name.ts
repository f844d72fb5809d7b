import type { Locale, Period } from '@congress-metrics/core';

/** What the head of a column calls a period: a year by its number alone. */
export const columnName = (period: Period, locale: Locale): string =>
  period.type === 'year' ? String(period.year) : locale.period(period);
