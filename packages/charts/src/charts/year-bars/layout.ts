import { formatChange, type Locale, type Series } from '@congress-metrics/core';
import { barFrame, type BarFrame } from '../../rows/bar-frame.js';
import { barPanel, panelGroups, type Panel } from '../../rows/bar-panel.js';
import { flow, flowWidth, type Flow } from '../../text/flow.js';
import { legend } from '../../axes/legend.js';
import {
  drawableWidth,
  emptyScene,
  sizesOf,
  type ChartOptions,
  type Sizes,
} from '../../scene/options.js';
import type { Scene } from '../../scene/scene.js';
import { heightOf, textBelow } from '../../text/text-block.js';
import { measure } from '../../text/text-width.js';
import { wrap } from '../../text/wrap.js';
import { columnsOf, pointIn, type Column } from '../../axes/year-columns.js';

const betweenPanels = 6;

const changesOf = (
  series: readonly Series[],
  columns: readonly Column[],
  locale: Locale,
): ReadonlyMap<string, string> => {
  const latest = columns.at(-1);
  if (latest === undefined || columns.length < 2) return new Map();
  return new Map(
    series.flatMap((one) => {
      const change = pointIn(one, latest)?.change;
      return change === undefined ? [] : [[one.key, formatChange(change, one.unit, locale)]];
    }),
  );
};

/** The lines above all panels: the years by their colours, and what the right column says. */
const head = (
  columns: readonly Column[],
  frame: BarFrame,
  { small: size }: Sizes,
  { words }: Locale,
): Flow => {
  const entries = legend(columns, size);
  const left = frame.narrow ? 0 : frame.plotLeft;
  const beside = frame.width - left - flowWidth(entries, size) - 24;
  const title =
    frame.changes.size === 0 || (frame.narrow && measure(words.change, size) > beside)
      ? []
      : frame.narrow
        ? [words.change]
        : wrap(words.change, frame.changeWidth, size, 3);
  const right = frame.narrow || title.length === 0 ? frame.width : frame.changeLeft - 8;
  // Both stand on the rule below: the shorter one moves down.
  const { bottom } = flow(entries, { left, right, top: 0, size });
  const height = Math.max(bottom, heightOf(title, size));
  return {
    marks: [
      ...flow(entries, { left, right, top: height - bottom, size }).marks,
      ...textBelow(title, height - heightOf(title, size), {
        key: 'change/title',
        role: 'axis-title',
        tone: 'quiet',
        x: frame.narrow ? frame.width : frame.changeLeft,
        size,
        anchor: frame.narrow ? 'end' : 'start',
      }),
    ],
    bottom: height + 8,
  };
};

/**
 * Two years (or up to four) side by side, metric by metric: the last year in the accent under the
 * one before it, values at the ends of the bars, the change at the right. Metrics of one measure
 * share a panel and a scale from 0; what is absent is said in words and never drawn as 0.
 */
export const yearBars = (series: readonly Series[], options: ChartOptions): Scene => {
  const { locale } = options;
  const width = drawableWidth(options);
  const columns = columnsOf(series, locale);
  if (width === undefined || columns.length === 0) return emptyScene;
  const sizes = sizesOf(options);
  const changes = changesOf(series, columns, locale);
  const frame = barFrame({ series, changes, changeTitle: locale.words.change }, width, sizes);

  const { marks, bottom } = head(columns, frame, sizes, locale);
  const panels = panelGroups(series).reduce<readonly Panel[]>(
    (above, group) => [
      ...above,
      barPanel(
        group,
        above.length === 0 ? bottom : (above.at(-1)?.bottom ?? 0) + betweenPanels,
        { columns, frame, sizes },
        locale,
      ),
    ],
    [],
  );
  return {
    width,
    height: Math.ceil((panels.at(-1)?.bottom ?? bottom) + 2),
    marks: [...marks, ...panels.flatMap((panel) => panel.marks)],
    targets: panels.flatMap((panel) => panel.targets),
  };
};
