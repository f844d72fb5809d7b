import type { CongressRecord } from '@congress-metrics/core';
import { readAll, toJson } from '@congress-metrics/core/read';
import type { Format, Records } from '../format.js';

const indented = (record: CongressRecord): string =>
  JSON.stringify(record, undefined, 2).replaceAll('\n', '\n  ');

/** What `toJson` writes, record by record: one as it is, several as an array. */
async function* write(records: Records): AsyncGenerator<string> {
  let first: CongressRecord | undefined;
  let count = 0;
  for await (const record of records()) {
    count += 1;
    if (first === undefined) first = record;
    else yield `${count === 2 ? `[\n  ${indented(first)}` : ''},\n  ${indented(record)}`;
  }
  yield count > 1 ? '\n]\n' : toJson(first === undefined ? [] : [first]);
}

/** JSON: a record, or an array of them. */
export const json: Format = {
  title: 'JSON',
  endings: ['json'],
  mediaType: 'application/json',
  looksLike: (start) => /^[{[]/u.test(start) && !/^\{.*\}\s*\n\s*\{/u.test(start),
  read: readAll,
  write,
  isBinary: false,
};
