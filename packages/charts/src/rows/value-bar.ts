import type { Place } from './plot-row.js';
import type { Mark, RectMark, Role, Tone } from '../scene/scene.js';

/** How a bar of a row looks. */
export interface BarLook {
  readonly key: string;
  readonly datum: string;
  readonly tone: Tone;
  readonly role?: Extract<Role, 'bar' | 'plan'>;
  readonly pattern?: RectMark['pattern'] | undefined;
  /** The bar's height when it is not the common one. */
  readonly height?: number;
}

/** A bar from 0 to a value: at least a pixel, so that it is seen; a tick on the baseline for a real 0. */
export const valueBar = (
  value: number,
  { key, datum, tone, role = 'bar', pattern, height }: BarLook,
  { x, middle, sizes }: Place,
): Mark => {
  const high = height ?? sizes.bar;
  const y = middle - high / 2;
  const common = { role, key, datum, tone } as const;
  if (value === 0)
    return { mark: 'rule', ...common, x1: x(0) + 1, x2: x(0) + 1, y1: y, y2: y + high };
  const [left, right] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
  return {
    ...{ mark: 'rect', ...common, y, width: Math.max(1, right - left), height: high },
    x: value < 0 ? Math.min(left, right - 1) : left,
    ...(pattern && { pattern }),
  };
};
