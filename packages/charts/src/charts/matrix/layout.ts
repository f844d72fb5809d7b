import { bisectRight } from 'd3-array';
import { cellMarks } from './cell.js';
import { denseMatrix } from './dense.js';
import { cellTargets } from './grid.js';
import { matrixNotes } from './notes.js';
import { absencesIn, datumOf, type Matrix } from './matrix.js';
import { flow, type FlowItem } from '../../text/flow.js';
import {
  drawableWidth,
  emptyScene,
  sizesOf,
  type ChartOptions,
  type Sizes,
} from '../../scene/options.js';
import type { Mark, Scene } from '../../scene/scene.js';
import { heightOf, lineHeight, textBelow, textBlock } from '../../text/text-block.js';
import { measure, widest } from '../../text/text-width.js';
import { yearNames } from '../../axes/time-axis.js';
import { wrap } from '../../text/wrap.js';

/** More rows than this are drawn as a field of small cells, without names. */
export const mostNamedRows = 60;

const between = 2;
const acrossGap = 10;
const widestCell = 112;
/** Names go above their rows where cells beside them would be narrower. */
const narrowestCell = 28;
const afterLabel = 16;
const labelShare = 0.38;

/** Where names and cells stand across. */
interface Frame {
  readonly above: boolean;
  readonly labelWidth: number;
  readonly unitRight: number;
  readonly lefts: readonly number[];
  readonly cell: number;
  /** Columns have numbers for names: a word would not fit. The notes say what the numbers are. */
  readonly numbered: boolean;
}

const frameOf = ({ rows, columns }: Matrix, width: number, sizes: Sizes): Frame => {
  const units = rows.flatMap(({ unit }) => unit ?? []);
  const unitWidth = units.length === 0 ? 0 : Math.ceil(widest(units, sizes.small)) + 12;
  const longest = Math.ceil(
    Math.max(...rows.map(({ label, own }) => measure(label, sizes.label, own))),
  );
  const labelWidth = Math.min(longest, Math.floor(width * labelShare));
  const gaps = columns.filter(({ afterGap }) => afterGap).length;
  const lost = between * (columns.length - 1) + acrossGap * gaps;
  const beside = labelWidth + unitWidth + afterLabel;
  const cellBeside = (width - beside - lost) / columns.length;
  const words = columns.flatMap(({ name }) =>
    name.split(' ').filter((word) => /[a-z]/iu.test(word)),
  );
  const longestWord = Math.ceil(widest(words, sizes.small));
  const cellBelow = (width - lost) / columns.length;
  const above =
    cellBeside < (narrowestCell * sizes.label) / 14 ||
    (cellBeside < longestWord && cellBelow >= longestWord);
  const room = above ? cellBelow : cellBeside;
  const cell = Math.max(1, Math.min(widestCell, Math.floor(room)));
  const numbered = cell < longestWord;
  const start = above ? 0 : beside;
  let left = start;
  const lefts = columns.map(({ afterGap }, index) => {
    if (index > 0) left += cell + between + (afterGap ? acrossGap : 0);
    return left;
  });
  const unitRight = above ? (lefts.at(-1) ?? 0) + cell : start - afterLabel + 4;
  const ownRoom = above ? unitRight - unitWidth : labelWidth;
  return { above, labelWidth: ownRoom, unitRight, lefts, cell, numbered };
};

/** The names of the columns, standing on the cells; of years only as many as stand clear of each other. */
const head = (
  { columns }: Matrix,
  { lefts, cell, numbered }: Frame,
  { small: size }: Sizes,
): { readonly marks: readonly Mark[]; readonly bottom: number } => {
  const wrapped = columns.map(({ name }, index) =>
    numbered ? [String(index + 1)] : wrap(name, Math.max(cell, size), size, 5),
  );
  const middles = lefts.map((left) => left + cell / 2);
  const ends = [lefts[0] ?? 0, (lefts.at(-1) ?? 0) + cell] as const;
  const areYears = columns.every(({ name }) => /^\d{4}$/u.test(name));
  // Years that do not fit are left out, as on an axis; other names are broken into lines.
  const names = areYears
    ? yearNames(
        columns.map(({ name }, year) => ({ name, year })),
        (column) => middles[column] ?? 0,
        ends,
        size,
      ).map(({ name, year, middle }) => ({ lines: [name], column: year, middle }))
    : wrapped.map((lines, column) => ({ lines, column, middle: middles[column] ?? 0 }));
  const height = Math.max(...names.map(({ lines }) => heightOf(lines, size)));
  return {
    bottom: height + 4,
    marks: names.flatMap(({ lines, column, middle }) =>
      textBelow(lines, height - heightOf(lines, size), {
        ...{ key: `column/${columns[column]?.key ?? ''}`, role: 'axis-label', tone: 'quiet' },
        ...{ x: middle, size, anchor: 'middle' },
      }),
    ),
  };
};

