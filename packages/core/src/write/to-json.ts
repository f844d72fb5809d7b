import type { CongressRecord } from '../record/record.js';

/** Records as JSON: one as it is, several as an array; indented as the examples are. */
export const toJson = (records: readonly CongressRecord[]): string =>
  `${JSON.stringify(records.length === 1 ? records[0] : records, undefined, 2)}\n`;

/** Records as NDJSON: a line a record, for any number of them. */
export const toNdjson = (records: readonly CongressRecord[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
