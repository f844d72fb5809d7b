import {
  agreementOf,
  compute,
  figuresOf,
  indicatorById,
  placesOf,
  type CongressRecord,
  type Source,
} from '@congress-metrics/core';

/** Whether the rates that the records print are what their own figures give. */
export type CheckSummary = 'agrees' | 'differs' | 'notCheckable';

/** Compares every printed rate of a known indicator with the computed one, in the records that are shown. */
export function checkSummary(
  records: readonly CongressRecord[],
  shown: readonly Source[],
): CheckSummary {
  const used = records.filter(({ sources }) => sources.some((source) => shown.includes(source)));
  const agreements = used.flatMap((record) => {
    const figures = figuresOf(record);
    return (record.reported ?? []).flatMap((rate) => {
      if (rate.kind !== 'rate' || rate.qualifier !== undefined) return [];
      const indicator = indicatorById.get(rate.indicator ?? '');
      const result = indicator && compute(indicator, figures);
      return result?.status === 'computed'
        ? agreementOf(rate.value, placesOf(rate.value), result.value)
        : [];
    });
  });
  if (agreements.length === 0) return 'notCheckable';
  return agreements.includes('differs') ? 'differs' : 'agrees';
}
