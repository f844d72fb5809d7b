import type { BarScale } from './bar-scale.js';
import { rounded } from './linear.js';
import { firmnessOf, valueOf } from './point-look.js';
import type { Mark } from './scene.js';
import type { Peer } from './peers.js';

/** How all values are spread, above a line: the marks, how high they reach, and where the own one is. */
export interface Spread {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly own?: { readonly x: number; readonly top: number };
}

/** As many bodies stand as dots of their own; more become a silhouette of columns, a single mark. */
const mostDots = 60;
const silhouetteHeight = 56;
const widestColumn = 18;
const narrowestColumn = 3;
const mostColumns = 100;

/** Values by the place that they share across. */
const stacks = (
  peers: readonly Peer[],
  placeOf: (value: number) => number,
): ReadonlyMap<number, readonly Peer[]> => {
  const found = new Map<number, Peer[]>();
  for (const peer of peers) {
    const place = placeOf(valueOf(peer.point) ?? 0);
    found.set(place, [...(found.get(place) ?? []), peer]);
  }
  return found;
};

const dots = (peers: readonly Peer[], scale: BarScale, base: number, radius: number): Spread => {
  const step = 2 * radius + 1;
  const columns = stacks(peers, (value) => Math.round((value * scale.perUnit) / step));
  const placed = [...columns].flatMap(([place, stack]) =>
    // The reader's own stands on top, where its name leads to it.
    [...stack]
      .sort((a, b) => Number(a.own) - Number(b.own))
      .map((peer, index) => ({
        peer,
        x: scale.zero + place * step,
        y: base - radius - 1 - index * step,
      })),
  );
  const own = placed.find(({ peer }) => peer.own);
  return {
    height: base - Math.min(...placed.map(({ y }) => y)) + radius,
    ...(own && { own: { x: own.x, top: own.y - radius } }),
    marks: placed.map(({ peer: { point, own }, x, y }): Mark => {
      const hollow = firmnessOf(point) !== 'firm';
      return {
        ...{ mark: 'dot', role: 'point', key: `${point.key}/dot`, datum: point.key },
        ...{ tone: own ? 'accent' : 'before', x, y, radius: hollow ? radius - 1 : radius },
        ...(hollow && { hollow }),
      };
    }),
  };
};

/** Equal whole numbers have a column of their own where there is room; else a column has some pixels. */
const silhouette = (peers: readonly Peer[], scale: BarScale, base: number): Spread => {
  const whole = peers.every(({ point }) => Number.isInteger(valueOf(point)));
  const reach = Math.max(...peers.map(({ point }) => Math.abs(valueOf(point) ?? 0)));
  const narrow = Math.max(narrowestColumn / scale.perUnit, reach / mostColumns);
  const perColumn = whole && narrow <= 1 ? 1 : narrow;
  const columns = stacks(peers, (value) => Math.round(value / perColumn));
  const pitch = perColumn * scale.perUnit;
  // Whole numbers stand apart; where a column holds a stretch of values there is no gap to show.
  const width = perColumn === 1 ? Math.min(widestColumn, Math.max(1, pitch - 1)) : pitch;
  const highest = Math.max(...[...columns.values()].map(({ length }) => length));
  const heightOf = (count: number): number =>
    rounded(Math.max(1, (count / highest) * silhouetteHeight));
  const column = (place: number, height: number): string =>
    `M${rounded(scale.zero + place * pitch - width / 2)},${rounded(base)}` +
    `v${-height}h${rounded(width)}v${height}z`;
  const shape = (key: string, own: boolean): Mark => ({
    ...{ mark: 'path', role: 'point', key: `spread/${key}`, tone: own ? 'accent' : 'neutral' },
    filled: true,
    d: [...columns]
      .filter(([, stack]) => stack.some((peer) => peer.own) === own)
      .map(([place, { length }]) => column(place, heightOf(length)))
      .join(''),
  });
  const own = [...columns].find(([, stack]) => stack.some((peer) => peer.own));
  return {
    height: silhouetteHeight,
    marks: [shape('others', false), ...(own === undefined ? [] : [shape('own', true)])],
    ...(own && { own: { x: scale.zero + own[0] * pitch, top: base - heightOf(own[1].length) } }),
  };
};

/** All bodies over one scale: a dot each, or columns as high as they are many. */
export const spread = (
  peers: readonly Peer[],
  scale: BarScale,
  base: number,
  radius: number,
): Spread =>
  peers.length <= mostDots ? dots(peers, scale, base, radius) : silhouette(peers, scale, base);
