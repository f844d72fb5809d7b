import { bisector } from 'd3-array';
/** Bodies that stand over one place of a scale: by their order, the greatest value first. */
export interface Column {
  /** Counted from 0 on, to either side. */
  readonly place: number;
  /** The first body of the column, and how many there are. */
  readonly first: number;
  readonly count: number;
}

/** Values in their order, the greatest first, cut where their place on the scale changes. */
export const columnsOf = (
  values: Float64Array,
  placeOf: (value: number) => number,
): readonly Column[] => {
  const columns: Column[] = [];
  // Columns are far fewer than bodies, so the beginning of the next one is searched for. Bisection
  // wants the least first.
  const byPlace = bisector((value: number) => -placeOf(value));
  for (let first = 0; first < values.length;) {
    const place = placeOf(values[first] ?? 0);
    const next = byPlace.right(values, -place, first + 1);
    columns.push({ place, first, count: next - first });
    first = next;
  }
  return columns;
};

const byFirst = bisector(({ first }: Column) => first);
const columnIndex = (columns: readonly Column[], index: number): number =>
  byFirst.right(columns, index) - 1;

/** The column that a body stands in. */
export const columnOf = (columns: readonly Column[], index: number): Column | undefined =>
  columns[columnIndex(columns, index)];

/** The first body of the column at the left (-1) or at the right (1), where the lesser values are left. */
export const besideIn =
  (columns: readonly Column[]) =>
  (index: number, step: -1 | 1): number | undefined =>
    columns[columnIndex(columns, index) - step]?.first;
