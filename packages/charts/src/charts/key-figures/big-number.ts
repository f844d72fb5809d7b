import { formatNumber, formatPoint, type Locale, type Series } from '@congress-metrics/core';
import type { Sizes } from '../../scene/options.js';
import type { TextMark } from '../../scene/scene.js';
import { heightOf, lineHeight } from '../../text/text-block.js';
import { measure } from '../../text/text-width.js';
import { wrap } from '../../text/wrap.js';

/** A figure in large type: the digits, and whatever stands beside them small. */
export interface BigNumber {
  readonly height: number;
  /** Set from a left edge, standing on a line; `top` is for an absence, which is words alone. */
  readonly marks: (left: number, top: number) => readonly TextMark[];
}

const largest = 38;
const between = 4;
/** The least part of its full size that a number may be set in to stay beside its unit. */
const leastShare = 0.6;

interface Parts {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** 近 | 11,000 | 人次: the words that limit the number and its unit are small. */
const partsOf = (series: Series, locale: Locale): Parts | undefined => {
  const figure = series.points.at(-1)?.figure;
  if (figure?.quantity === undefined) return undefined;
  const whole = formatNumber(figure, locale);
  const digits = formatNumber({ ...figure, qualifier: 'exact' }, locale);
  const start = Math.max(0, whole.indexOf(digits));
  const full = locale.withUnit(digits, figure.unit.replace(/^[万亿]+/u, ''), figure.measure);
  const isShare = figure.measure === 'percent';
  const unit = isShare || !full.startsWith(digits) ? '' : full.slice(digits.length);
  const currency = !isShare && !full.startsWith(digits) ? full.slice(0, -digits.length) : '';
  // 86.2亿 is read in two steps: its digits large, 亿元 small.
  const [, number = digits, scale = ''] = /^([\d.,\u2212]+)(.*)$/u.exec(digits) ?? [];
  return {
    before: (whole.slice(0, start) + currency).trim(),
    digits: number,
    after: (scale + whole.slice(start + digits.length) + unit).trim(),
  };
};

/** The largest type in which a number and its small words fit a width. */
export const bigNumber = (
  series: Series,
  width: number,
  sizes: Sizes,
  locale: Locale,
): BigNumber => {
  const parts = partsOf(series, locale);
  const point = series.points.at(-1);
  const key = point?.key ?? series.key;
  const text = (part: string, value: Partial<TextMark> & { x: number; y: number }): TextMark => ({
    mark: 'text',
    role: 'value-label',
    key: `${key}/value/${part}`,
    datum: key,
    tone: 'ink',
    text: '',
    anchor: 'start',
    size: sizes.label,
    ...value,
  });
  const full = Math.round((largest * sizes.label) / 14);
  const rowHeight = Math.round(full * 1.3);
  if (parts === undefined) {
    const words = point === undefined ? locale.words.empty : formatPoint(point, locale);
    const lines = wrap(words, width, sizes.label, 2);
    const height = Math.max(rowHeight, heightOf(lines, sizes.label) + 8);
    return {
      height,
      marks: (left, top) =>
        lines.map((line, index) => {
          const y = top + height - 11 - (lines.length - 1 - index) * lineHeight(sizes.label);
          return {
            ...text(`gap/${index}`, { x: left, y, text: line, tone: 'quiet' }),
            role: 'gap',
          };
        }),
    };
  }
  const { before, digits, after } = parts;
  const small = (words: string): number =>
    words === '' ? 0 : measure(words, sizes.value) + between;
  const sizeIn = (room: number): number =>
    Math.min(full, Math.floor(room / Math.max(measure(digits, 1, true), 0.01)));
  const beside = sizeIn(width - small(before) - small(after));
  // A number is never set so small that it is no longer large: rather its unit goes below.
  const isStacked = beside < full * leastShare && after !== '';
  const size = Math.max(sizes.label, isStacked ? sizeIn(width - small(before)) : beside);
  const lines = isStacked ? wrap(after, width, sizes.value, 2) : [];
  return {
    height: rowHeight + heightOf(lines, sizes.value),
    marks: (left, top) => {
      const y = top + rowHeight - 11;
      const start = left + small(before);
      const end = start + measure(digits, size, true) + between;
      const unit = { text: after, size: sizes.value };
      return [
        ...(before === '' ? [] : [text('before', { x: left, y, text: before, size: sizes.value })]),
        text('digits', { x: start, y, text: digits, size, weight: 'bold' }),
        ...(after === '' || isStacked ? [] : [text('after', { x: end, y, ...unit })]),
        ...lines.map((line, index) =>
          text(`after/${index}`, {
            ...{ x: left, y: y + (index + 1) * lineHeight(sizes.value), ...unit, text: line },
          }),
        ),
      ];
    },
  };
};
