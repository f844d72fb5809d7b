import {
  chapters,
  figuresOf,
  lastYear,
  seriesOf,
  type Chapter,
  type CongressRecord,
  type Locale,
  type Series,
} from '@congress-metrics/core';

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

/** Every figure of the given records, in the order of the report. */
export function allSeries(records: readonly CongressRecord[], locale: Locale): readonly Series[] {
  const metrics = new Set([...records].reverse().flatMap((one) => [...figuresOf(one).keys()]));
  return seriesOf(records, [...metrics], locale);
}

/** The chapters of the report that the records have figures of, each with its metrics. */
export function chaptersOf(
  records: readonly CongressRecord[],
): ReadonlyMap<Chapter, readonly string[]> {
  const held = new Set(
    records.flatMap((record) =>
      [...figuresOf(record).values()].flatMap(({ metric, quantity }) => (quantity ? metric : [])),
    ),
  );
  const found = (Object.keys(chapters) as Chapter[]).map((chapter) => {
    const metrics = Object.keys(chapters[chapter]).filter((id) => held.has(id));
    return [chapter, metrics] as const;
  });
  return new Map(found.filter(([, metrics]) => metrics.length > 0));
}
