import { flow, type FlowItem } from '../../text/flow.js';
import { cellTargets } from './grid.js';
import { denseNotes } from './notes.js';
import type { Matrix } from './matrix.js';
import { sizesOf, type ChartOptions } from '../../scene/options.js';
import type { Mark, Scene } from '../../scene/scene.js';
import { lineHeight, textBelow } from '../../text/text-block.js';
import { yearNames } from '../../axes/time-axis.js';

const tallest = 900;
const margin = 14;
const betweenBlocks = 20;
const narrowestCell = 3;
/** Room for the first and the last year above a block. */
const narrowestBlock = 72;
const widestCell = 36;
const comfortable = 4;
const highestCell = 14;

/** How the rows are cut into blocks that stand side by side, like the columns of a newspaper. */
interface Blocks {
  readonly count: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}

const blocksFor = (rows: number, columns: number, width: number): Blocks => {
  const room = width - margin;
  const narrowest = Math.max(narrowestBlock, columns * narrowestCell);
  const most = Math.max(1, Math.floor((room + betweenBlocks) / (narrowest + betweenBlocks)));
  const heightWith = (count: number): number =>
    Math.min(highestCell, Math.max(1, Math.floor(tallest / Math.ceil(rows / count))));
  let count = 1;
  while (count < most && heightWith(count) < comfortable) count++;
  const cell = (room - betweenBlocks * (count - 1)) / count / columns;
  return {
    count,
    rows: Math.ceil(rows / count),
    width: cell < 8 ? cell : Math.min(widestCell, Math.floor(cell)),
    height: heightWith(count),
  };
};

const ownItem = (name: string): FlowItem => ({
  key: 'legend/own',
  role: 'legend',
  tone: 'accent',
  text: name,
  sign: {
    width: 8,
    draw: (x, y) => ({
      ...{ mark: 'dot', role: 'point', key: 'legend/own/sign', tone: 'accent' },
      ...{ x: x + 4, y, radius: 4 },
    }),
  },
});

/**
 * Thousands of rows as a field of small cells: as many marks as there are blocks, not as there are
 * cells. Rows have no room for names; the pointer, the keyboard and the table give them.
 */
export const denseMatrix = (data: Matrix, width: number, options: ChartOptions): Scene => {
  const { locale } = options;
  const sizes = sizesOf(options);
  const { rows, columns, steps } = data;
  const blocks = blocksFor(rows.length, columns.length, width);
  const { small: size } = sizes;
  const bodyWidth = blocks.width * columns.length;
  const leftOf = (block: number): number => margin + block * (bodyWidth + betweenBlocks);
  const top = lineHeight(size) + 4;
  const gap = { x: blocks.width >= 6 ? 1 : 0, y: blocks.height >= 6 ? 1 : 0 };
  const years = columns.map(({ name }, year) => ({ name, year }));

  const marks = Array.from({ length: blocks.count }, (_, block): readonly Mark[] => {
    const first = block * blocks.rows;
    const count = Math.min(blocks.rows, rows.length - first);
    if (count <= 0) return [];
    const left = leftOf(block);
    const room = [left, left + bodyWidth] as const;
    return [
      ...yearNames(years, (column) => left + (column + 0.5) * blocks.width, room, size).flatMap(
        ({ name, middle, year }) =>
          textBelow([name], 0, {
            ...{ key: `block/${block}/column/${year}`, role: 'axis-label', tone: 'quiet' },
            ...{ x: middle, size, anchor: 'middle' },
          }),
      ),
      {
        ...{ mark: 'cells', role: 'cell', key: `block/${block}` },
        lefts: columns.map((_, column) => left + column * blocks.width),
        tops: Array.from({ length: count }, (_, row) => top + row * blocks.height),
        width: blocks.width - gap.x,
        height: blocks.height - gap.y,
        steps: steps.subarray(first * columns.length, (first + count) * columns.length),
      },
    ];
  }).flat();

  const own = rows.findIndex((row) => row.own);
  const place = (row: number): readonly [number, number] => [
    leftOf(Math.floor(row / blocks.rows)),
    top + (row % blocks.rows) * blocks.height,
  ];
  const ownMarks =
    own === -1
      ? []
      : [own].map((row): Mark => {
          const [x, y] = place(row);
          return {
            ...{ mark: 'dot', role: 'point', key: 'own', tone: 'accent' },
            ...{ x: x - 8, y: y + blocks.height / 2, radius: 4 },
          };
        });
  const notes = flow(
    [...(own === -1 ? [] : [ownItem(rows[own]?.label ?? '')]), ...denseNotes(data, sizes, locale)],
    { left: 0, right: width, top: top + blocks.rows * blocks.height + 14, size },
  );
  return {
    width,
    height: Math.ceil(notes.bottom + 2),
    marks: [...marks, ...ownMarks, ...notes.marks],
    ...cellTargets(data, {
      at: (row, column) => {
        const [x, y] = place(row);
        return { x: x + column * blocks.width, y };
      },
      under: (x, y) => {
        const block = Math.floor((x - margin) / (bodyWidth + betweenBlocks));
        const column = Math.floor((x - leftOf(block)) / blocks.width);
        const row = Math.floor((y - top) / blocks.height);
        const inside =
          block >= 0 && column >= 0 && column < columns.length && row >= 0 && row < blocks.rows;
        return inside ? [block * blocks.rows + row, column] : undefined;
      },
      ...{ width: blocks.width, height: blocks.height },
      ...{ least: sizes.target, room: width },
    }),
  };
};
