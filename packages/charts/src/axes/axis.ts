import type { Mark, RuleMark } from '../scene/scene.js';
import { middleToBaseline } from '../text/text-block.js';

type Line = Pick<RuleMark, 'x1' | 'y1' | 'x2' | 'y2'>;

/** The line that values are measured from. */
export const baseline = (key: string, line: Line, dashed = false): Mark => ({
  mark: 'rule',
  role: 'baseline',
  key,
  tone: 'quiet',
  ...line,
  ...(dashed && { dashed }),
});

/** A hairline across the whole width: what is under it is measured on its own. */
export const separator = (key: string, y: number, width: number): Mark => ({
  mark: 'rule',
  role: 'grid',
  key,
  tone: 'grid',
  x1: 0,
  x2: width,
  y1: y + 0.5,
  y2: y + 0.5,
});

/** One place on a value axis: a hairline and its number to the left. */
export const gridLine = (
  key: string,
  y: number,
  text: string,
  { left, right, size }: { readonly left: number; readonly right: number; readonly size: number },
): readonly Mark[] => [
  {
    mark: 'rule',
    role: 'grid',
    key: `${key}/rule`,
    tone: 'grid',
    x1: left,
    x2: right,
    y1: y,
    y2: y,
  },
  gridText(key, y, text, left - 8, size),
];

/** The number alone, where the baseline already draws the line. */
export const gridText = (key: string, y: number, text: string, x: number, size: number): Mark => ({
  mark: 'text',
  role: 'axis-label',
  key,
  tone: 'quiet',
  x,
  y: y + middleToBaseline(size),
  text,
  anchor: 'end',
  size,
});
