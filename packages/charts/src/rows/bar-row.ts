import type { Point, Series } from '@congress-metrics/core';
import { signWidth, type BarFrame } from './bar-frame.js';
import { beforeValue, type BarScale } from './bar-scale.js';
import { breakMark } from '../axes/break-mark.js';
import type { Sizes } from '../scene/options.js';
import { certaintyOf, planOf, valueOf, type Certainty } from '../view/point-look.js';
import type { Mark, RectMark, Target } from '../scene/scene.js';
import { heightOf, middleToBaseline, textBelow, textBlock } from '../text/text-block.js';
import { widest } from '../text/text-width.js';
import { pointIn, type Column } from '../axes/year-columns.js';

/** One metric's row: its name, a bar a year, and the change. */
export interface BarRow {
  readonly marks: readonly Mark[];
  readonly targets: readonly Target[];
  /** Where the first bar begins and the last one ends: the baseline reaches so far. */
  readonly barsTop: number;
  readonly barsBottom: number;
  readonly bottom: number;
}

/** What a bar and its value are drawn by. */
export interface BarContext {
  readonly sizes: Sizes;
  readonly scale: BarScale;
}

export interface RowContext extends BarContext {
  readonly columns: readonly Column[];
  readonly frame: BarFrame;
}

const betweenBars = 2;
const thinnest = 1;
const underName = 4;
const betweenRows = 14;

const patterns: Readonly<Record<Certainty, Pick<RectMark, 'pattern'>>> = {
  certain: {},
  approximate: { pattern: 'hatched' },
  provisional: { pattern: 'outlined' },
};

/** A bar, or a tick for a real 0, or nothing for a figure that is absent. */
export const barOf = (
  point: Point,
  { tone }: Pick<Column, 'tone'>,
  top: number,
  context: BarContext,
): readonly Mark[] => {
  const { scale, sizes } = context;
  const value = valueOf(point) ?? planOf(point);
  if (value === undefined) return [];
  const common = { key: `${point.key}/bar`, datum: point.key, tone } as const;
  if (value === 0) {
    const x = scale.zero + 1;
    return [{ mark: 'rule', role: 'bar', ...common, x1: x, x2: x, y1: top, y2: top + sizes.bar }];
  }
  const width = Math.max(thinnest, Math.abs(value) * scale.perUnit);
  const onlyPlanned = valueOf(point) === undefined;
  return [
    {
      mark: 'rect',
      role: onlyPlanned ? 'plan' : 'bar',
      ...common,
      ...(onlyPlanned ? { pattern: 'outlined' } : patterns[certaintyOf(point)]),
      x: value < 0 ? scale.zero - width : scale.zero,
      y: top,
      width,
      height: sizes.bar,
    },
  ];
};

const planTick = (point: Point, top: number, { scale, sizes }: RowContext): readonly Mark[] => {
  const plan = planOf(point);
  if (plan === undefined || valueOf(point) === undefined) return [];
  const x = scale.zero + plan * scale.perUnit;
  const [key, datum] = [`${point.key}/plan`, point.key];
  return [
    {
      mark: 'rule',
      role: 'plan',
      key,
      datum,
      tone: 'ink',
      x1: x,
      x2: x,
      y1: top - 1,
      y2: top + sizes.bar + 1,
    },
  ];
};

/** The value at the end of a bar; bold for the one that the reader looks for. */
export const valueLabel = (
  point: Point,
  top: number,
  latest: boolean,
  context: BarContext,
): Mark => {
  const { scale, sizes } = context;
  const value = valueOf(point);
  const negative = (value ?? 0) < 0;
  const reach = negative ? (value ?? 0) : Math.max(value ?? 0, planOf(point) ?? 0);
  return {
    mark: 'text',
    role: value === undefined ? 'gap' : 'value-label',
    key: `${point.key}/value`,
    datum: point.key,
    tone: latest && value !== undefined ? 'ink' : 'quiet',
    x: scale.zero + reach * scale.perUnit + (negative ? -beforeValue : beforeValue),
    y: top + sizes.bar / 2 + middleToBaseline(sizes.value),
    text: scale.labels.get(point.key) ?? '',
    anchor: negative ? 'end' : 'start',
    size: sizes.value,
    ...(latest && value !== undefined && { weight: 'bold' as const }),
  };
};

