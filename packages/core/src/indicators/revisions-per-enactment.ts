import { indicator } from '../indicator.js';

/** Legislation revised to one enacted. */
export const revisionsPerEnactment = indicator({
  id: 'revisions-per-enactment',
  unit: 'ratio',
  places: 1,
  part: ['legislation-revised'],
  whole: ['legislation-enacted'],
});
