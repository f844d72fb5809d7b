import type { Peers } from './peers.js';
import type { Scene, Target, TargetGrid } from '../../scene/scene.js';
import type { DrawnDistribution } from './distribution.js';

/**
 * The bodies of a ranking as targets, in the order of their ranks. Where all are listed, each is found
 * in the distribution too; where they are too many, those that are not listed have their place there.
 */
export const rankingTargets = (
  { values, at, of }: Peers,
  listed: readonly Target[],
  { placeOf, under, beside }: Pick<DrawnDistribution, 'placeOf' | 'under' | 'beside'>,
): Pick<Scene, 'targets' | 'grid'> => {
  if (listed.length === values.length)
    return { targets: listed.map((target) => ({ ...target, also: [placeOf(target.row)] })) };
  const inSpread = (row = -1): Target | undefined => {
    const peer = at(row);
    return peer && { datum: peer.point.key, row, column: 0, ...placeOf(row) };
  };
  const listedAt = new Map(listed.map((target) => [target.row, target]));
  const targetAt = (row = -1): Target | undefined => listedAt.get(row) ?? inSpread(row);
  const grid: TargetGrid = {
    ...{ rows: values.length, columns: 1, at: targetAt },
    beside: ({ row }, step) => targetAt(beside(row, step)),
    under: (x, y) => inSpread(under(x, y)),
    of: (datum) => targetAt(of(datum)?.index),
  };
  return { targets: listed, grid };
};
