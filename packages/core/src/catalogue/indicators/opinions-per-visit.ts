import { indicator } from '../../figures/indicator.js';

/** Opinions collected on a station visit: 1400余 / 2300, so approximate. */
export const opinionsPerVisit = indicator({
  id: 'opinions-per-visit',
  unit: 'ratio',
  places: 1,
  part: ['opinions-collected'],
  whole: ['station-visits'],
});
