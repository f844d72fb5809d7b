import {
  formatChange,
  formatNumber,
  formatPoint,
  formatQuantity,
  isApproximate,
  type Change,
  type Locale,
  type Point,
  type Quantity,
  type Series,
} from '@congress-metrics/core';
import { fromZero } from '../../axes/linear.js';
import { certaintyOf, valueOf } from '../../view/point-look.js';
import type { PlotRow } from '../../rows/plot-row.js';
import type { Mark, RectMark } from '../../scene/scene.js';
import { valueBar } from '../../rows/value-bar.js';

/** One metric of two periods, and how it changed. */
export interface ChangePair {
  readonly series: Series;
  readonly before: Point;
  readonly now: Point;
  readonly change: Change;
}

/** The last two points of each series; a series of one point has not changed. */
export const changePairs = (series: readonly Series[]): readonly ChangePair[] =>
  series.flatMap((one) => {
    const [before, now] = one.points.slice(-2);
    return before === undefined || now?.change === undefined
      ? []
      : [{ series: one, before, now, change: now.change }];
  });

/** What a bar of percent can show: not what began at 0, nor what grew more than tenfold. */
export const percentOfChange = ({ change }: ChangePair): Quantity | undefined =>
  change.status === 'computed' &&
  change.percent !== undefined &&
  Math.abs(change.percent.value) <= 999
    ? change.percent
    : undefined;

/** Before and now, in the order of time: 144 → 188人次. */
export const bothValues = ({ before, now }: ChangePair, locale: Locale): string => {
  const first =
    before.figure?.quantity === undefined
      ? formatPoint(before, locale)
      : formatNumber(before.figure, locale);
  return `${first} → ${formatPoint(now, locale)}`;
};

/** 30.6 as +30.6%, with the sign behind the word for about. */
const signedPercent = (percent: Quantity, locale: Locale): string => {
  const { words } = locale;
  const sign = percent.value > 0 ? '+' : percent.value < 0 ? '\u2212' : '';
  const { value, low, high, ...rest } = percent;
  const size = { ...rest, value: Math.abs(value), low: Math.abs(low), high: Math.abs(high) };
  const text = words.percent(formatQuantity(size, 1, locale));
  return isApproximate(percent)
    ? words.approximately + sign + text.slice(words.approximately.length)
    : sign + text;
};

const dot = (
  point: Point,
  x: number,
  y: number,
  look: { readonly latest: boolean; readonly radius: number },
): Mark => ({
  ...{ mark: 'dot', role: 'point', key: `${point.key}/point`, datum: point.key, x, y },
  tone: look.latest ? 'accent' : 'before',
  radius: look.radius,
  ...(certaintyOf(point) !== 'certain' && { hollow: true }),
});

/** Two dots and the way between them; where nothing changed the earlier one is a ring around the later. */
export const dumbbellRow = (pair: ChangePair, locale: Locale): PlotRow => {
  const { series, before, now, change } = pair;
  const [from, to] = [valueOf(before) ?? 0, valueOf(now) ?? 0];
  return {
    key: now.key,
    label: series.label,
    extent: fromZero([from, to]),
    overhang: 7,
    text: bothValues(pair, locale),
    aside: formatChange(change, series.unit, locale),
    asideTone: from === to ? 'quiet' : 'ink',
    draw: ({ x, middle, sizes }) => {
      const radius = sizes.dot + 1;
      const d = `M${x(from)},${middle}L${x(to)},${middle}`;
      return [
        ...(from === to
          ? []
          : [{ mark: 'path', role: 'line', key: `${now.key}/line`, tone: 'before', d } as const]),
        dot(before, x(from), middle, { latest: false, radius: from === to ? radius + 2 : radius }),
        dot(now, x(to), middle, { latest: true, radius }),
      ];
    },
  };
};

const look = (point: Point): Pick<RectMark, 'pattern'> =>
  ({
    certain: {},
    approximate: { pattern: 'hatched' as const },
    provisional: { pattern: 'outlined' as const },
  })[certaintyOf(point)];

/** A bar of change, right of 0 for a rise and left of it for a fall. */
export const changeBarRow = (pair: ChangePair, amount: Quantity, locale: Locale): PlotRow => {
  const { series, now, change } = pair;
  const { value } = amount;
  const computed = change.status === 'computed' ? change : undefined;
  const points = computed?.measure === 'points';
  const tone = computed?.smallBase === true ? 'neutral' : value < 0 ? 'before' : 'accent';
  return {
    key: now.key,
    label: series.label,
    extent: fromZero([value]),
    text:
      value === 0 || points
        ? formatChange(change, series.unit, locale)
        : signedPercent(amount, locale),
    textSide: value < 0 ? 'left' : 'right',
    textTone: value === 0 ? 'quiet' : 'ink',
    aside: bothValues(pair, locale),
    asideTone: 'quiet',
    draw: (place) => [
      valueBar(
        value,
        { key: `${now.key}/bar`, datum: now.key, tone: value === 0 ? 'quiet' : tone, ...look(now) },
        place,
      ),
    ],
  };
};

/** A change that is not drawn: both values, and why they are not compared. */
export const withheldRow = (pair: ChangePair, locale: Locale): PlotRow => {
  const { series, now, change } = pair;
  return {
    key: now.key,
    label: series.label,
    text: bothValues(pair, locale),
    aside: formatChange(change, series.unit, locale),
    asideTone: 'quiet',
    broken: change.status === 'withheld' && change.reason === 'break',
  };
};
