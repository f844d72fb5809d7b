import { indicator } from '../../figures/indicator.js';

/** Suggestions once answered with a plan that are now solved: 13 of 29. */
export const plannedSuggestionsSolvedShare = indicator({
  id: 'planned-suggestions-solved-share',
  unit: 'percent',
  places: 1,
  part: ['planned-suggestions-resolved'],
  whole: ['planned-suggestions-tracked'],
});
