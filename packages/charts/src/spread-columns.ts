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
  let first = 0;
  values.forEach((value, index) => {
    const place = placeOf(value);
    const next = values[index + 1];
    if (next !== undefined && placeOf(next) === place) return;
    columns.push({ place, first, count: index + 1 - first });
    first = index + 1;
  });
  return columns;
};

/** Which column a body stands in. */
export const columnIndex = (columns: readonly Column[], index: number): number =>
  columns.findLastIndex(({ first }) => first <= index);
