import { indicator } from '../../figures/indicator.js';

/** Suggestions to a deputy who led any: 933 / 355. */
export const suggestionsPerLeadingDeputy = indicator({
  id: 'suggestions-per-leading-deputy',
  unit: 'ratio',
  places: 1,
  part: ['suggestions'],
  whole: ['deputies-leading-suggestions'],
});
