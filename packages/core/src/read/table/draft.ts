import { finding, type Finding, type Parameter, type Path } from '../../rules/finding.js';
import type { FindingCode } from '../../rules/finding-codes.js';
import { cellName, type Cell } from './cell.js';
import type { Layout } from './layout.js';

/** One row of a table that is being read, and which of its cells have been understood. */
export interface TableRow {
  readonly layout: Layout;
  readonly cells: readonly (Cell | undefined)[];
  /** Row number, from 1. */
  readonly number: number;
  readonly used: Set<number>;
}

/** Where a cell stands, as a finding says it. */
export type Place = Pick<Finding, 'row' | 'cell' | 'sheet' | 'heading' | 'line' | 'column'>;

/** A record that is being put together from rows, with the place of each of its values. */
export interface Draft {
  readonly value: Record<string, unknown>;
  readonly places: Map<string, Place>;
  readonly rows: Map<string, TableRow>;
  readonly findings: Finding[];
  /** Whether a cell was refused, so that the record cannot be whole. */
  isRefused: boolean;
}

export const newDraft = (): Draft => ({
  value: {},
  places: new Map(),
  rows: new Map(),
  findings: [],
  isRefused: false,
});

const keyOf = (path: Path): string => path.join('\u0000');

/** A cell with something in it. */
export const cellAt = (row: TableRow, index: number | undefined): Cell | undefined => {
  const cell = index === undefined ? undefined : row.cells[index];
  return cell === undefined || cell.text.trim() === '' ? undefined : cell;
};

/** The cell of a column by name, if there is something in it; it counts as understood. */
export const take = (row: TableRow, column: string): Cell | undefined => {
  const cell = cellAt(row, row.layout.columns.get(column));
  if (cell !== undefined) row.used.add(cell.index);
  return cell;
};

export const placeAt = ({ layout, number, cells }: TableRow, index: number): Place => {
  const { line, column } = cells[index] ?? cells.findLast((cell) => cell !== undefined) ?? {};
  const heading = layout.headings.get(index);
  return {
    row: number,
    cell: cellName(number, index),
    ...(layout.sheet.name !== undefined && { sheet: layout.sheet.name }),
    ...(heading !== undefined && { heading }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
};

/** A finding about one cell. */
export const cellFinding = (
  row: TableRow,
  cell: Cell,
  code: FindingCode,
  parameters: Readonly<Record<string, Parameter>> = {},
): Finding => finding(code, { parameters, ...placeAt(row, cell.index) });

/** Refuses a cell: the record will not be given. */
export const refuse = (
  draft: Draft,
  row: TableRow,
  cell: Cell,
  code: FindingCode,
  parameters: Readonly<Record<string, Parameter>> = {},
): void => {
  draft.findings.push(cellFinding(row, cell, code, parameters));
  draft.isRefused = true;
};

/** Remembers that an entity's values stand in a row, and the entity itself in one of its cells. */
export const placeEntity = (draft: Draft, path: Path, row: TableRow, cell?: Cell): void => {
  const index = cell?.index ?? row.layout.columns.get('id') ?? 0;
  draft.rows.set(keyOf(path), row);
  draft.places.set(keyOf(path), placeAt(row, index));
};

/** Remembers the cell of one value. */
export const placeValue = (draft: Draft, path: Path, row: TableRow, cell: Cell): void => {
  draft.places.set(keyOf(path), placeAt(row, cell.index));
};

/** Adds row and cell to a finding about a draft: of its path, or of the nearest place above it. */
export const locateIn =
  ({ places, rows }: Draft) =>
  (one: Finding): Finding => {
    if (one.row !== undefined) return one;
    const key = one.parameters['key'];
    const row = one.code === 'missing' ? rows.get(keyOf(one.path)) : undefined;
    const index = typeof key === 'string' ? row?.layout.columns.get(key) : undefined;
    if (row !== undefined && index !== undefined) return { ...one, ...placeAt(row, index) };
    for (let length = one.path.length; length >= 0; length -= 1) {
      const place = places.get(keyOf(one.path.slice(0, length)));
      if (place !== undefined) return { ...one, ...place };
    }
    return one;
  };
