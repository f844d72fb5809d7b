import { indicator } from '../../figures/indicator.js';

/** Appointments and removals to a standing committee meeting: 144 / 7. */
export const appointmentsPerMeeting = indicator({
  id: 'appointments-per-meeting',
  unit: 'ratio',
  places: 1,
  part: ['appointments-and-removals'],
  whole: ['standing-committee-meetings'],
});
