import type { Locale } from '@congress-metrics/core';
import { statusCounts, type Item, type ItemStatus } from './items.js';
import type { FlowItem } from '../../text/flow.js';
import { rounded } from '../../axes/linear.js';
import type { Mark, RectMark } from '../../scene/scene.js';

interface StatusOptions {
  readonly key: string;
  readonly datum?: string;
  readonly x: number;
  readonly middle: number;
  readonly side: number;
}

type Draw = (common: Omit<RectMark, 'mark' | 'role'>) => Mark;

const square =
  (look: Partial<RectMark>): Draw =>
  (common) => ({ mark: 'rect', role: 'bar', ...common, ...look });

/** Two strokes across a place: upright for what waits, crossed for what was given up. */
const strokes =
  (crossed: boolean): Draw =>
  ({ x, y, width, height, key, datum }) => {
    const inset = width * 0.2;
    const [left, right, top, bottom] = [
      x + inset,
      x + width - inset,
      y + inset,
      y + height - inset,
    ].map(rounded);
    const d = crossed
      ? `M${left},${top}L${right},${bottom}M${right},${top}L${left},${bottom}`
      : `M${left},${top}V${bottom}M${right},${top}V${bottom}`;
    return {
      ...{ mark: 'path', role: 'point', key, tone: 'quiet', d },
      ...(datum !== undefined && { datum }),
    };
  };

const shapes: Readonly<Record<ItemStatus, Draw>> = {
  done: square({ tone: 'accent' }),
  'in-progress': square({ tone: 'accent', pattern: 'hatched' }),
  planned: square({ role: 'plan', tone: 'before', pattern: 'outlined' }),
  postponed: strokes(false),
  dropped: strokes(true),
};

/** What became of an item, by shape: full, half, an outline, a pause, a cross. */
export const statusMark = (
  status: ItemStatus,
  { key, datum, x, middle, side }: StatusOptions,
): Mark =>
  shapes[status]({
    ...{ key, x, y: middle - side / 2, width: side, height: side },
    ...(datum !== undefined && { datum }),
  });

/** The shapes with their words and how often each stands here. */
export const statusLegend = (
  items: readonly Item[],
  side: number,
  locale: Locale,
  ofPlan: boolean,
): readonly FlowItem[] =>
  statusCounts(items, locale, ofPlan).map(([status, text]) => ({
    key: `legend/${status}`,
    role: 'legend',
    text,
    sign: {
      width: side,
      draw: (x, middle) => statusMark(status, { key: `legend/${status}/sign`, x, middle, side }),
    },
  }));
