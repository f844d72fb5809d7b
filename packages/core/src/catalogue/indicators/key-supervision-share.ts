import { indicator } from '../../figures/indicator.js';

/** Suggestions under key supervision, of all: 5 of 206. */
export const keySupervisionShare = indicator({
  id: 'key-supervision-share',
  unit: 'percent',
  places: 1,
  part: ['suggestions-under-key-supervision'],
  whole: ['suggestions'],
});
