import { formatNumber, type Locale, type Point } from '@congress-metrics/core';
import { baseline } from '../../axes/axis.js';
import { breakMark } from '../../axes/break-mark.js';
import type { Sizes } from '../../scene/options.js';
import { certaintyOf, isBreak } from '../../view/point-look.js';
import type { DotMark, Mark, Tone } from '../../scene/scene.js';
import { textBlock } from '../../text/text-block.js';
import { measure } from '../../text/text-width.js';

interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What all cells have in common. */
export interface CellContext {
  readonly sizes: Sizes;
  readonly locale: Locale;
  /** For how many different reasons values are absent. */
  readonly reasons: number;
}

const edge = 4;
const hollowRadius = 2.5;
const dash = 8;
/** The deepest step, on which ink would not be read. */
const darkest = 6;

/** What is written in a cell, the fullest that fits: with its 约, bare, or nothing at all. */
const textOf = ({ figure }: Point, room: number, size: number, locale: Locale): string => {
  if (figure === undefined) return '';
  const texts = [
    formatNumber(figure, locale),
    formatNumber({ ...figure, qualifier: 'exact' }, locale),
  ];
  return texts.find((text) => measure(text, size) <= room) ?? '';
};

/** The sign of a value that is not certain: a small ring. */
export const ringMark = (key: string, x: number, y: number, datum?: string): DotMark => ({
  ...{ mark: 'dot', role: 'cell', key, tone: 'ink', x, y, radius: hollowRadius, hollow: true },
  ...(datum !== undefined && { datum }),
});

/** A gap: its reason where that must be told apart from others and fits, else a dash. */
const gapMarks = (
  key: string,
  point: Point,
  { left, top, width, height }: CellBox,
  { sizes, locale, reasons }: CellContext,
): readonly Mark[] => {
  const words = locale.absences[point.absent ?? 'unknown'];
  const x = left + width / 2;
  const middle = Math.round(top + height / 2);
  const told = reasons > 1 && point.absent !== 'no-record';
  if (told && measure(words, sizes.small) <= width - edge)
    return textBlock([words], {
      ...{ key: `${key}/gap`, datum: key, role: 'gap', tone: 'quiet' },
      ...{ x, middle, size: sizes.small, anchor: 'middle' },
    });
  const half = Math.min(dash, width - 2) / 2;
  const line = { x1: x - half, x2: x + half, y1: middle + 0.5, y2: middle + 0.5 };
  return [{ ...baseline(`${key}/gap`, line), role: 'gap', datum: key }];
};

/** What stands in a cell: the value, the sign of a break, the ring of what is not certain; or the gap. */
export const cellMarks = (
  key: string,
  point: Point,
  step: number,
  box: CellBox,
  context: CellContext,
): readonly Mark[] => {
  if (step === 0) return gapMarks(key, point, box, context);
  const { sizes, locale } = context;
  const { left, top, width, height } = box;
  const tone: Tone = step === darkest ? 'surface' : 'ink';
  const text = textOf(point, width - 2 * edge, sizes.value, locale);
  const ring = hollowRadius + 3;
  return [
    ...(text === ''
      ? []
      : textBlock([text], {
          ...{ key: `${key}/value`, datum: key, role: 'value-label', tone },
          ...{ x: left + width / 2, middle: top + height / 2, size: sizes.value, anchor: 'middle' },
        })),
    ...(isBreak(point) ? [{ ...breakMark(`${key}/break`, left + 2, top + 7, key), tone }] : []),
    ...(certaintyOf(point) === 'certain'
      ? []
      : [ringMark(`${key}/ring`, left + width - ring, top + ring, key)]),
  ];
};
