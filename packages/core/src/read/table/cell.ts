/** One cell of a table, as its file holds it, with its place. */
export interface Cell {
  readonly text: string;
  /** The number itself where the file stores one, as a workbook does. */
  readonly number?: number;
  /** Row in the table, from 1, the heading counted: as a spreadsheet numbers it. */
  readonly row: number;
  /** Column in the table, from 0: A is 0. */
  readonly index: number;
  /** Line and column in the text, from 1, where the table is a text. */
  readonly line?: number;
  readonly column?: number;
}

/** A table as rows of cells; a cell that was never filled may be left out. */
export interface Sheet {
  /** The name of the sheet in its workbook; left out for a text. */
  readonly name?: string;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** The letters of a column: A, B … Z, AA. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26));

/** The name of a cell as a spreadsheet shows it: C5. */
export const cellName = (row: number, index: number): string =>
  `${columnLetters(index)}${String(row)}`;
