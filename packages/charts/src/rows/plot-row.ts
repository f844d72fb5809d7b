import { signWidth, type BarFrame } from './bar-frame.js';
import { breakMark } from '../axes/break-mark.js';
import type { Interval } from '../axes/linear.js';
import type { Sizes } from '../scene/options.js';
import type { Mark, Target, TextMark, Tone } from '../scene/scene.js';
import { heightOf, textBelow, textBlock } from '../text/text-block.js';
import { widest } from '../text/text-width.js';
import { wrap } from '../text/wrap.js';

/** Where a row's drawing stands. */
export interface Place {
  readonly x: (value: number) => number;
  readonly middle: number;
  readonly sizes: Sizes;
}

/** A row of a chart: its name, whatever is drawn from 0 on, a value at its end, words at the right. */
export interface PlotRow {
  /** The datum that the row stands for. */
  readonly key: string;
  readonly label: string;
  /** From where to where the drawing reaches, 0 included; left out for a row of words. */
  readonly extent?: Interval;
  readonly draw?: (place: Place) => readonly Mark[];
  /** How far marks stick out beyond their values, such as half a dot. */
  readonly overhang?: number;
  readonly text: string;
  readonly textSide?: 'left' | 'right';
  readonly textTone?: Tone;
  readonly textWeight?: 'bold';
  readonly aside?: string;
  readonly asideTone?: Tone;
  /** Whether the sign of a break stands before the words at the right. */
  readonly broken?: boolean;
}

/** How long the drawings of a panel are. */
export interface RowScale {
  readonly zero: number;
  readonly perUnit: number;
}

const beforeText = 6;
const textShare = 0.6;
const underName = 4;
const betweenRows = 14;

const gapOf = ({ overhang = 0 }: PlotRow): number => overhang + beforeText;

/** The value's lines: beside a drawing they leave room for it. */
const linesOf = (row: PlotRow, { plotWidth }: BarFrame, { value }: Sizes): readonly string[] => {
  if (row.text === '') return [];
  const room = row.extent === undefined ? plotWidth : plotWidth * textShare - gapOf(row);
  return wrap(row.text, room, value, 4, row.textWeight === 'bold');
};

const textWidth = (row: PlotRow, frame: BarFrame, sizes: Sizes): number =>
  Math.max(
    row.overhang ?? 0,
    gapOf(row) + widest(linesOf(row, frame, sizes), sizes.value, row.textWeight === 'bold'),
  );

/** The longest scale from 0 that leaves room for every value at the end of its drawing. */
export const rowScale = (rows: readonly PlotRow[], frame: BarFrame, sizes: Sizes): RowScale => {
  const room = frame.plotWidth;
  const drawn = rows.flatMap((row) => {
    if (row.extent === undefined) return [];
    const [low, high] = row.extent;
    const text = textWidth(row, frame, sizes);
    const left = row.textSide === 'left' ? text : (row.overhang ?? 0);
    const right = row.textSide === 'left' ? (row.overhang ?? 0) : text;
    return [{ low, high, left, right }];
  });
  const lowest = Math.min(0, ...drawn.map(({ low }) => low));
  const fitsIn = (perUnit: number): boolean => {
    const zero = Math.max(0, ...drawn.map(({ low, left }) => left - low * perUnit));
    return drawn.every(({ high, right }) => zero + high * perUnit + right <= room);
  };
  const span = Math.max(0, ...drawn.map(({ high }) => high)) - lowest;
  if (span === 0) {
    const zero = Math.max(0, ...drawn.map(({ left }) => left));
    return { zero: frame.plotLeft + zero, perUnit: 0 };
  }
  // Both ends move with the scale, so it is closed in on from above and below.
  let [fits, tooLong] = [0, room / span];
  for (let step = 0; step < 24; step++) {
    const perUnit = (fits + tooLong) / 2;
    if (fitsIn(perUnit)) fits = perUnit;
    else tooLong = perUnit;
  }
  const zero = Math.max(0, ...drawn.map(({ low, left }) => left - low * fits));
  return { zero: Math.round(frame.plotLeft + zero), perUnit: fits };
};

