import { indicator } from '../../figures/indicator.js';

/** Suggestions within the powers of this level, of all: 56 of 75. */
export const handledAtThisLevelShare = indicator({
  id: 'handled-at-this-level-share',
  unit: 'percent',
  places: 1,
  part: ['suggestions-to-handle'],
  whole: ['suggestions'],
});