/** What the numbers above the columns stand for. */
const columnNotes = ({ columns }: Matrix, { numbered }: Frame): readonly FlowItem[] =>
  numbered
    ? columns.map(({ key, name }, index) => ({
        key: `column/${key}/name`,
        role: 'note',
        text: `${index + 1} ${name}`,
      }))
    : [];

/**
 * Rows by columns, the depth of the accent by each value's share of the greatest, values in the
 * cells. Breaks and what is not certain are marked by shape, gaps stay empty and are said in words.
 */
export const matrix = (data: Matrix, options: ChartOptions): Scene => {
  const width = drawableWidth(options);
  if (width === undefined || data.rows.length === 0 || data.columns.length === 0) return emptyScene;
  if (data.rows.length > mostNamedRows) return denseMatrix(data, width, options);
  const { locale } = options;
  const sizes = sizesOf(options);
  const frame = frameOf(data, width, sizes);
  const { above, labelWidth, lefts, cell, unitRight } = frame;
  const height = Math.max(sizes.target, lineHeight(sizes.label) + 10);
  const { marks: headMarks, bottom } = head(data, frame, sizes);
  const grouped = new Set(data.rows.map(({ group }) => group)).size > 1;

  const marks: Mark[] = [];
  const tops: number[] = [];
  let top = bottom + (above && !grouped ? 6 : 0);
  for (const [row, { key, label, unit, own, group }] of data.rows.entries()) {
    if (grouped && group !== undefined && group !== data.rows[row - 1]?.group) {
      top += row === 0 ? 0 : 10;
      marks.push(
        ...textBelow([group], top, {
          ...{ key: `${key}/group`, role: 'panel-title', tone: 'quiet', x: 0, size: sizes.small },
        }),
      );
      top += lineHeight(sizes.small) + 4;
    }
    const lines = wrap(label, labelWidth, sizes.label, 3, own);
    const labelHeight = heightOf(lines, sizes.label);
    if (above) top += row === 0 ? 0 : 8;
    const rowHeight = above ? height : Math.max(height, labelHeight + 6);
    const cellTop = above ? top + labelHeight + 2 : top + Math.round((rowHeight - height) / 2);
    const middle = above ? top + labelHeight / 2 : top + rowHeight / 2;
    marks.push(
      ...textBlock(lines, {
        ...{ key: `${key}/label`, role: 'row-label', tone: own ? 'accent' : 'ink' },
        ...{ x: 0, middle, size: sizes.label, ...(own && { weight: 'bold' }) },
      }),
      ...textBlock(unit === undefined ? [] : [unit], {
        ...{ key: `${key}/unit`, role: 'row-label', tone: 'quiet' },
        ...{ x: unitRight, middle, size: sizes.small, anchor: 'end' },
      }),
    );
    tops.push(cellTop);
    top = (above ? cellTop + height : top + rowHeight) + between;
  }

  const context = { sizes, locale, reasons: absencesIn(data).length };
  const inCells = data.rows.flatMap((one, row) =>
    data.columns.flatMap((other, column) => {
      const step = data.steps[row * data.columns.length + column] ?? 0;
      const [x, y] = [lefts[column] ?? 0, tops[row] ?? 0];
      const box = { left: x, top: y, width: cell, height };
      return cellMarks(datumOf(one, other), data.pointAt(row, column), step, box, context);
    }),
  );
  const notes = flow([...columnNotes(data, frame), ...matrixNotes(data, sizes, locale)], {
    ...{ left: 0, right: width, top: top + 12, size: sizes.small },
  });
  const cells: Mark = {
    ...{ mark: 'cells', role: 'cell', key: 'cells', lefts, tops, width: cell, height },
    steps: data.steps,
  };
  return {
    width,
    height: Math.ceil(notes.bottom + 2),
    marks: [...headMarks, ...marks, cells, ...inCells, ...notes.marks],
    ...cellTargets(data, {
      at: (row, column) => ({ x: lefts[column] ?? 0, y: tops[row] ?? 0 }),
      under: (x, y) => {
        const [row, column] = [bisectRight(tops, y) - 1, bisectRight(lefts, x) - 1];
        const inside =
          x < (lefts[column] ?? NaN) + cell + between && y < (tops[row] ?? NaN) + height + between;
        return inside ? [row, column] : undefined;
      },
      ...{ width: cell, height, least: sizes.target, room: width },
    }),
  };
};
