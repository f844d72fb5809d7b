import { indicator } from '../../figures/indicator.js';

/** Motions that were placed on the agenda, of all: 76 of 215. */
export const motionAgendaShare = indicator({
  id: 'motion-agenda-share',
  unit: 'percent',
  places: 1,
  part: ['motions-on-agenda'],
  whole: ['motions'],
});
