import { indicator } from '../../figures/indicator.js';

/** Deputies resigned, of those in office. */
export const deputyTurnover = indicator({
  id: 'deputy-turnover',
  unit: 'percent',
  places: 1,
  part: ['deputies-resigned'],
  whole: ['deputies-in-office'],
});
