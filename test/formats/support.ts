import type { Report } from '@congress-metrics/core/read';
import { readRecords } from '@congress-metrics/formats';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The one report of a file. */
export const only = (input: string | Uint8Array, name = ''): Report => {
  const [report, ...more] = readRecords(input, { name });
  if (report === undefined || more.length > 0)
    throw new Error(`${String(more.length + 1)} reports`);
  return report;
};
