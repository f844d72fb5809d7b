import {
  figuresOf,
  lastYear,
  seriesOf,
  type CongressRecord,
  type Locale,
  type Series,
} from '@congress-metrics/core';

/** What readers ask for first, in this order. */
const foremost = [
  'standing-committee-meetings',
  'special-work-reports',
  'legislation-passed',
  'suggestions',
  'resolutions-and-decisions',
  'appointments-and-removals',
  'voters-received',
  'deliberation-opinions',
  'law-enforcement-inspections',
  'chairpersons-meetings',
  'decisions-on-major-matters',
  'special-studies',
];

const mostKeyFigures = 6;

/** The year that was asked for, or the last one. */
export function chosenRecord(
  records: readonly CongressRecord[],
  year: number | undefined,
): CongressRecord | undefined {
  return records.find(({ period }) => lastYear(period) === year) ?? records.at(-1);
}

/** The chosen year with the one before it; the first year stands beside the next. */
export function pairOf(
  records: readonly CongressRecord[],
  chosen: CongressRecord,
): readonly CongressRecord[] {
  const index = Math.max(1, records.indexOf(chosen));
  return records.slice(index - 1, index + 1);
}

/** The figures that a reader meets first, as series up to the chosen year. */
export function keySeries(
  records: readonly CongressRecord[],
  chosen: CongressRecord,
  locale: Locale,
): readonly Series[] {
  const past = records.slice(0, records.indexOf(chosen) + 1);
  return seriesOf(past, foremost, locale)
    .filter(({ points }) => points.at(-1)?.figure?.quantity !== undefined)
    .slice(0, mostKeyFigures);
}

/** Every figure of the given records, in the order of the report. */
export function allSeries(records: readonly CongressRecord[], locale: Locale): readonly Series[] {
  const metrics = new Set([...records].reverse().flatMap((one) => [...figuresOf(one).keys()]));
  return seriesOf(records, [...metrics], locale);
}
