import { indicator } from '../../figures/indicator.js';

/** Suggestions kept for reference, of all. */
export const forReferenceShare = indicator({
  id: 'for-reference-share',
  unit: 'percent',
  places: 1,
  part: ['suggestions-for-reference'],
  whole: ['suggestions'],
});
