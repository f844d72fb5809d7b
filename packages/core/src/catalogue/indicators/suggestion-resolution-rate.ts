import { indicator } from '../../figures/indicator.js';

/** Suggestions resolved or progressing, of all that were handled: 126 / (203 + 3) = 61.2%. */
export const suggestionResolutionRate = indicator({
  id: 'suggestion-resolution-rate',
  unit: 'percent',
  places: 1,
  part: ['suggestions-resolved'],
  whole: ['suggestions'],
});
