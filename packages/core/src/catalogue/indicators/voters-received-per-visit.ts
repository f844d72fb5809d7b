import { indicator } from '../../figures/indicator.js';

/** Voters received on a deputy's visit to a liaison station: nearly 11,000 / 2,300, so approximate. */
export const votersReceivedPerVisit = indicator({
  id: 'voters-received-per-visit',
  unit: 'ratio',
  places: 1,
  part: ['voters-received'],
  whole: ['station-visits'],
});