/** The change, hung on its column; the sign of a break stands before the words. */
const changeOf = (
  lines: readonly string[],
  series: Series,
  middle: number,
  { columns, frame, sizes }: RowContext,
): readonly Mark[] => {
  const latest = columns.at(-1);
  const point = latest && pointIn(series, latest);
  if (point === undefined || lines.length === 0) return [];
  const atEnd = frame.narrow && !frame.stacked;
  const computed = point.change?.status === 'computed' && point.change.difference.value !== 0;
  const broken = point.change?.status === 'withheld' && point.change.reason === 'break';
  // The sign hangs to the left of its column; only a line of its own has to make room for it.
  const x = atEnd ? frame.width : frame.changeLeft + (broken && frame.stacked ? signWidth : 0);
  const left = atEnd ? x - widest(lines, sizes.value) : x;
  return [
    ...(broken ? [breakMark(`${point.key}/break`, left - signWidth, middle, point.key)] : []),
    ...textBlock(lines, {
      key: `${point.key}/change`,
      datum: point.key,
      role: 'change-label',
      tone: computed ? 'ink' : 'quiet',
      x,
      middle,
      size: sizes.value,
      anchor: atEnd ? 'end' : 'start',
    }),
  ];
};

/** Lays out one row from its upper edge down. */
export const barRow = (series: Series, index: number, top: number, context: RowContext): BarRow => {
  const { columns, frame, sizes } = context;
  const label = frame.labels.get(series.key) ?? [];
  const change = frame.changes.get(series.key) ?? [];
  const labelHeight = heightOf(label, sizes.label);
  const changeHeight = heightOf(change, sizes.value);
  const bars = columns.length * (sizes.bar + betweenBars) - betweenBars;
  const slots = Math.max(columns.length * sizes.target, bars + betweenRows);

  const head = !frame.narrow
    ? 0
    : frame.stacked
      ? labelHeight + changeHeight
      : Math.max(labelHeight, changeHeight);
  const body = frame.narrow
    ? Math.max(slots, bars + underName + betweenRows)
    : Math.max(slots, labelHeight + 12, changeHeight + 12);
  // Above its bars a name must stand nearer to them than to the row before.
  const barsTop = Math.round(top + head + (frame.narrow ? underName : (body - bars) / 2));
  const middle = barsTop + bars / 2;
  const slot = Math.max(sizes.target, sizes.bar + betweenBars);

  const cells = columns.flatMap((column) => {
    const point = pointIn(series, column);
    return point === undefined ? [] : [{ column, point }];
  });
  const topOf = (column: Column): number => barsTop + column.index * (sizes.bar + betweenBars);
  const changeMiddle = !frame.narrow
    ? middle
    : frame.stacked
      ? top + labelHeight + changeHeight / 2
      : top + Math.max(labelHeight, changeHeight) - changeHeight / 2;

  return {
    marks: [
      ...textBelow(label, frame.narrow ? top : middle - labelHeight / 2, {
        key: `${series.key}/label`,
        role: 'row-label',
        tone: 'ink',
        x: 0,
        size: sizes.label,
      }),
      ...cells.flatMap(({ column, point }) => [
        ...barOf(point, column, topOf(column), context),
        ...planTick(point, topOf(column), context),
        valueLabel(point, topOf(column), column.index === columns.length - 1, context),
      ]),
      ...changeOf(change, series, changeMiddle, context),
    ],
    targets: cells.map(({ column, point }) => ({
      datum: point.key,
      row: index,
      column: column.index,
      x: frame.plotLeft - 1,
      y: middle + (column.index - columns.length / 2) * slot,
      width: frame.plotWidth + 1,
      height: slot,
    })),
    barsTop,
    barsBottom: barsTop + bars,
    bottom: top + head + body,
  };
};
