import { indicator } from '../../figures/indicator.js';

/** Agenda items to a standing committee meeting: 463 / 47. */
export const agendaItemsPerMeeting = indicator({
  id: 'agenda-items-per-meeting',
  unit: 'ratio',
  places: 1,
  part: ['agenda-items'],
  whole: ['standing-committee-meetings'],
});
