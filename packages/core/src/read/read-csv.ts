import { finding } from '../rules/finding.js';
import { decodeTable, type DecodedTable } from './decode-table.js';
import { refusedWhole, type ReadOptions, type Report } from './report.js';
import { scanCsv } from './scan-csv.js';
import { readSheets } from './read-table.js';
import { layoutOf } from './table/layout.js';

/** How a table in a text is read. */
export interface ReadCsvOptions extends ReadOptions {
  /** What stands between the cells; where it is left out, what the first line has most of: a comma, a tab or a semicolon. */
  readonly separator?: string;
}

/**
 * Reads a CSV or TSV text, or the bytes of one, in either form: long with an observation a row, or wide
 * with a body's year a row. A report for each record, whose findings have row and cell. Whatever the
 * bytes, it never throws.
 */
export const readCsv = (
  input: string | Uint8Array,
  { separator, ...options }: ReadCsvOptions = {},
): readonly Report[] => {
  const decoded: DecodedTable =
    typeof input === 'string' ? { text: input.replace(/^\ufeff/u, '') } : decodeTable(input);
  if ('finding' in decoded) return [refusedWhole(decoded.finding)];
  if (decoded.text.trim() === '') return [refusedWhole(finding('empty-text'))];
  const { sheet, findings } = scanCsv(decoded.text, separator);
  return readSheets([sheet], options, [...(decoded.warnings ?? []), ...findings]);
};

/**
 * Whether the first row of a text is the heading of a table of records, by its first bytes: what tells a
 * table that was saved as .txt from the text of a report.
 */
export const beginsWithHeading = (start: Uint8Array): boolean => {
  const lines = start.lastIndexOf(0x0a);
  const decoded = decodeTable(lines < 0 ? start : start.subarray(0, lines));
  if (!('text' in decoded)) return false;
  const { sheet } = scanCsv(decoded.text);
  const first = sheet.rows.find((cells) => cells.some((cell) => cell?.text.trim() !== ''));
  return first !== undefined && layoutOf({ rows: [first] }) !== undefined;
};
