import { lastYear, type CongressRecord } from '@congress-metrics/core';

/** The records of a range of years; either end may be open. */
export function recordsBetween(
  records: readonly CongressRecord[],
  from = -Infinity,
  to = Infinity,
): readonly CongressRecord[] {
  if (from === -Infinity && to === Infinity) return records;
  return records.filter(({ period }) => lastYear(period) >= from && lastYear(period) <= to);
}