const asideOf = (row: PlotRow, middle: number, frame: BarFrame, sizes: Sizes): readonly Mark[] => {
  const lines = frame.changes.get(row.key) ?? [];
  if (lines.length === 0) return [];
  const atEnd = frame.narrow && !frame.stacked;
  const shifted = row.broken === true && frame.stacked ? signWidth : 0;
  const x = atEnd ? frame.width : frame.changeLeft + shifted;
  const left = atEnd ? x - widest(lines, sizes.value) : x;
  return [
    ...(row.broken === true
      ? [breakMark(`${row.key}/break`, left - signWidth, middle, row.key)]
      : []),
    ...textBlock(lines, {
      ...{ key: `${row.key}/aside`, datum: row.key, role: 'change-label', x, middle },
      tone: row.asideTone ?? 'ink',
      size: sizes.value,
      anchor: atEnd ? 'end' : 'start',
    }),
  ];
};

/** Where the value begins: after the drawing, or at the edge of the plot when nothing is drawn. */
const textX = (row: PlotRow, frame: BarFrame, x: Place['x']): number => {
  if (row.extent === undefined) return frame.plotLeft;
  const [low, high] = row.extent;
  return row.textSide === 'left' ? x(low) - gapOf(row) : x(high) + gapOf(row);
};

/** A row, laid out. */
export interface LaidRow {
  readonly marks: readonly Mark[];
  readonly target: Target;
  /** What of the baseline belongs to it; left out for a row of words. */
  readonly span?: Interval;
  readonly bottom: number;
}

/** Lays out one row from its upper edge down. */
export const plotRow = (
  row: PlotRow,
  index: number,
  top: number,
  { frame, sizes, scale }: { frame: BarFrame; sizes: Sizes; scale: RowScale },
): LaidRow => {
  const label = frame.labels.get(row.key) ?? [];
  const labelHeight = heightOf(label, sizes.label);
  const asideHeight = heightOf(frame.changes.get(row.key) ?? [], sizes.value);
  const lines = linesOf(row, frame, sizes);
  const textHeight = heightOf(lines, sizes.value);
  const head = !frame.narrow
    ? 0
    : (frame.stacked ? labelHeight + asideHeight : Math.max(labelHeight, asideHeight)) + underName;
  const own = row.extent === undefined && frame.narrow ? 0 : sizes.bar;
  const content = Math.max(own, textHeight);
  const body = frame.narrow
    ? content + betweenRows
    : Math.max(sizes.target, content + 10, labelHeight + 10, asideHeight + 10);
  const middle = Math.round(top + head + (frame.narrow ? content : body) / 2);
  const asideMiddle = !frame.narrow
    ? middle
    : frame.stacked
      ? top + labelHeight + asideHeight / 2
      : top + Math.max(labelHeight, asideHeight) - asideHeight / 2;
  const height = Math.max(sizes.target, head + body);
  const x = (value: number): number => scale.zero + value * scale.perUnit;
  const anchor: TextMark['anchor'] = row.textSide === 'left' ? 'end' : 'start';
  return {
    marks: [
      ...textBelow(label, frame.narrow ? top : middle - labelHeight / 2, {
        ...{ key: `${row.key}/label`, role: 'row-label', tone: 'ink', x: 0, size: sizes.label },
      }),
      ...(row.draw?.({ x, middle, sizes }) ?? []),
      ...textBlock(lines, {
        ...{ key: `${row.key}/value`, datum: row.key, middle, size: sizes.value, anchor },
        role: row.draw === undefined ? 'gap' : 'value-label',
        tone: row.textTone ?? (row.draw === undefined ? 'quiet' : 'ink'),
        x: textX(row, frame, x),
        ...(row.textWeight && { weight: row.textWeight }),
      }),
      ...asideOf(row, asideMiddle, frame, sizes),
    ],
    target: {
      ...{ datum: row.key, row: index, column: 0 },
      ...{ x: 0, y: top, width: frame.width, height },
    },
    ...(row.extent && { span: [middle - content / 2 - 3, middle + content / 2 + 3] as const }),
    bottom: top + height,
  };
};
