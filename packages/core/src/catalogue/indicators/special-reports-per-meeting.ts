import { indicator } from '../../figures/indicator.js';

/** Special work reports to a standing committee meeting: 46 / 7. */
export const specialReportsPerMeeting = indicator({
  id: 'special-reports-per-meeting',
  unit: 'ratio',
  places: 1,
  part: ['special-work-reports'],
  whole: ['standing-committee-meetings'],
});
