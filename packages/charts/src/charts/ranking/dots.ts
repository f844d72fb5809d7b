import type { BarScale } from '../../rows/bar-scale.js';
import { certaintyOf } from '../../view/point-look.js';
import type { Peers } from './peers.js';
import type { Mark, Place } from '../../scene/scene.js';
import { besideIn, columnsOf, type Column } from './columns.js';
import type { Distribution } from './distribution.js';

/** A dot a body, in stacks. */
export const dots = (peers: Peers, scale: BarScale, radius: number): Distribution => {
  const step = 2 * radius + 1;
  const columns = columnsOf(peers.values, (value) => Math.round((value * scale.perUnit) / step));
  const own = peers.own?.index ?? -1;
  const highest = Math.max(...columns.map(({ count }) => count));
  /** How many dots a body stands on: a better rank on a lesser one, the reader's own on top, where its name leads to it. */
  const levelOf = (index: number, { first, count }: Column): number => {
    const level = first + count - 1 - index;
    if (index === own) return count - 1;
    return index < own && own < first + count ? level - 1 : level;
  };
  return {
    height: 2 * radius + 1 + (highest - 1) * step,
    draw: (base) => {
      const placed = columns.flatMap((column) =>
        Array.from({ length: column.count }, (_, at) => ({
          x: scale.zero + column.place * step,
          y: base - radius - 1 - levelOf(column.first + at, column) * step,
        })),
      );
      const placeOf = (index: number): Place => {
        const { x = 0, y = 0 } = placed[index] ?? {};
        return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
      };
      const { x = 0, y = 0 } = placed[own] ?? {};
      return {
        ...(own !== -1 && { own: { x, top: y - radius } }),
        placeOf,
        under: (x, y) => {
          const found = placed.findIndex((dot) => Math.hypot(dot.x - x, dot.y - y) <= radius + 1);
          return found === -1 ? undefined : found;
        },
        beside: besideIn(columns),
        marks: peers.all().map(({ point, index }): Mark => {
          const { key } = point;
          const hollow = certaintyOf(point) !== 'certain';
          return {
            ...{ mark: 'dot', role: 'point', key: `${key}/dot`, datum: key },
            ...{ x: placed[index]?.x ?? 0, y: placed[index]?.y ?? 0 },
            ...{ tone: index === own ? 'accent' : 'before', radius: hollow ? radius - 1 : radius },
            ...(hollow && { hollow }),
          };
        }),
      };
    },
  };
};
