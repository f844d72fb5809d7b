import { indicator } from '../../figures/indicator.js';

/** Deputies who reported to their voters, of those in office. */
export const reportingDeputiesShare = indicator({
  id: 'reporting-deputies-share',
  unit: 'percent',
  places: 1,
  part: ['deputies-reporting-to-voters'],
  whole: ['deputies-in-office'],
});
