import { indicator } from '../../figures/indicator.js';

/** Deputies sitting in on a standing committee meeting: 91 / 7. */
export const observersPerMeeting = indicator({
  id: 'observers-per-meeting',
  unit: 'ratio',
  places: 1,
  part: ['observers'],
  whole: ['standing-committee-meetings'],
});
