import { indicator } from '../../figures/indicator.js';

/** Staff under 40; the whole is often not printed and is implied by the printed share. */
export const youngStaffShare = indicator({
  id: 'young-staff-share',
  unit: 'percent',
  places: 1,
  part: ['staff-under-40'],
  whole: ['staff'],
});
