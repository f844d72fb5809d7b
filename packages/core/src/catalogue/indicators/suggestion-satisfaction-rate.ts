import { indicator } from '../../figures/indicator.js';

/** Suggestions rated 满意, of those with feedback; 基本满意 stays apart. */
export const suggestionSatisfactionRate = indicator({
  id: 'suggestion-satisfaction-rate',
  unit: 'percent',
  places: 1,
  part: ['suggestions-rated-satisfied'],
  whole: ['suggestions-with-feedback'],
});
