import type { CongressRecord, LanguageTag } from '@congress-metrics/core';
import {
  allColumns,
  csvLines,
  csvText,
  flatten,
  headingOf,
  toJson,
  toNdjson,
} from '@congress-metrics/core/read';
import { UsageError } from '../options.js';
import { toYaml } from '../yaml-text.js';
import type { Reread } from './reread.js';

type Records = AsyncIterable<CongressRecord>;

const indented = (record: CongressRecord): string =>
  JSON.stringify(record, undefined, 2).replaceAll('\n', '\n  ');

/** What `toJson` writes, record by record: one as it is, several as an array. */
export async function* asJson(records: Records): AsyncGenerator<string> {
  let first: CongressRecord | undefined;
  let count = 0;
  for await (const record of records) {
    count += 1;
    if (first === undefined) first = record;
    else yield `${count === 2 ? `[\n  ${indented(first)}` : ''},\n  ${indented(record)}`;
  }
  yield count > 1 ? '\n]\n' : toJson(first === undefined ? [] : [first]);
}

export async function* asNdjson(records: Records): AsyncGenerator<string> {
  for await (const record of records) yield toNdjson([record]);
}

/** What `toYaml` writes, document by document. */
export async function* asYaml(records: Records): AsyncGenerator<string> {
  let between = '';
  for await (const record of records) {
    yield between + toYaml([record]);
    between = '---\n';
  }
}

/**
 * What `toCsv` writes, record by record. Its heading names the columns that any record needs, so that
 * the records are gone through twice.
 */
export const asCsv = (separator: ',' | '\t') =>
  async function* (records: Reread, language: LanguageTag): AsyncGenerator<string> {
    const used = new Set<string>();
    for await (const record of records())
      for (const { cells } of flatten(record, language))
        for (const column of cells.keys()) used.add(column);
    const columns = allColumns.filter((column) => used.has(column));
    yield csvText([columns.map((column) => headingOf(column, language))], separator);
    for await (const record of records()) {
      const rows = flatten(record, language);
      if (rows.some(({ cells }) => [...cells.keys()].some((column) => !used.has(column))))
        throw new UsageError('文件在读取时被改动 · the files changed while they were read');
      yield csvLines(rows.map(({ cells }) => columns.map((column) => cells.get(column))), separator);
    }
  }; // prettier-ignore
