import { indicator } from '../../figures/indicator.js';

/** Visits by deputies to a liaison station. */
export const visitsPerStation = indicator({
  id: 'visits-per-station',
  unit: 'ratio',
  places: 1,
  part: ['station-visits'],
  whole: ['deputy-liaison-stations'],
});
