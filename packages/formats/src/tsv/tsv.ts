import { readTable, tableFormat } from '../csv/table-format.js';
import type { Format } from '../format.js';

/** TSV: one table with tabs between the cells. */
export const tsv: Format = {
  ...tableFormat('\t'),
  title: 'TSV',
  endings: ['tsv', 'tab'],
  mediaType: 'text/tab-separated-values',
  read: readTable('\t'),
};
