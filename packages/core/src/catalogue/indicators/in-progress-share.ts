import { indicator } from '../../figures/indicator.js';

/** Suggestions being resolved, of all. */
export const inProgressShare = indicator({
  id: 'in-progress-share',
  unit: 'percent',
  places: 1,
  part: ['suggestions-in-progress'],
  whole: ['suggestions'],
});
