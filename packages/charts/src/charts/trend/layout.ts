import { periodKey, type Point, type Series } from '@congress-metrics/core';
import { flow } from '../../text/flow.js';
import {
  drawableWidth,
  emptyScene,
  sizesOf,
  type ChartOptions,
  type Sizes,
} from '../../scene/options.js';
import { valueOf } from '../../view/point-look.js';
import type { Scene } from '../../scene/scene.js';
import { heightOf, lineHeight, textBelow } from '../../text/text-block.js';
import { measure, widest } from '../../text/text-width.js';
import { axisYears, yearSpan } from '../../axes/time-axis.js';
import { trendNotes } from './notes.js';
import { trendPlot, type Plot, type PlotFrame } from './panel.js';
import { trendScales } from './scales.js';
import { lastLabel } from './label-candidates.js';
import { unitTitle } from '../../axes/unit-title.js';
import { valueTicks } from '../../axes/value-ticks.js';
import { wrap } from '../../text/wrap.js';

const betweenColumns = 36;
const betweenRows = 26;
const underTitle = 6;
const afterNumbers = 8;
const leastSideRoom = 16;

const widthOfPanel = (width: number, columns: number): number =>
  Math.floor((width - betweenColumns * (columns - 1)) / columns);

/** How many panels stand side by side: so few that a finger can tell the years of each apart. */
const columnsFor = (width: number, series: readonly Series[], { label, target }: Sizes): number => {
  const room = (width * 14) / label;
  const most = Math.min(series.length, room < 520 ? 1 : room < 960 ? 2 : 3);
  const years = Math.max(...series.map(({ points }) => points.length));
  const fitting = [3, 2, 1].find(
    (columns) => columns <= most && widthOfPanel(width, columns) >= (years + 1.5) * target,
  );
  return fitting ?? most;
};

/** Alone in its row a panel is a strip; beside others it needs height to show a slope. */
const plotHeight = (columns: number, { label }: Sizes): number =>
  Math.round(((columns === 1 ? 112 : 132) * label) / 14);

/** Places of the points across, for the arrow keys: one column a period over all panels. */
const columnsByPeriod = (series: readonly Series[]): ((point: Point) => number) => {
  const years = new Map(
    series.flatMap(({ points }) => points.map(({ period, year }) => [periodKey(period), year])),
  );
  const order = [...years].sort(([, a], [, b]) => a - b).map(([key]) => key);
  return ({ period }) => order.indexOf(periodKey(period));
};

/**
 * Metrics over the years as small multiples, one panel each. Time runs to scale and every axis starts
 * at 0. A year without a figure interrupts the line and leaves its stretch of the baseline dotted; a
 * change of what is counted interrupts it too, with a sign and the words.
 */
export const trend = (series: readonly Series[], options: ChartOptions): Scene => {
  const width = drawableWidth(options);
  const shown = series.filter(({ points }) => points.length > 0);
  if (width === undefined || shown.length === 0) return emptyScene;
  const { locale } = options;
  const sizes = sizesOf(options);
  const columns = columnsFor(width, shown, sizes);
  const panelWidth = widthOfPanel(width, columns);
  const scales = trendScales(shown);
  const columnOf = columnsByPeriod(shown);

  const axes = shown.map((one) => valueTicks(scales.of(one), one.measure, locale));
  const units = shown.map((one, index) => unitTitle([one], locale, axes[index]?.divisor));
  // One unit for all is said once, over the chart.
  const saysUnits = new Set([unitTitle(shown.slice(0, 1), locale), ...units]).size > 1;
  const panels = shown.map((one, index) => ({
    one,
    index,
    left: (index % columns) * (panelWidth + betweenColumns),
    title: wrap(one.label, panelWidth, sizes.label, 3, true),
    unit:
      saysUnits || shown.length === 1 ? wrap(units[index] ?? '', panelWidth, sizes.small, 2) : [],
  }));
  const numbers = axes.flatMap(({ ticks }) => ticks.map(({ text }) => text));
  const lastValues = shown
    .filter(({ points }) => valueOf(points.at(-1)) !== undefined)
    .map((one) => measure(lastLabel(one, locale), sizes.value, true) / 2);
  const common: Omit<PlotFrame, 'left' | 'right' | 'plotLeft' | 'top' | 'base'> = {
    sideRoom: Math.min(Math.max(leastSideRoom, ...lastValues), panelWidth / 8),
    span: yearSpan(shown),
    years: axisYears(shown, locale),
    sizes,
    locale,
  };
  const axisWidth = Math.ceil(widest(numbers, sizes.small)) + afterNumbers;
  const height = plotHeight(columns, sizes);

  const plots: Plot[] = [];
  let top = 0;
  for (let start = 0; start < panels.length; start += columns) {
    const row = panels.slice(start, start + columns);
    const titleHeight = Math.max(...row.map(({ title }) => heightOf(title, sizes.label)));
    const unitTop = top + titleHeight;
    const unitHeight = Math.max(...row.map(({ unit }) => heightOf(unit, sizes.small)));
    const plotTop = unitTop + unitHeight + underTitle;
    const base = plotTop + height + 0.5;
    for (const { one, index, left, title, unit } of row) {
      const titleTop = unitTop - heightOf(title, sizes.label);
      const { label: size, small } = sizes;
      const texts = [
        ...textBelow(title, titleTop, {
          ...{ key: `${one.key}/title`, role: 'panel-title', tone: 'ink', x: left },
          ...{ size, weight: 'bold' },
        }),
        ...textBelow(unit, unitTop, {
          ...{ key: `${one.key}/unit`, role: 'axis-title', tone: 'quiet', x: left, size: small },
        }),
      ];
      const right = left + panelWidth;
      const frame = { ...common, left, right, plotLeft: left + axisWidth, top: plotTop, base };
      const plot = trendPlot(one, index, scales.of(one), frame, columnOf);
      plots.push({ marks: [...texts, ...plot.marks], targets: plot.targets });
    }
    top = base + 6 + lineHeight(sizes.small) + betweenRows;
  }
  const notes = flow(trendNotes(shown, scales.shared, sizes, locale), {
    left: 0,
    right: width,
    top: top - betweenRows + 10,
    size: sizes.small,
  });
  return {
    width,
    height: Math.ceil(notes.bottom + 2),
    marks: [...plots.flatMap(({ marks }) => marks), ...notes.marks],
    targets: plots.flatMap(({ targets }) => targets),
  };
};
