import { indicator } from '../../figures/indicator.js';

/** Drafts passed, of the drafts deliberated in the period. */
export const draftPassageRate = indicator({
  id: 'draft-passage-rate',
  unit: 'percent',
  places: 1,
  part: ['legislation-passed'],
  whole: ['drafts-deliberated'],
});
