import type { Scene, Target, TargetGrid } from '../../scene/scene.js';
import { cellFinder, datumOf, type Matrix } from './matrix.js';

/** Places of cells: where each begins, and how large it is. */
export interface CellPlaces {
  readonly at: (row: number, column: number) => { readonly x: number; readonly y: number };
  readonly under: (x: number, y: number) => readonly [row: number, column: number] | undefined;
  readonly width: number;
  readonly height: number;
  /** Where cells are thousands and small, what focus surrounds is still so wide and high. */
  readonly least: number;
  /** How wide the drawing is. */
  readonly room: number;
}

/** More targets than this are worked out one by one. */
const mostTargets = 600;

/** The cells as targets: a list of them, or a grid where they are too many for a list. */
export const cellTargets = (
  matrix: Matrix,
  { at, under, width, height, least, room }: CellPlaces,
): Pick<Scene, 'targets' | 'grid'> => {
  const { rows, columns } = matrix;
  const find = cellFinder(matrix);
  const target = (row: number, column: number): Target | undefined => {
    const [one, other] = [rows[row], columns[column]];
    if (one === undefined || other === undefined) return undefined;
    return { datum: datumOf(one, other), row, column, ...at(row, column), width, height };
  };
  if (rows.length * columns.length <= mostTargets)
    return {
      targets: rows.flatMap((_, row) => columns.flatMap((_, column) => target(row, column) ?? [])),
    };
  const [wide, high] = [Math.max(width, least), Math.max(height, least)];
  /** Around the middle of a cell, inside the drawing. */
  const widened = (row: number, column: number): Target | undefined => {
    const one = target(row, column);
    if (one === undefined) return undefined;
    const left = Math.min(one.x - (wide - width) / 2, room - wide);
    const y = one.y - (high - height) / 2;
    return { ...one, x: Math.max(0, left), y, width: wide, height: high };
  };
  const ofCell = (cell: readonly [number, number] | undefined): Target | undefined =>
    cell && widened(...cell);
  const grid: TargetGrid = {
    ...{ rows: rows.length, columns: columns.length, at: widened },
    beside: ({ row, column }, step) => widened(row, column + step),
    under: (x, y) => ofCell(under(x, y)),
    of: (datum) => ofCell(find(datum)),
  };
  return { targets: [], grid };
};
