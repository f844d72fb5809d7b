import { indicator } from '../../figures/indicator.js';

/** Matters in one report to the Party committee: 21 / 18. */
export const mattersPerPartyReport = indicator({
  id: 'matters-per-party-report',
  unit: 'ratio',
  places: 1,
  part: ['matters-reported-to-party-committee'],
  whole: ['reports-to-party-committee'],
});
