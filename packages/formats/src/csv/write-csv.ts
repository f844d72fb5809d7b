import type { CongressRecord } from '@congress-metrics/core';
import { allColumns, csvLines, csvText, flatten, headingOf } from '@congress-metrics/core/read';
import type { Format } from '../format.js';

/** Records were gone through twice, and were not the same both times. */
export class RecordsChangedError extends Error {
  readonly code = 'records-changed';

  constructor() {
    super('The records changed while they were read.');
  }
}

/**
 * What `toCsv` writes, record by record. Its heading names the columns that any record needs, so that
 * the records are gone through twice; throws a `RecordsChangedError` where they are not the same then.
 */
export const writeCsv = (separator: ',' | '\t') =>
  async function* (records, { language }): AsyncGenerator<string> {
    const used = new Set<string>();
    const rowsOf = (record: CongressRecord) => flatten(record, language);
    for await (const record of records())
      for (const { cells } of rowsOf(record)) for (const column of cells.keys()) used.add(column);
    const columns = allColumns.filter((column) => used.has(column));
    yield csvText([columns.map((column) => headingOf(column, language))], separator);
    for await (const record of records()) {
      const rows = rowsOf(record);
      if (rows.some(({ cells }) => [...cells.keys()].some((column) => !used.has(column))))
        throw new RecordsChangedError();
      yield csvLines(rows.map(({ cells }) => columns.map((column) => cells.get(column))), separator);
    }
  } satisfies Format['write']; // prettier-ignore
