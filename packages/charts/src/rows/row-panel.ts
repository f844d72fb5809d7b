import { baseline, separator } from '../axes/axis.js';
import { barFrame, type BarFrame } from './bar-frame.js';
import type { Panel } from './bar-panel.js';
import type { Interval } from '../axes/linear.js';
import type { Sizes } from '../scene/options.js';
import { plotRow, rowScale, type PlotRow, type RowScale } from './plot-row.js';
import type { Mark } from '../scene/scene.js';
import { heightOf, textBelow } from '../text/text-block.js';
import { wrap } from '../text/wrap.js';

/** Rows that stand on one scale, under a title. */
export interface RowGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly PlotRow[];
}

const betweenPanels = 6;

/** Names, drawings and words in columns that all panels of a chart share. */
export const rowFrame = (groups: readonly RowGroup[], width: number, sizes: Sizes): BarFrame => {
  const rows = groups.flatMap((group) => group.rows);
  const changes = rows.flatMap(({ key, aside }) =>
    aside === undefined || aside === '' ? [] : [[key, aside] as const],
  );
  return barFrame({ series: rows, changes: new Map(changes), changeTitle: '' }, width, sizes);
};

const baselines = (
  key: string,
  zero: number,
  spans: readonly Interval[],
  narrow: boolean,
): readonly Mark[] => {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Names stand between the drawings of a narrow chart: a line through them would strike them out.
  return (narrow ? spans : [[first[0], last[1]] as const]).map(([from, to], index) =>
    baseline(`${key}/baseline/${index}`, { x1: zero - 0.5, x2: zero - 0.5, y1: from, y2: to }),
  );
};

/** The least share of the width that drawings are given before values stand beside 0 instead. */
const leastDrawn = 0.1;

/** Values of falls stand at the left of their bars, unless nothing would be left to draw in. */
const withScale = (
  rows: readonly PlotRow[],
  frame: BarFrame,
  sizes: Sizes,
): { readonly rows: readonly PlotRow[]; readonly scale: RowScale } => {
  const scale = rowScale(rows, frame, sizes);
  const extents = rows.flatMap(({ extent }) => extent ?? []);
  const span = Math.max(0, ...extents) - Math.min(0, ...extents);
  const twoSided = rows.some(({ textSide }) => textSide === 'left');
  if (!twoSided || span * scale.perUnit >= frame.plotWidth * leastDrawn) return { rows, scale };
  const rightOnly = rows.map((row): PlotRow => ({ ...row, textSide: 'right' }));
  return { rows: rightOnly, scale: rowScale(rightOnly, frame, sizes) };
};

/** One group from its upper edge down: its title, its rows, and the line that they start from. */
export const rowPanel = (
  { key, title, rows: given }: RowGroup,
  top: number,
  first: number,
  { frame, sizes }: { readonly frame: BarFrame; readonly sizes: Sizes },
): Panel => {
  const { rows, scale } = withScale(given, frame, sizes);
  const lines = title === '' ? [] : wrap(title, frame.width, sizes.small, 3);
  let bottom = top + 8 + heightOf(lines, sizes.small) + (frame.narrow ? 8 : 4);
  const laid = rows.map((row, index) => {
    const one = plotRow(row, first + index, bottom, { frame, sizes, scale });
    bottom = one.bottom;
    return one;
  });
  return {
    marks: [
      separator(`${key}/rule`, top, frame.width),
      ...textBelow(lines, top + 8, {
        ...{ key: `${key}/title`, role: 'panel-title', tone: 'quiet', x: 0, size: sizes.small },
      }),
      ...baselines(
        key,
        scale.zero,
        laid.flatMap(({ span }) => (span === undefined ? [] : [span])),
        frame.narrow,
      ),
      ...laid.flatMap(({ marks }) => marks),
    ],
    targets: laid.map(({ target }) => target),
    bottom,
  };
};

/** Groups one under the other, each with a scale of its own. */
export const rowPanels = (
  groups: readonly RowGroup[],
  top: number,
  context: { readonly frame: BarFrame; readonly sizes: Sizes },
): Panel => {
  let bottom = top;
  let first = 0;
  const panels = groups.map((group, index) => {
    const from = index === 0 ? bottom : bottom + betweenPanels;
    const panel = rowPanel(group, from, first, context);
    first += group.rows.length;
    bottom = panel.bottom;
    return panel;
  });
  return {
    marks: panels.flatMap(({ marks }) => marks),
    targets: panels.flatMap(({ targets }) => targets),
    bottom,
  };
};
