import { indicator } from '../../figures/indicator.js';

/** Chairpersons' meetings to a standing committee meeting: 17 / 7. */
export const chairpersonsMeetingsPerMeeting = indicator({
  id: 'chairpersons-meetings-per-meeting',
  unit: 'ratio',
  places: 1,
  part: ['chairpersons-meetings'],
  whole: ['standing-committee-meetings'],
});
