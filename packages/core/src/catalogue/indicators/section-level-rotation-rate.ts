import { indicator } from '../../figures/indicator.js';

/** Section-level officials who changed posts; the whole is often only implied. */
export const sectionLevelRotationRate = indicator({
  id: 'section-level-rotation-rate',
  unit: 'percent',
  places: 1,
  part: ['section-level-officials-rotated'],
  whole: ['section-level-officials'],
});
