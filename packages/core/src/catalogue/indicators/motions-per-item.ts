import { indicator } from '../../figures/indicator.js';

/** Motions merged into one agenda item: 76 / 4. */
export const motionsPerItem = indicator({
  id: 'motions-per-item',
  unit: 'ratio',
  places: 1,
  part: ['motions-on-agenda'],
  whole: ['motion-items'],
});
