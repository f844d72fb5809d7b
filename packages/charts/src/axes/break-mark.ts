import { rounded } from './linear.js';
import type { PathMark } from '../scene/scene.js';

/** Two slanted strokes: the same sign wherever what is counted changed. About 7 by 10 pixels. */
export const breakMark = (key: string, x: number, middle: number, datum?: string): PathMark => {
  const stroke = (from: number): string =>
    `M${rounded(from)},${rounded(middle + 5)}L${rounded(from + 4)},${rounded(middle - 5)}`;
  return {
    mark: 'path',
    role: 'break',
    key,
    tone: 'quiet',
    d: stroke(x) + stroke(x + 3.5),
    ...(datum !== undefined && { datum }),
  };
};
