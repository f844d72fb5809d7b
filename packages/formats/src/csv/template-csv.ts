import { allColumns, csvText, headingOf } from '@congress-metrics/core/read';
import { templateRows, type TemplateOptions } from '../template/template-rows.js';

/** Columns that a template has whether or not anything stands in them yet. */
const toFill = ['value', 'qualifier', 'absent', 'quote', 'note', 'date', 'url', 'publisher'];

/** A template as a text of one table. */
export const templateCsv = (options: TemplateOptions, separator: ',' | '\t'): string => {
  const { tag } = options.locale;
  const rows = templateRows(options);
  const used = new Set([...toFill, ...rows.flatMap(({ cells }) => [...cells.keys()])]);
  const columns = allColumns.filter((column) => used.has(column));
  return csvText(
    [
      columns.map((column) => headingOf(column, tag)),
      ...rows.map(({ cells }) => columns.map((column) => cells.get(column))),
    ],
    separator,
  );
};
