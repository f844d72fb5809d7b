import { indicator } from '../../figures/indicator.js';

/** Suggestions under key supervision that were solved: 3 of 5. */
export const keySupervisedSolvedShare = indicator({
  id: 'key-supervised-solved-share',
  unit: 'percent',
  places: 1,
  part: ['key-supervised-resolved'],
  whole: ['suggestions-under-key-supervision'],
});
