import { indicator } from '../../figures/indicator.js';

/** Livelihood projects finished in time: 32件均按期完成 is 100%. */
export const livelihoodCompletionRate = indicator({
  id: 'livelihood-completion-rate',
  unit: 'percent',
  places: 1,
  part: ['livelihood-projects-completed'],
  whole: ['livelihood-projects'],
});
