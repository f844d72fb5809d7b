import { forms, themes, type Form, type Locale, type Theme } from '@congress-metrics/core';
import type { Item } from './items.js';
import { tiles, twoSquares, type Tiles } from './tiles.js';
import { separator } from '../../axes/axis.js';
import type { Sizes } from '../../scene/options.js';
import type { Mark, Target } from '../../scene/scene.js';
import { heightOf, lineHeight, textBelow } from '../../text/text-block.js';
import { measure, widest } from '../../text/text-width.js';
import { wrap } from '../../text/wrap.js';

/** The themes and forms that occur, in the order in which reports go through them. */
export interface Matrix {
  readonly themes: readonly Theme[];
  readonly forms: readonly Form[];
  readonly at: (theme: Theme, form?: Form) => readonly Item[];
  readonly inForm: (form: Form) => readonly Item[];
}

export const matrixOf = (items: readonly Item[]): Matrix => ({
  themes: themes.filter((theme) => items.some(({ item }) => item.theme === theme)),
  forms: forms.filter((form) => items.some(({ item }) => item.form === form)),
  at: (theme, form) =>
    items.filter(({ item }) => item.theme === theme && (form ?? item.form) === item.form),
  inForm: (form) => items.filter(({ item }) => item.form === form),
});

export interface GridContext {
  readonly width: number;
  readonly sizes: Sizes;
  readonly locale: Locale;
}

const gutter = 12;
const afterTheme = 20;
const pad = 10;

interface Frame {
  readonly left: number;
  readonly cell: number;
  readonly headers: readonly (readonly string[])[];
  readonly names: readonly (readonly string[])[];
}

/** The columns of the grid, or nothing where they would be too narrow for their names or two tiles. */
const frameOf = (matrix: Matrix, { width, sizes, locale }: GridContext): Frame | undefined => {
  const names = matrix.themes.map((theme) =>
    wrap(locale.themes[theme], width * 0.16, sizes.label, 3),
  );
  const left = Math.ceil(widest(names.flat(), sizes.label)) + afterTheme;
  const cell = (width - left) / matrix.forms.length;
  const room = cell - gutter;
  const headers = matrix.forms.map((form) => wrap(locale.forms[form], room, sizes.small, 4));
  // A word that had to be cut shows that the column is too narrow for it.
  const whole = matrix.forms.every((form, index) => {
    const lines = headers[index] ?? [];
    const words = locale.forms[form].split(' ').length;
    const uncut = locale.tag === 'en' ? lines.join(' ').split(' ').length === words : true;
    return (
      uncut && lines.every((line) => !line.endsWith('…') && measure(line, sizes.small) <= room)
    );
  });
  return whole && room >= twoSquares(sizes) ? { left, cell, headers, names } : undefined;
};

const count = (
  key: string,
  items: readonly Item[],
  x: number,
  top: number,
  sizes: Sizes,
): Mark[] =>
  items.length === 0
    ? []
    : [
        ...textBelow([String(items.length)], top, {
          ...{ key, role: 'value-label', tone: 'quiet', x, size: sizes.small },
        }),
      ];

/** Themes down, forms across, a tile for each item; `undefined` where the width does not hold the columns. */
export const agendaGrid = (
  matrix: Matrix,
  top: number,
  context: GridContext,
): Tiles | undefined => {
  const frame = frameOf(matrix, context);
  if (frame === undefined) return undefined;
  const { width, sizes, locale } = context;
  const { left, cell, headers, names } = frame;
  const headHeight = Math.max(...headers.map((lines) => heightOf(lines, sizes.small)));
  const marks: Mark[] = matrix.forms.flatMap((form, index) => {
    const lines = headers[index] ?? [];
    return textBelow(lines, top + headHeight - heightOf(lines, sizes.small), {
      ...{ key: `form/${form}`, role: 'axis-title', tone: 'quiet', size: sizes.small },
      x: left + index * cell,
    });
  });
  const targets: Target[] = [];
  let y = top + headHeight + 8;
  matrix.themes.forEach((theme, row) => {
    marks.push(separator(`theme/${theme}/rule`, y, width));
    const name = names[row] ?? [];
    const all = matrix.at(theme);
    const nameTop = y + pad;
    marks.push(
      ...textBelow(name, nameTop, {
        ...{ key: `theme/${theme}`, role: 'row-label', tone: 'ink', x: 0, size: sizes.label },
      }),
      ...textBelow(
        [locale.words.items(String(all.length))],
        nameTop + heightOf(name, sizes.label),
        {
          ...{ key: `theme/${theme}/count`, role: 'value-label', tone: 'quiet', x: 0 },
          size: sizes.small,
        },
      ),
    );
    let bottom = nameTop + heightOf(name, sizes.label) + lineHeight(sizes.small);
    let column = 0;
    matrix.forms.forEach((form, index) => {
      const items = matrix.at(theme, form);
      const x = left + index * cell;
      const tileTop = nameTop + lineHeight(sizes.small);
      marks.push(...count(`count/${theme}/${form}`, items, x, nameTop, sizes));
      const room = { left: x, top: tileTop, width: cell - gutter, row, column };
      const drawn = tiles(items, room, sizes);
      column += items.length;
      marks.push(...drawn.marks);
      targets.push(...drawn.targets);
      if (items.length > 0) bottom = Math.max(bottom, drawn.bottom);
    });
    y = bottom + pad;
  });
  return { marks, targets, bottom: y };
};
