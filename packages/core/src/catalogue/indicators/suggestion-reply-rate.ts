import { indicator } from '../../figures/indicator.js';

/** Suggestions that were replied to, of all: 全部办复 is 100%. */
export const suggestionReplyRate = indicator({
  id: 'suggestion-reply-rate',
  unit: 'percent',
  places: 1,
  part: ['suggestions-replied'],
  whole: ['suggestions'],
});
