import { beginsWithHeading } from '@congress-metrics/core/read';
import type { Format } from '../format.js';
import { readTable, tableFormat } from './table-format.js';

/** CSV: one table; commas, tabs or semicolons stand between the cells of what is read. */
export const csv: Format = {
  ...tableFormat(','),
  title: 'CSV',
  endings: ['csv'],
  shared: { endings: ['txt'], isOwn: beginsWithHeading },
  mediaType: 'text/csv',
  // No brackets, as in JSON, no tag, and no key of YAML; a separator in the first line.
  looksLike: (start) => /^(?![{[<%]|---|["']?[\w$-]+["']?:\s)[^\r\n]*[,\t;]/u.test(start),
  read: readTable(),
};
