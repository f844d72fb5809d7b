import type { Locale, Series } from '@congress-metrics/core';
import { baseline, separator } from '../axes/axis.js';
import { barRow, type RowContext } from './bar-row.js';
import { barScale } from './bar-scale.js';
import type { Mark, Target } from '../scene/scene.js';
import { heightOf, textBelow } from '../text/text-block.js';
import { unitTitle } from '../axes/unit-title.js';
import { wrap } from '../text/wrap.js';
import { pointIn } from '../axes/year-columns.js';

/** Metrics of one measure, which may stand on one axis. */
export interface PanelGroup {
  readonly measure: string;
  /** With the place that each has in the whole chart, for the arrow keys. */
  readonly rows: readonly { readonly series: Series; readonly index: number }[];
}

export interface Panel {
  readonly marks: readonly Mark[];
  readonly targets: readonly Target[];
  readonly bottom: number;
}

/** Rows in groups of one measure each, in the order in which the measures first come up. */
export const panelGroups = (series: readonly Series[]): readonly PanelGroup[] => {
  const groups = new Map<string, Series[]>();
  for (const one of series) groups.set(one.measure, [...(groups.get(one.measure) ?? []), one]);
  let index = 0;
  return [...groups].map(([measure, members]) => ({
    measure,
    rows: members.map((one) => ({ series: one, index: index++ })),
  }));
};

/** One panel from its upper edge down: its unit, its rows, and the line that they start from. */
export const barPanel = (
  { measure, rows }: PanelGroup,
  top: number,
  context: Omit<RowContext, 'scale'>,
  locale: Locale,
): Panel => {
  const { columns, frame, sizes } = context;
  const points = rows.flatMap(({ series }) =>
    columns.flatMap((column) => pointIn(series, column) ?? []),
  );
  const scale = barScale(points, frame.plotLeft, frame.plotWidth, locale, sizes.value);
  const titleTop = top + 8;
  const unit = unitTitle(
    rows.map(({ series }) => series),
    locale,
  );
  const unitLines = wrap(unit, frame.width, sizes.small, 3);
  const title = textBelow(unitLines, titleTop, {
    key: `${measure}/title`,
    role: 'panel-title',
    tone: 'quiet',
    x: 0,
    size: sizes.small,
  });
  let bottom = titleTop + heightOf(unitLines, sizes.small) + (frame.narrow ? 8 : 0);
  const laidOut = rows.map(({ series, index }) => {
    const row = barRow(series, index, bottom, { ...context, scale });
    bottom = row.bottom;
    return row;
  });
  const first = laidOut[0];
  const last = laidOut.at(-1);
  const x = scale.zero - 0.5;
  // Names stand between the bars in a narrow chart, and a line through them would strike them out.
  const spans = frame.narrow
    ? laidOut.map(({ barsTop, barsBottom }) => [barsTop - 3, barsBottom + 3] as const)
    : [[(first?.barsTop ?? top) - 6, (last?.barsBottom ?? top) + 6] as const];
  return {
    marks: [
      separator(`${measure}/rule`, top, frame.width),
      ...title,
      ...laidOut.flatMap(({ marks }) => marks),
      ...spans.map(([from, to], index) =>
        baseline(`${measure}/baseline/${index}`, { x1: x, x2: x, y1: from, y2: to }),
      ),
    ],
    targets: laidOut.flatMap(({ targets }) => targets),
    bottom,
  };
};
