import { indicator } from '../../figures/indicator.js';

/** Livelihood projects that deputies inspected, of all: 19 of 32. */
export const livelihoodInspectionCoverage = indicator({
  id: 'livelihood-inspection-coverage',
  unit: 'percent',
  places: 1,
  part: ['livelihood-inspections'],
  whole: ['livelihood-projects'],
});
