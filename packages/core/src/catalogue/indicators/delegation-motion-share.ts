import { indicator } from '../../figures/indicator.js';

/** Motions by delegations, of all: 9 of 215. */
export const delegationMotionShare = indicator({
  id: 'delegation-motion-share',
  unit: 'percent',
  places: 1,
  part: ['motions-by-delegations'],
  whole: ['motions'],
});
