import type { Figure, Point } from '@congress-metrics/core';
import { valueOf } from '../../view/point-look.js';

export interface MatrixRow {
  readonly key: string;
  readonly label: string;
  /** The unit of the row, where rows differ in it. */
  readonly unit?: string;
  /** What the row belongs to, such as a level; a heading where it changes. */
  readonly group?: string;
  /** The reader's own. */
  readonly own: boolean;
}

export interface MatrixColumn {
  readonly key: string;
  readonly name: string;
  /** Whether years without any record lie before it. */
  readonly afterGap: boolean;
}

/** Rows by columns: a value a cell, its words only when they are asked for. */
export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** Row by row: 1 to 6 by share of the greatest value, 0 without a value. */
  readonly steps: Uint8Array;
  readonly pointAt: (row: number, column: number) => Point;
  /** What the deepest colour stands for, where one scale holds for all. */
  readonly greatest?: Figure;
}

/** Across what the greatest value is looked for. */
export type Shade = 'row' | 'column' | 'all';

const deepest = 6;

/** Values as steps by their share of the greatest; 0 itself has the palest, an absent value none. */
export const stepsOf = (values: Float64Array, columns: number, shade: Shade): Uint8Array => {
  const groupOf = (index: number): number =>
    shade === 'all' ? 0 : shade === 'row' ? Math.floor(index / columns) : index % columns;
  const greatest: number[] = [];
  // By index: there may be tens of thousands, for each of which a call would take longer than the sum.
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? NaN;
    const group = groupOf(index);
    if (value > (greatest[group] ?? 0)) greatest[group] = value;
  }
  const steps = new Uint8Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? NaN;
    if (Number.isNaN(value)) continue;
    const share = value / (greatest[groupOf(index)] ?? 1);
    steps[index] = Math.min(deepest, Math.max(1, Math.ceil(share * deepest - 1e-9)));
  }
  return steps;
};

/** Every reason for which a value is absent, once. */
export const absencesIn = ({
  rows,
  columns,
  pointAt,
}: Matrix): readonly NonNullable<Point['absent']>[] => {
  const points = rows.flatMap((_, row) => columns.map((_, column) => pointAt(row, column)));
  return [
    ...new Set(
      points.flatMap((point) =>
        valueOf(point) === undefined ? [point.absent ?? ('unknown' as const)] : [],
      ),
    ),
  ];
};

export const numberOf = (point: Point | undefined): number => valueOf(point) ?? NaN;

const between = '@';

export const datumOf = (row: MatrixRow, column: MatrixColumn): string =>
  row.key + between + column.key;

/** Finds cells by datum: by a small table of rows, made when it is first needed, not one of all cells. */
export const cellFinder = ({
  rows,
  columns,
}: Pick<Matrix, 'rows' | 'columns'>): ((
  datum: string,
) => readonly [number, number] | undefined) => {
  let rowBy: ReadonlyMap<string, number> | undefined;
  return (datum) => {
    rowBy ??= new Map(rows.map(({ key }, index) => [key, index]));
    const at = datum.lastIndexOf(between);
    const row = rowBy.get(datum.slice(0, at));
    const column = columns.findIndex(({ key }) => key === datum.slice(at + 1));
    return row === undefined || column === -1 ? undefined : [row, column];
  };
};
