import type { Locale, Series } from '@congress-metrics/core';
import { overlap, textBox, type Box } from '../../text/box.js';
import { breakMark } from '../../axes/break-mark.js';
import { isBreak } from '../../view/point-look.js';
import type { Mark, TextMark } from '../../scene/scene.js';

interface BreakOptions {
  readonly x: (year: number) => number;
  /** Words may stand here; the strokes end at its bottom, which is the baseline. */
  readonly room: Box;
  readonly size: number;
  readonly locale: Locale;
}

/** The places of a panel where what is counted changed, and what their words and strokes cover. */
export interface Breaks {
  readonly marks: readonly Mark[];
  readonly words: readonly Box[];
  readonly strokes: readonly Box[];
}

/**
 * An upright line half way to the year before, the sign on the baseline, and the words at the top
 * where they touch no other line. With breaks year after year only the signs stand; a note explains.
 */
export const breaksOf = (series: Series, { x, room, size, locale }: BreakOptions): Breaks => {
  const places = series.points.flatMap((point, index) => {
    const previous = series.points[index - 1];
    return isBreak(point) && previous !== undefined
      ? [{ key: point.key, at: Math.round((x(previous.year) + x(point.year)) / 2) + 0.5 }]
      : [];
  });
  const strokes: readonly Box[] = places.map(({ at }) => ({
    left: at - 1,
    right: at + 1,
    top: room.top,
    bottom: room.bottom,
  }));
  const words: TextMark[] = [];
  for (const { key, at } of places) {
    const fitting = (['start', 'end'] as const)
      .map((anchor): TextMark => ({
        mark: 'text',
        role: 'break',
        key: `${key}/break/words`,
        datum: key,
        tone: 'quiet',
        x: anchor === 'start' ? at + 5 : at - 5,
        y: room.top + size * 0.86,
        text: locale.words.break,
        anchor,
        size,
      }))
      .find((mark) => {
        const box = textBox(mark);
        return (
          box.left >= room.left &&
          box.right <= room.right &&
          ![...strokes, ...words.map(textBox)].some((one) => overlap(one, box))
        );
      });
    if (fitting !== undefined) words.push(fitting);
  }
  const lines = places.flatMap(({ key, at }): Mark[] => [
    {
      mark: 'rule',
      role: 'break',
      key: `${key}/break`,
      datum: key,
      tone: 'before',
      x1: at,
      x2: at,
      y1: room.top,
      y2: room.bottom - 8,
      dashed: true,
    },
    breakMark(`${key}/break/sign`, at - 4, room.bottom, key),
  ]);
  return { marks: [...lines, ...words], words: words.map(textBox), strokes };
};
