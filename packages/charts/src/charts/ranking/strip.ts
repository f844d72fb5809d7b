import { digitsOf, formatValue, round, type Locale } from '@congress-metrics/core';
import { baseline } from '../../axes/axis.js';
import type { BarScale } from '../../rows/bar-scale.js';
import { flow, type FlowItem } from '../../text/flow.js';
import type { Interval } from '../../axes/linear.js';
import type { Sizes } from '../../scene/options.js';
import type { Peers } from './peers.js';
import type { Mark, TextMark } from '../../scene/scene.js';
import { distribution, type DrawnDistribution } from './distribution.js';
import { lineHeight, textBelow } from '../../text/text-block.js';
import { measure } from '../../text/text-width.js';
import { yearNames } from '../../axes/time-axis.js';
import { valueTicks } from '../../axes/value-ticks.js';
import { wrap } from '../../text/wrap.js';

export interface Strip {
  readonly marks: readonly Mark[];
  /** Where all bodies stand, listed or not. */
  readonly drawn: DrawnDistribution;
  readonly bottom: number;
}

interface StripFrame {
  readonly top: number;
  readonly width: number;
  readonly scale: BarScale;
  readonly sizes: Sizes;
  readonly locale: Locale;
}

/** Fewer values than this have neither quarters nor a distribution worth drawing. */
export const fewestForDistribution = 5;
const bandHeight = 5;
/** Less than this from the least to the greatest value shows no shape. */
const leastLength = 320;
/** Half of the widest column, at either end. */
const margin = 10;

/** 第23位，共3200个, or tied. */
export const rankWords = (
  { rank, tied }: { readonly rank: number; readonly tied: boolean },
  count: number,
  { words, numbers, aside }: Locale,
): string =>
  words.ranked(digitsOf(rank, numbers), digitsOf(count, numbers)) + (tied ? aside(words.tied) : '');

/** The quartiles in words, the lowest first; `undefined` where there are too few values. */
export const quartileWords = (
  { quartiles, values, unit, measure: kind }: Peers,
  locale: Locale,
): readonly [string, string, string] | undefined => {
  if (values.length < fewestForDistribution) return undefined;
  const [low, middle, high] = quartiles.map((value) =>
    formatValue(round(value, 1), unit, kind, locale),
  );
  return [low ?? '', middle ?? '', high ?? ''];
};

/** Above its place, or flush with the edge that it would run over. */
const besideEdge = (
  text: string,
  x: number,
  width: number,
  size: number,
): Pick<TextMark, 'x' | 'anchor'> => {
  const half = measure(text, size, true) / 2;
  if (x - half < 0) return { x: 0, anchor: 'start' };
  return x + half > width ? { x: width, anchor: 'end' } : { x, anchor: 'middle' };
};

/** The reader's own place in words, above a thread that leads down to it. */
const ownLabel = (
  { own, values }: Peers,
  top: number,
  place: DrawnDistribution['own'],
  { width, sizes, locale }: StripFrame,
): readonly Mark[] => {
  if (own === undefined || place === undefined) return [];
  const words = `${own.name} ${rankWords(own, values.length, locale)}`;
  const [text = ''] = wrap(words, width, sizes.value, 1, true);
  const { x, top: y2 } = place;
  return [
    {
      ...{ mark: 'rule', role: 'point', key: 'distribution/own/thread', tone: 'accent' },
      ...{ x1: x, x2: x, y1: top + lineHeight(sizes.value) + 2, y2 },
    },
    ...textBelow([text], top, {
      ...{
        key: 'distribution/own/label',
        datum: own.point.key,
        role: 'value-label',
        tone: 'accent',
      },
      ...{ ...besideEdge(text, x, width, sizes.value), size: sizes.value, weight: 'bold' },
    }),
  ];
};

