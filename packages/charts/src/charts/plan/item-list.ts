import { grouped } from '@congress-metrics/core';
import type { Locale } from '@congress-metrics/core';
import { statusWords, type Item } from '../agenda/items.js';
import { separator } from '../../axes/axis.js';
import type { Panel } from '../../rows/bar-panel.js';
import type { Sizes } from '../../scene/options.js';
import type { Mark, Target } from '../../scene/scene.js';
import { statusMark } from '../agenda/status-mark.js';
import { heightOf, lineHeight, textBelow } from '../../text/text-block.js';
import { measure } from '../../text/text-width.js';
import { wrap } from '../../text/wrap.js';

export interface ListContext {
  readonly width: number;
  readonly sizes: Sizes;
  readonly locale: Locale;
  /** How many rows of targets stand above the list. */
  readonly firstRow: number;
}

const betweenColumns = 48;
const betweenThemes = 14;
const mostLines = 16;

interface Column {
  readonly left: number;
  readonly width: number;
}

/** One item: the shape of its status, its title, and the status in words. */
const itemRow = (
  one: Item,
  row: number,
  top: number,
  { left, width }: Column,
  { sizes, locale }: ListContext,
): Panel => {
  const { key, status, title } = one;
  const { value: size, small } = sizes;
  const side = Math.round(small * 0.8);
  const words = statusWords(status, locale, true);
  const below = width < 21 * small;
  const x = left + side + 10;
  const room = left + width - x - (below ? 0 : measure(words, small) + 20);
  const lines = wrap(title, room, size, mostLines);
  const wordLines = below ? wrap(words, room, small, 3) : [words];
  const textHeight = heightOf(lines, size);
  const height = Math.max(sizes.target, textHeight + (below ? heightOf(wordLines, small) : 0) + 6);
  const first = top + (height - textHeight - (below ? heightOf(wordLines, small) : 0)) / 2;
  const middle = first + lineHeight(size) / 2;
  const done = status === 'done' || status === 'in-progress';
  return {
    marks: [
      statusMark(status, { key: `${key}/status`, datum: key, x: left, middle, side }),
      ...textBelow(lines, first, {
        ...{ key: `${key}/title`, datum: key, role: 'row-label', tone: 'ink', x, size },
      }),
      ...textBelow(wordLines, below ? first + textHeight : middle - lineHeight(small) / 2, {
        ...{ key: `${key}/words`, datum: key, role: 'value-label', size: small },
        tone: done ? 'ink' : 'quiet',
        ...(below ? { x } : { x: left + width, anchor: 'end' as const }),
      }),
    ],
    targets: [{ datum: key, row, column: 0, x: left, y: top, width, height }],
    bottom: top + height,
  };
};

/** One theme: its name, how many items it has, and the items. */
const themeBlock = (
  name: string,
  items: readonly Item[],
  row: number,
  top: number,
  column: Column,
  context: ListContext,
): Panel => {
  const { sizes, locale } = context;
  const heading = wrap(
    `${name}${locale.aside(String(items.length))}`,
    column.width,
    sizes.label,
    3,
    true,
  );
  let bottom = top + heightOf(heading, sizes.label) + 4;
  const rows = items.map((one, index) => {
    const laid = itemRow(one, row + index, bottom, column, context);
    bottom = laid.bottom;
    return laid;
  });
  return {
    marks: [
      ...textBelow(heading, top, {
        ...{ key: `theme/${name}`, role: 'panel-title', tone: 'ink', x: column.left },
        ...{ size: sizes.label, weight: 'bold' },
      }),
      ...rows.flatMap(({ marks }) => marks),
    ],
    targets: rows.flatMap(({ targets }) => targets),
    bottom,
  };
};

/** Items theme by theme, in one column or in two; each with the shape and the words of its status. */
export const itemList = (items: readonly Item[], top: number, context: ListContext): Panel => {
  const { width, sizes, locale } = context;
  const themes = [...grouped(items, ({ item }) => item.theme)];
  const count = width >= 64 * sizes.label && themes.length > 1 ? 2 : 1;
  const columnWidth = (width - betweenColumns * (count - 1)) / count;
  const half = items.length / count;
  const marks: Mark[] = [separator('list/rule', top, width)];
  const targets: Target[] = [];
  let [before, column, y, bottom] = [0, 0, top + 12, top];
  for (const [theme, members] of themes) {
    // A theme stays whole: the second column begins with the one that passes the middle.
    if (column < count - 1 && before > 0 && before + members.length / 2 > half) {
      column++;
      y = top + 12;
    }
    const left = column * (columnWidth + betweenColumns);
    const place = { left, width: columnWidth };
    const block = themeBlock(
      locale.themes[theme],
      members,
      context.firstRow + before,
      y,
      place,
      context,
    );
    marks.push(...block.marks);
    targets.push(...block.targets);
    before += members.length;
    y = block.bottom + betweenThemes;
    bottom = Math.max(bottom, block.bottom);
  }
  return { marks, targets, bottom };
};
