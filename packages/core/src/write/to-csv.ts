import type { LanguageTag } from '../record/language.js';
import type { CongressRecord } from '../record/record.js';
import { plainDigits } from '../figures/decimal.js';
import { flatten } from '../read/table/flatten.js';
import { guarded } from '../read/table/formula.js';
import { headingOf } from '../read/table/headings.js';
import { allColumns } from '../read/table/sections.js';

/** How a CSV text is written. */
export interface CsvOptions {
  /** `zh-CN`: headings and choices in Chinese, for a clerk; `en`: the record's own keys, for a program. */
  readonly language?: LanguageTag;
  /** Between the cells: a comma, or a tab for TSV. */
  readonly separator?: ',' | '\t';
}

/** One cell of a CSV text: quoted where it has to be, and safe from being taken for a formula. */
export const csvCell = (value: string | number | undefined, separator: string): string => {
  if (value === undefined) return '';
  if (typeof value === 'number') return plainDigits(value);
  const text = guarded(value);
  return /["\r\n]|^\s|\s$/u.test(text) || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
};

type CsvRows = Iterable<readonly (string | number | undefined)[]>;

/** Rows of cells as lines of a CSV text, each of which ends in CRLF. */
export const csvLines = (rows: CsvRows, separator: ',' | '\t' = ','): string => {
  let text = '';
  for (const row of rows)
    text += `${row.map((value) => csvCell(value, separator)).join(separator)}\r\n`;
  return text;
};

/** Rows of cells as a CSV text for Chinese Excel: UTF-8 with byte order mark, lines that end in CRLF. */
export const csvText = (rows: CsvRows, separator: ',' | '\t' = ','): string =>
  `\ufeff${csvLines(rows, separator)}`;

/**
 * Records as a long table, one observation a row, with all that they hold: reading it back gives the
 * same records. It opens in Chinese Excel as it is: byte order mark, CRLF, numbers as numbers, and an
 * apostrophe before texts that could be taken for formulas.
 */
export const toCsv = (
  records: readonly CongressRecord[],
  { language = 'zh-CN', separator = ',' }: CsvOptions = {},
): string => {
  const rows = records.flatMap((record) => flatten(record, language));
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const columns = allColumns.filter((column) => used.has(column));
  return csvText(
    [
      columns.map((column) => headingOf(column, language)),
      ...rows.map(({ cells }) => columns.map((column) => cells.get(column))),
    ],
    separator,
  );
};
