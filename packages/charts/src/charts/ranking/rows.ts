import type { Peer, Peers } from './peers.js';

/** What a ranking lists: bodies, and honest gaps that say how many are not listed. */
export type RankingRow =
  | { readonly kind: 'peer'; readonly peer: Peer }
  | { readonly kind: 'gap'; readonly count: number; readonly key: string };

const allUpTo = 40;
const top = 10;
const around = 2;
const bottom = 5;

/** From one body up to another, which is no longer part of it. */
type Stretch = readonly [from: number, to: number];

/** What is listed of so many: the first, the neighbours of the reader's own, the last. */
const stretches = (count: number, own: number | undefined): readonly Stretch[] =>
  count <= allUpTo
    ? [[0, count]]
    : [
        [0, top],
        ...(own === undefined
          ? []
          : [[Math.max(0, own - around), Math.min(count, own + around + 1)] as const]),
        [count - bottom, count],
      ];

/**
 * All bodies up to 40; else the first ten, the neighbours of the reader's own and the last five. A
 * gap of a single body would take as much room as the body, which is listed instead.
 */
export const rankingRows = ({ values, at, own }: Peers): readonly RankingRow[] => {
  const rows: RankingRow[] = [];
  const list = (from: number, to: number): void => {
    for (let index = from; index < to; index++) {
      const peer = at(index);
      if (peer !== undefined) rows.push({ kind: 'peer', peer });
    }
  };
  let next = 0;
  for (const [from, to] of stretches(values.length, own?.index)) {
    const count = from - next;
    if (count > 1) rows.push({ kind: 'gap', count, key: `gap/${rows.length}` });
    list(count > 1 ? from : next, to);
    next = Math.max(next, to);
  }
  return rows;
};
