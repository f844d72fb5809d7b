import { indicator } from '../../figures/indicator.js';

/** Legislation that the full congress enacted, of all enacted: 5 of 37. */
export const congressEnactmentShare = indicator({
  id: 'congress-enactment-share',
  unit: 'percent',
  places: 1,
  part: ['legislation-submitted-to-congress'],
  whole: ['legislation-enacted'],
});
