import { indicator } from '../../figures/indicator.js';

/** Deliberation opinions to a special work report: 13 / 46. */
export const deliberationOpinionsPerReport = indicator({
  id: 'deliberation-opinions-per-report',
  unit: 'ratio',
  places: 1,
  part: ['deliberation-opinions'],
  whole: ['special-work-reports'],
});