const signs = (peers: Peers, { scale, locale }: StripFrame, base: number) => {
  const quarters = quartileWords(peers, locale);
  if (quarters === undefined) return { marks: [], items: [] };
  const { words } = locale;
  const [low, middle, high] = quarters;
  const [x1, x, x2] = peers.quartiles.map((value) => scale.zero + value * scale.perUnit) as [
    number,
    number,
    number,
  ];
  const band = (key: string, left: number, y: number, width: number): Mark => ({
    ...{ mark: 'rect', role: 'point', key, tone: 'before', x: left, y, width, height: bandHeight },
  });
  const stroke = (key: string, at: number, y1: number, y2: number): Mark => ({
    ...{ mark: 'rule', role: 'bar', key, tone: 'ink', x1: at, x2: at, y1, y2 },
  });
  const items: readonly FlowItem[] = [
    {
      ...{ key: 'distribution/legend/half', role: 'legend', text: words.middleHalf(low, high) },
      sign: { width: 18, draw: (at, y) => band('distribution/legend/half/sign', at, y - 2.5, 18) },
    },
    {
      ...{ key: 'distribution/legend/median', role: 'legend', text: words.median(middle) },
      sign: {
        width: 2,
        draw: (at, y) => stroke('distribution/legend/median/sign', at + 1, y - 6, y + 6),
      },
    },
  ];
  return {
    marks: [
      band('distribution/half', x1, base + 2, Math.max(1, x2 - x1)),
      stroke('distribution/median', x, base, base + bandHeight + 5),
    ],
    items,
  };
};

/** The scale of the bars, or one over the whole width where the bars have less room than a distribution takes. */
const scaleOf = ([lowest, highest]: Interval, { scale, width }: StripFrame): BarScale => {
  const span = highest - lowest;
  if (span === 0 || span * scale.perUnit >= leastLength) return scale;
  const perUnit = (width - 2 * margin) / span;
  return { ...scale, zero: margin - lowest * perUnit, perUnit };
};

/** Where all bodies stand: the distribution, its quarters, the reader's own. */
export const distributionStrip = (peers: Peers, given: StripFrame): Strip => {
  const { top, width, sizes, locale } = given;
  const highest = Math.max(0, peers.values[0] ?? 0);
  const lowest = Math.min(0, peers.values.at(-1) ?? 0);
  const scale = scaleOf([lowest, highest], given);
  const frame = { ...given, scale };
  const count = digitsOf(peers.values.length, locale.numbers);
  const title = wrap(locale.words.distributionOf(count), width, sizes.small, 2);
  const labelTop = top + title.length * lineHeight(sizes.small) + 4;
  const { height, draw } = distribution(peers, scale, sizes.dot);
  const labelHeight = peers.own === undefined ? 0 : lineHeight(sizes.value) + 10;
  const base = Math.round(labelTop + labelHeight + height) + 0.5;
  const drawn = draw(base);
  const { marks, items } = signs(peers, frame, base);
  const numbersTop = base + (marks.length > 0 ? bandHeight + 6 : 4);
  const { ticks } = valueTicks([lowest, highest], peers.measure, locale);
  const numbers = ticks.map(({ value, text }) => ({ year: value, name: text }));
  const x = (value: number): number => scale.zero + value * scale.perUnit;
  const legend = flow(items, {
    left: 0,
    right: width,
    top: numbersTop + lineHeight(sizes.small) + 8,
    size: sizes.small,
  });
  return {
    marks: [
      ...textBelow(title, top, {
        ...{
          key: 'distribution/title',
          role: 'panel-title',
          tone: 'quiet',
          x: 0,
          size: sizes.small,
        },
      }),
      baseline('distribution/baseline', { x1: x(lowest), x2: width, y1: base, y2: base }),
      ...ownLabel(peers, labelTop, drawn.own, frame),
      ...drawn.marks,
      ...marks,
      ...yearNames(numbers, x, [0, width], sizes.small).flatMap(({ name, year, middle }) =>
        textBelow([name], numbersTop, {
          ...{ key: `distribution/tick/${year}`, role: 'axis-label', tone: 'quiet' },
          ...{ x: middle, anchor: 'middle', size: sizes.small },
        }),
      ),
      ...legend.marks,
    ],
    drawn,
    bottom: legend.bottom,
  };
};
