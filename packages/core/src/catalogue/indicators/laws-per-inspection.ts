import { indicator } from '../../figures/indicator.js';

/** Laws looked at in one law enforcement inspection. */
export const lawsPerInspection = indicator({
  id: 'laws-per-inspection',
  unit: 'ratio',
  places: 1,
  part: ['laws-inspected'],
  whole: ['law-enforcement-inspections'],
});
