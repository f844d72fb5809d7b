import type { CongressRecord, Source } from '@congress-metrics/core';

/** The records that the sources of what is shown belong to. */
export function recordsBehind(
  records: readonly CongressRecord[],
  shown: readonly Source[],
): readonly CongressRecord[] {
  const wanted = new Set(shown);
  const isWanted = (source: Source): boolean => wanted.has(source);
  return records.filter(({ sources }) => sources.some(isWanted));
}
