// Of the formats that every workbook has by number: dates of all languages, and percentages.
const dates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const monthsOnly = new Set([17, 27, 36, 50, 52, 55, 57]);
const percents = new Set([9, 10]);

/** How a number is shown: as it is, as a percentage, or as a date down to the day, the month or the year. */
export type Shown = 'number' | 'percent' | 'day' | 'month' | 'year';

/** How a number format shows numbers, by its number or its code. */
export const shownAs = (id: number, code: string | undefined): Shown => {
  if (code === undefined) {
    if (percents.has(id)) return 'percent';
    return dates.has(id) ? (monthsOnly.has(id) ? 'month' : 'day') : 'number';
  }
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '').split(';')[0] ?? '';
  if (bare.includes('%')) return 'percent';
  if (/general|[#0]/iu.test(bare)) return 'number';
  if (/d/iu.test(bare)) return 'day';
  if (/y/iu.test(bare)) return /m/iu.test(bare) ? 'month' : 'year';
  return 'number';
};

const dayLength = 86_400_000;

const dateOf = (serial: number, isFrom1904: boolean): string => {
  // Day 60 of the usual calendar is the 29th of February 1900, which never was.
  const epoch = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(epoch + Math.floor(serial) * dayLength).toISOString().slice(0, 10);
};

/** A stored number as the text that its reader sees, or `undefined` where that is the number itself. */
export const shownText = (value: number, shown: Shown, isFrom1904: boolean): string | undefined => {
  if (shown === 'number') return undefined;
  if (shown === 'percent') return `${Number((value * 100).toPrecision(12))}%`;
  if (value < 0 || value > 2_958_465) return undefined;
  const date = dateOf(value, isFrom1904);
  return shown === 'day' ? date : date.slice(0, shown === 'month' ? 7 : 4);
};
