import { indicator } from '../../figures/indicator.js';

/** Voters received at a liaison station. */
export const votersPerStation = indicator({
  id: 'voters-per-station',
  unit: 'ratio',
  places: 1,
  part: ['voters-received'],
  whole: ['deputy-liaison-stations'],
});
