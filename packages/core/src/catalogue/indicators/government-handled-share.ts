import { indicator } from '../../figures/indicator.js';

/** Suggestions handled by the government, of all. */
export const governmentHandledShare = indicator({
  id: 'government-handled-share',
  unit: 'percent',
  places: 1,
  part: ['suggestions-handled-by-government'],
  whole: ['suggestions'],
});
