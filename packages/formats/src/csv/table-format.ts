import { readCsv } from '@congress-metrics/core/read';
import type { Format } from '../format.js';
import { templateCsv } from './template-csv.js';
import { writeCsv } from './write-csv.js';

type Separator = ',' | '\t';

/** What formats of one table in a text have in common. */
export const tableFormat = (
  separator: Separator,
): Pick<Format, 'write' | 'readsTwice' | 'isBinary' | 'template'> => ({
  write: writeCsv(separator),
  readsTwice: true,
  isBinary: false,
  template: (options) => templateCsv(options, separator),
});

export const readTable =
  (separator?: Separator): NonNullable<Format['read']> =>
  (input, options) =>
    readCsv(input, { ...options, ...(separator !== undefined && { separator }) });
