import { indicator } from '../../figures/indicator.js';

/** Suggestions on which deputies gave feedback, of all. */
export const feedbackCoverage = indicator({
  id: 'feedback-coverage',
  unit: 'percent',
  places: 1,
  part: ['suggestions-with-feedback'],
  whole: ['suggestions'],
});
