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
  for (let first = 0; first < values.length;) {
    const place = placeOf(values[first] ?? 0);
    // Columns are far fewer than bodies: where the next begins is closed in on.
    let [next, beyond] = [first + 1, values.length];
    while (next < beyond) {
      const middle = (next + beyond) >> 1;
      if (placeOf(values[middle] ?? 0) === place) next = middle + 1;
      else beyond = middle;
    }
    columns.push({ place, first, count: next - first });
    first = next;
  }
  return columns;
};

const columnIndex = (columns: readonly Column[], index: number): number =>
  columns.findLastIndex(({ first }) => first <= index);

/** The column that a body stands in. */
export const columnOf = (columns: readonly Column[], index: number): Column | undefined =>
  columns[columnIndex(columns, index)];

/** The first body of the column at the left (-1) or at the right (1), where the lesser values are left. */
export const besideIn =
  (columns: readonly Column[]) =>
  (index: number, step: -1 | 1): number | undefined =>
    columns[columnIndex(columns, index) - step]?.first;
