import { indicator } from '../../figures/indicator.js';

/** Voters received at one reception event: 169 / 27. */
export const votersPerReceptionEvent = indicator({
  id: 'voters-per-reception-event',
  unit: 'ratio',
  places: 1,
  part: ['voters-received'],
  whole: ['voter-reception-events'],
});
