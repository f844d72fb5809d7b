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
    let next = first + 1;
    while (next < values.length && placeOf(values[next] ?? 0) === place) next++;
    columns.push({ place, first, count: next - first });
    first = next;
  }
  return columns;
};

/** Which column a body stands in. */
export const columnIndex = (columns: readonly Column[], index: number): number =>
  columns.findLastIndex(({ first }) => first <= index);
