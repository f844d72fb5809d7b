import { indicator } from '../../figures/indicator.js';

/** Opinions collected from a hundred voters received; an interval where either is approximate. */
export const opinionsPerHundredVoters = indicator({
  id: 'opinions-per-hundred-voters',
  unit: 'per-hundred',
  places: 1,
  part: ['opinions-collected'],
  whole: ['voters-received'],
});
