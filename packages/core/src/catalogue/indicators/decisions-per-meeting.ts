import { indicator } from '../../figures/indicator.js';

/** Resolutions and decisions to a standing committee meeting: 19 / 7. */
export const decisionsPerMeeting = indicator({
  id: 'decisions-per-meeting',
  unit: 'ratio',
  places: 1,
  part: ['resolutions-and-decisions'],
  whole: ['standing-committee-meetings'],
});
