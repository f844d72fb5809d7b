import { grouped } from '@congress-metrics/core';
import type { BarScale } from './bar-scale.js';
import { rounded } from './linear.js';
import { firmnessOf } from './point-look.js';
import type { Crowd, Mark, Place, Target } from './scene.js';
import type { Peer } from './peers.js';

/** How all values are spread, above a line: the marks, how high they reach, and where the own one is. */
export interface Spread {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly own?: { readonly x: number; readonly top: number };
  readonly crowd: Crowd;
}

/** As many bodies stand as dots of their own; more become a silhouette of columns, a single mark. */
const mostDots = 60;
const silhouetteHeight = 56;
const widestColumn = 18;
const narrowestColumn = 3;
const mostColumns = 100;

const dots = (peers: readonly Peer[], scale: BarScale, base: number, radius: number): Spread => {
  const step = 2 * radius + 1;
  const columns = grouped(peers, ({ value }) => Math.round((value * scale.perUnit) / step));
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
    crowd: crowdOf(
      peers,
      (peer) => {
        const { x = 0, y = 0 } = placed.find((one) => one.peer === peer) ?? {};
        return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
      },
      (x, y) => placed.find((one) => Math.hypot(one.x - x, one.y - y) <= radius + 1)?.peer,
    ),
    marks: placed.map(({ peer: { point, own }, x, y }): Mark => {
      const { key } = point;
      const hollow = firmnessOf(point) !== 'firm';
      return {
        ...{ mark: 'dot', role: 'point', key: `${key}/dot`, datum: key },
        ...{ tone: own ? 'accent' : 'before', x, y, radius: hollow ? radius - 1 : radius },
        ...(hollow && { hollow }),
      };
    }),
  };
};

/** Bodies as targets in the order of their ranks, each made when it is pointed at. */
const crowdOf = (
  peers: readonly Peer[],
  boxOf: (peer: Peer) => Place,
  under: (x: number, y: number) => Peer | undefined,
): Crowd => {
  const target = (peer: Peer | undefined): Target | undefined =>
    peer && { datum: peer.point.key, row: peers.indexOf(peer), column: 0, ...boxOf(peer) };
  return {
    under: (x, y) => target(under(x, y)),
    of: (datum) => target(peers.find(({ point }) => point.key === datum)),
  };
};

/** Equal whole numbers have a column of their own where there is room; else a column has some pixels. */
const silhouette = (peers: readonly Peer[], scale: BarScale, base: number): Spread => {
  const whole = peers.every(({ value }) => Number.isInteger(value));
  const reach = Math.max(...[peers[0], peers.at(-1)].map((peer) => Math.abs(peer?.value ?? 0)));
  const narrow = Math.max(narrowestColumn / scale.perUnit, reach / mostColumns);
  const perColumn = whole && narrow <= 1 ? 1 : narrow;
  const placeOf = (value: number): number => Math.round(value / perColumn);
  const columns = grouped(peers, ({ value }) => placeOf(value));
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
  const boxOf = ({ value }: Peer): Place => {
    const height = heightOf(columns.get(placeOf(value))?.length ?? 0);
    const x = scale.zero + placeOf(value) * pitch - width / 2;
    return { x, y: base - height, width, height };
  };
  // A column holds the bodies of its values from the base up, the highest value first.
  const under = (x: number, y: number): Peer | undefined => {
    const stack = columns.get(placeOf((x - scale.zero) / scale.perUnit)) ?? [];
    const share = (base - y) / heightOf(stack.length);
    const inside = y >= base - silhouetteHeight && y <= base;
    return inside ? stack[Math.min(stack.length - 1, Math.floor(share * stack.length))] : undefined;
  };
  return {
    height: silhouetteHeight,
    crowd: crowdOf(peers, boxOf, under),
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
