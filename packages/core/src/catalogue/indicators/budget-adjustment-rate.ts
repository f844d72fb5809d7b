import { indicator } from '../../figures/indicator.js';

/** Money moved by the examination, of the money examined: 3.94 of 86.2. */
export const budgetAdjustmentRate = indicator({
  id: 'budget-adjustment-rate',
  unit: 'percent',
  places: 1,
  part: ['budget-adjusted'],
  whole: ['budget-examined'],
});
