import type { TextMark } from '../scene/scene.js';
import { measure } from './text-width.js';

/** An upright rectangle, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far letters reach above and below the line that they stand on, in em. */
export const ascent = 0.86;
export const descent = 0.14;

const startOf: Readonly<Record<TextMark['anchor'], number>> = { start: 0, middle: 0.5, end: 1 };

/** What a text covers: the em box of its letters. */
export const textBox = ({ x, y, text, size, weight, anchor }: TextMark): Box => {
  const width = measure(text, size, weight === 'bold');
  const left = x - width * startOf[anchor];
  return { left, top: y - size * ascent, right: left + width, bottom: y + size * descent };
};

/** Whether two boxes have more than an edge in common. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
