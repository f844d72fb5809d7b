import { indicator } from '../../figures/indicator.js';

/** Suggestions answered with a plan, of all. */
export const plannedShare = indicator({
  id: 'planned-share',
  unit: 'percent',
  places: 1,
  part: ['suggestions-planned'],
  whole: ['suggestions'],
});
