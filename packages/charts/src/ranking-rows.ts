import type { Peer } from './peers.js';

/** What a ranking lists: bodies, and honest gaps that say how many are not listed. */
export type RankingRow =
  | { readonly kind: 'peer'; readonly peer: Peer; readonly index: number }
  | { readonly kind: 'gap'; readonly count: number; readonly key: string };

const allUpTo = 40;
const top = 10;
const around = 2;
const bottom = 5;

/**
 * All bodies up to 40; else the first ten, the neighbours of the reader's own and the last five. A
 * gap of a single body would take as much room as the body, which is listed instead.
 */
export const rankingRows = (all: readonly Peer[]): readonly RankingRow[] => {
  const own = all.findIndex((peer) => peer.own);
  const isListed = (index: number): boolean =>
    all.length <= allUpTo ||
    index < top ||
    index >= all.length - bottom ||
    (own !== -1 && Math.abs(index - own) <= around);
  const rows: RankingRow[] = [];
  let hidden: Peer[] = [];
  const close = (): void => {
    const [first] = hidden;
    if (first === undefined) return;
    if (hidden.length === 1) rows.push({ kind: 'peer', peer: first, index: all.indexOf(first) });
    else rows.push({ kind: 'gap', count: hidden.length, key: `gap/${rows.length}` });
    hidden = [];
  };
  for (const [index, peer] of all.entries()) {
    if (!isListed(index)) {
      hidden.push(peer);
      continue;
    }
    close();
    rows.push({ kind: 'peer', peer, index });
  }
  close();
  return rows;
};
