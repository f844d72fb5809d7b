import type { Theme } from '@congress-metrics/core';
import type { GridContext, Matrix } from './grid.js';
import { squares, type Tiles } from './tiles.js';
import { separator } from '../../axes/axis.js';
import type { Mark, Target } from '../../scene/scene.js';
import { heightOf, lineHeight, textBelow } from '../../text/text-block.js';
import { measure, widest } from '../../text/text-width.js';
import { wrap } from '../../text/wrap.js';

const pad = 10;
const betweenColumns = 48;

interface Column {
  readonly left: number;
  readonly width: number;
  /** Where in the whole chart its first theme stands, for the arrow keys. */
  readonly firstRow: number;
}

/** Rules are drawn across a whole chart; in a column they are cut to it. */
const ruleAt = (key: string, y: number, { left, width }: Column): Mark => ({
  ...separator(key, y, width),
  ...{ x1: left, x2: left + width },
});

/** Themes one under the other, in each a line a form: its name, how many, and the tiles. */
const stackColumn = (
  matrix: Matrix,
  themes: readonly Theme[],
  top: number,
  column: Column,
  { sizes, locale }: GridContext,
): Tiles => {
  const { small, label, target } = sizes;
  const { left, width } = column;
  const names = matrix.forms.map((form) => locale.forms[form]);
  const nameRoom = Math.min(widest(names, small), width * 0.42);
  const most = Math.max(...matrix.forms.map((form) => matrix.inForm(form).length));
  const tileLeft = left + Math.ceil(nameRoom + 12 + measure(String(most), small) + 12);
  const marks: Mark[] = [];
  const targets: Target[] = [];
  let y = top;
  themes.forEach((theme, index) => {
    const count = locale.words.items(String(matrix.at(theme).length));
    const name = wrap(locale.themes[theme] + locale.aside(count), width, label, 3);
    marks.push(
      ruleAt(`theme/${theme}/rule`, y, column),
      ...textBelow(name, y + pad, {
        ...{ key: `theme/${theme}`, role: 'panel-title', tone: 'ink', x: left, size: label },
      }),
    );
    y += pad + heightOf(name, label) + 4;
    let place = 0;
    for (const form of matrix.forms) {
      const items = matrix.at(theme, form);
      if (items.length === 0) continue;
      const lines = wrap(locale.forms[form], nameRoom, small, 6);
      const height = Math.max(target, heightOf(lines, small));
      const first = y + Math.max(0, target - heightOf(lines, small)) / 2;
      const room = {
        ...{ left: tileLeft, top: y, width: left + width - tileLeft },
        ...{ row: column.firstRow + index, column: place },
      };
      const drawn = squares(items, room, sizes);
      marks.push(
        ...textBelow(lines, first, {
          ...{ key: `form/${theme}/${form}`, role: 'axis-label', tone: 'quiet', x: left },
          size: small,
        }),
        ...textBelow([String(items.length)], y + (target - lineHeight(small)) / 2, {
          ...{ key: `count/${theme}/${form}`, role: 'value-label', tone: 'ink', size: small },
          ...{ x: tileLeft - 12, anchor: 'end' },
        }),
        ...drawn.marks,
      );
      targets.push(...drawn.targets);
      place += items.length;
      y = Math.max(y + height, drawn.bottom) + 2;
    }
    y += pad - 2;
  });
  return { marks, targets, bottom: y };
};

/** How many themes the first of two columns takes: until it has half of the lines. */
const halfOf = (matrix: Matrix): number => {
  const lines = matrix.themes.map(
    (theme) => 2 + matrix.forms.filter((form) => matrix.at(theme, form).length > 0).length,
  );
  const total = lines.reduce((sum, count) => sum + count, 0);
  let above = 0;
  return lines.filter((count) => {
    const fits = above + count / 2 <= total / 2;
    above += count;
    return fits;
  }).length;
};

/** The agenda where the forms do not fit side by side: themes as a list, in two columns where they fit. */
export const agendaStack = (matrix: Matrix, top: number, context: GridContext): Tiles => {
  const { width, sizes } = context;
  const two = width >= 40 * sizes.label && matrix.themes.length > 1;
  const half = two ? halfOf(matrix) : matrix.themes.length;
  const columnWidth = two ? (width - betweenColumns) / 2 : width;
  const columns = [matrix.themes.slice(0, half), matrix.themes.slice(half)].map((themes, index) =>
    stackColumn(
      matrix,
      themes,
      top,
      {
        left: index * (columnWidth + betweenColumns),
        width: columnWidth,
        firstRow: index * half,
      },
      context,
    ),
  );
  return {
    marks: columns.flatMap(({ marks }) => marks),
    targets: columns.flatMap(({ targets }) => targets),
    bottom: Math.max(...columns.map(({ bottom }) => bottom)),
  };
};
