import { indicator } from '../../figures/indicator.js';

/** Drafts carried over from the year before, of all deliberated. */
export const carriedOverDraftShare = indicator({
  id: 'carried-over-draft-share',
  unit: 'percent',
  places: 1,
  part: ['drafts-carried-over'],
  whole: ['drafts-deliberated'],
});
