import type { Locale, Point, Series } from '@congress-metrics/core';
import { gridLine, gridText } from '../../axes/axis.js';
import type { Box } from '../../text/box.js';
import { linear, type Interval } from '../../axes/linear.js';
import type { Sizes } from '../../scene/options.js';
import { placeLabels } from './label-placement.js';
import { certaintyOf, planOf } from '../../view/point-look.js';
import { linePath, runsOf, type Placed } from '../../axes/runs.js';
import type { DotMark, Mark, Target } from '../../scene/scene.js';
import { lineHeight } from '../../text/text-block.js';
import { timeAxis, timeScale, type AxisYear } from '../../axes/time-axis.js';
import { timeLine } from '../../axes/time-line.js';
import { breaksOf } from './breaks.js';
import { candidatesFor } from './label-candidates.js';
import { valueTicks } from '../../axes/value-ticks.js';

/** Where one panel's plot lies, and what all panels have in common. */
export interface PlotFrame {
  readonly left: number;
  readonly right: number;
  /** Right of the axis's numbers. */
  readonly plotLeft: number;
  readonly top: number;
  readonly base: number;
  /** Kept free at both ends of the time axis, so that the values there have room. */
  readonly sideRoom: number;
  readonly span: Interval;
  readonly years: readonly AxisYear[];
  readonly sizes: Sizes;
  readonly locale: Locale;
}

export interface Plot {
  readonly marks: readonly Mark[];
  readonly targets: readonly Target[];
}

const emphasis = 1.5;
const aroundDot = 4;

const dotOf = ({ point, x, y }: Placed, series: Series, { sizes }: PlotFrame): DotMark => ({
  mark: 'dot',
  role: 'point',
  key: `${point.key}/point`,
  datum: point.key,
  tone: 'accent',
  x,
  y,
  radius: point === series.points.at(-1) ? sizes.dot + emphasis : sizes.dot,
  ...(certaintyOf(point) !== 'certain' && { hollow: true }),
});

const planDot = (point: Point, x: number, y: number, { sizes }: PlotFrame): DotMark => ({
  mark: 'dot',
  role: 'plan',
  key: `${point.key}/plan`,
  datum: point.key,
  tone: 'quiet',
  x,
  y,
  radius: sizes.dot + aroundDot,
  hollow: true,
});

const boxOf = ({ x, y, radius }: DotMark): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** Upright strips from half way to the year before to half way to the next: none covers another. */
const targetsOf = (
  series: Series,
  row: number,
  columnOf: (point: Point) => number,
  x: (year: number) => number,
  { plotLeft, right, top, base }: PlotFrame,
): readonly Target[] => {
  const edges = series.points.map(({ year }, index) => {
    const next = series.points[index + 1];
    return next === undefined ? right : (x(year) + x(next.year)) / 2;
  });
  return series.points.map((point, index) => {
    const from = edges[index - 1] ?? plotLeft;
    return {
      datum: point.key,
      row,
      column: columnOf(point),
      x: from,
      y: top,
      width: (edges[index] ?? right) - from,
      height: base - top,
    };
  });
};

/** Draws one metric over the years into its frame: grid, line, dots, values, breaks, plans. */
export const trendPlot = (
  series: Series,
  row: number,
  interval: Interval,
  frame: PlotFrame,
  columnOf: (point: Point) => number,
): Plot => {
  const { plotLeft, right, left, top, base, sideRoom, sizes, locale, years, span } = frame;
  const x = timeScale(span, [plotLeft + sideRoom, right - sideRoom]);
  const room = { left: plotLeft, right, top, bottom: base };
  const breaks = breaksOf(series, { x, room, size: sizes.small, locale });
  const headroom =
    lineHeight(sizes.value) +
    sizes.dot +
    emphasis +
    (breaks.words.length > 0 ? lineHeight(sizes.small) : 0);
  const flat = interval[0] === interval[1];
  const y = linear(flat ? [0, 1] : interval, [base, top + headroom]);
  const zero = y(0);
  const runs = runsOf(series.points, (point, value) => ({ point, x: x(point.year), y: y(value) }));
  const plans = series.points.flatMap((point) => {
    const plan = planOf(point);
    return plan === undefined ? [] : [planDot(point, x(point.year), y(plan), frame)];
  });
  const labels = placeLabels(candidatesFor(runs, series, locale), {
    room: { ...room, bottom: base - 1 },
    taken: breaks.words,
    avoided: [...breaks.strokes, ...plans.map(boxOf)],
    runs,
    size: sizes.value,
    dot: sizes.dot + emphasis,
  });
  return {
    marks: [
      ...valueTicks(interval, series.measure, locale).ticks.flatMap(({ value, text }) => {
        const key = `${series.key}/grid/${value}`;
        return value === 0
          ? [gridText(key, zero, text, plotLeft - 8, sizes.small)]
          : gridLine(key, y(value), text, { left: plotLeft, right, size: sizes.small });
      }),
      ...timeLine(series, x, span, [plotLeft, right], zero),
      ...timeAxis(series.key, years, x, [left, right], base, sizes.small),
      ...breaks.marks,
      ...runs.flatMap((run): Mark[] => {
        const first = run[0];
        if (first === undefined || run.length < 2) return [];
        const key = `${first.point.key}/line`;
        return [{ mark: 'path', role: 'line', key, tone: 'accent', d: linePath(run) }];
      }),
      ...plans,
      ...runs.flat().map((placed) => dotOf(placed, series, frame)),
      ...labels,
    ],
    targets: targetsOf(series, row, columnOf, x, frame),
  };
};
