import { columnsOfText } from './text.js';

/** Rows as a table of aligned columns; Han characters count two columns. Numbers end flush. */
export const tableText = (rows: readonly (readonly string[])[]): string => {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...rows.map((row) => columnsOfText(row[index] ?? ''))),
  );
  const isNumber = (text: string): boolean => /^[+\u2212-]?[\d,.]+%?$/u.test(text);
  return rows
    .map((row) =>
      row
        .map((text, index) => {
          const space = ' '.repeat((widths[index] ?? 0) - columnsOfText(text));
          return isNumber(text) ? space + text : text + space;
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
};
