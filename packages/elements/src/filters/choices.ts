import {
  figuresOf,
  inOrder,
  lastYear,
  metricLabel,
  type CongressRecord,
  type Locale,
} from '@congress-metrics/core';
import type { Part } from './parts-of.js';

/** The years that records are of, the earliest first. */
export function yearsOf(records: readonly CongressRecord[]): readonly number[] {
  return [...new Set(inOrder(records).map(({ period }) => lastYear(period)))];
}

/** Every metric that any of the records has a figure of, in the order in which they first come up. */
export function metricsOf(records: readonly CongressRecord[], locale: Locale): readonly Part[] {
  const found = new Map<string, string>();
  for (const record of records)
    for (const { metric, quantity } of figuresOf(record).values())
      if (quantity !== undefined && !found.has(metric))
        found.set(metric, metricLabel(metric, locale, record));
  return [...found].map(([id, name]) => ({ id, name }));
}
