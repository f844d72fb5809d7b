import { indicator } from '../../figures/indicator.js';

/** Legislation amended to one enacted. */
export const amendmentsPerEnactment = indicator({
  id: 'amendments-per-enactment',
  unit: 'ratio',
  places: 1,
  part: ['legislation-amended'],
  whole: ['legislation-enacted'],
});
