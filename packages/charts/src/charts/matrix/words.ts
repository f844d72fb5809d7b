import {
  describePoint,
  digitsOf,
  formatPoint,
  type Locale,
  type PointWords,
  type Series,
  type Table,
} from '@congress-metrics/core';
import { ascending, quantileSorted } from 'd3-array';
import { paragraph } from '../../view/datum-view.js';
import { cellFinder, type Matrix } from './matrix.js';
import type { BodiesMatrix } from './of-bodies.js';

/** The cells as a table, its rows worked out when somebody opens it. */
export const matrixTable = (
  matrix: Matrix,
  caption: string,
  corner: string,
  locale: Locale,
): Table => {
  let rows: Table['rows'] | undefined;
  return {
    caption,
    columns: [corner, ...matrix.columns.map(({ name }) => name)],
    get rows() {
      return (rows ??= matrix.rows.map(({ label }, row) => ({
        header: label,
        cells: matrix.columns.map((_, column) => {
          const point = matrix.pointAt(row, column);
          const statuses = point.figure?.statuses.filter((status) => status !== 'A') ?? [];
          const note = statuses.map((status) => locale.statuses[status]).join(locale.comma);
          return { text: formatPoint(point, locale), ...(note !== '' && { note }) };
        }),
      })));
    },
  };
};

/** The words of a cell of bodies, found by its datum. */
export const cellWords = (
  matrix: BodiesMatrix,
  locale: Locale,
): ((datum: string) => PointWords | undefined) => {
  const find = cellFinder(matrix);
  return (datum) => {
    const cell = find(datum);
    if (cell === undefined) return undefined;
    const [row, column] = cell;
    const body = matrix.bodies[row];
    if (body === undefined) return undefined;
    const point = matrix.pointAt(row, column);
    const { unit = '', measure = 'items' } = point.figure ?? {};
    const label = `${matrix.rows[row]?.label ?? ''} ${matrix.labelOf(column)}`;
    const series: Series = {
      ...{ key: body.id, metric: matrix.metricOf(column), label, body, unit, measure },
      points: [point],
    };
    return describePoint(series, point, locale);
  };
};

const median = (numbers: readonly number[]): number =>
  quantileSorted(numbers.toSorted(ascending), 0.5) ?? NaN;

const columnWords = (matrix: BodiesMatrix, column: number, locale: Locale): string => {
  const { words, numbers, comma } = locale;
  const { colon } = words;
  const valueOf = (row: number): number => matrix.valueAt(row, column);
  const known = [...matrix.rows.keys()].filter((row) => !Number.isNaN(valueOf(row)));
  const told = (row: number): readonly [name: string, text: string] => [
    matrix.rows[row]?.label ?? '',
    formatPoint(matrix.pointAt(row, column), locale),
  ];
  const name = matrix.columns[column]?.name ?? '';
  const [first] = known;
  if (first === undefined) return name + colon + words.empty;
  const highest = known.reduce((a, b) => (valueOf(b) > valueOf(a) ? b : a), first);
  const lowest = known.reduce((a, b) => (valueOf(b) < valueOf(a) ? b : a), first);
  const missing = matrix.rows.length - known.length;
  return (
    name +
    colon +
    [
      words.bodiesCount(digitsOf(known.length, numbers)),
      ...(known.length > 1
        ? [words.highest(...told(highest)), words.lowest(...told(lowest))]
        : [told(first).join(' ')]),
      ...(known.length > 2 ? [words.median(digitsOf(median(known.map(valueOf)), numbers, 1))] : []),
      ...(missing > 0 ? [words.peerRefusals.missing + colon + digitsOf(missing, numbers)] : []),
    ].join(comma)
  );
};

/** Every column in a sentence where they are few and the rows not many; else the last one. */
export const describeBodies = (matrix: BodiesMatrix, locale: Locale): string => {
  const columns = matrix.columns.map((_, column) => column);
  const shown = matrix.rows.length > 60 ? columns.slice(-1) : columns.slice(-12);
  return paragraph(
    shown.map((column) => columnWords(matrix, column, locale)),
    locale,
  );
};
