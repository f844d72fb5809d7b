import { indicator } from '../../figures/indicator.js';

/** Suggestions made between sessions, of all: 3 of 206. */
export const betweenSessionsShare = indicator({
  id: 'between-sessions-share',
  unit: 'percent',
  places: 1,
  part: ['suggestions-between-sessions'],
  whole: ['suggestions'],
});
