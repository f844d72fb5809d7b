import type { CongressRecord, Source } from '@congress-metrics/core';

/** The records that the sources of what is shown belong to. */
export function recordsBehind(
  records: readonly CongressRecord[],
  shown: readonly Source[],
): readonly CongressRecord[] {
  return records.filter(({ sources }) => sources.some((source) => shown.includes(source)));
}
