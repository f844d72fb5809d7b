import { indicator } from '../../figures/indicator.js';

/** Suggestions adopted, progressing or planned, of all: 886 / 973 = 91.06%. Wider than the resolution rate. */
export const adoptionRate = indicator({
  id: 'adoption-rate',
  unit: 'percent',
  places: 1,
  part: ['suggestions-adopted'],
  whole: ['suggestions'],
});
