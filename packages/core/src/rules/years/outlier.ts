import { quantileOfSorted } from '../../figures/statistics.js';
import { defineRule } from '../rule.js';

/** Fewer years than this say nothing of what is usual. */
const leastYears = 4;
/** How far beyond the middle half of its history a figure may lie, in widths of that half: Tukey's outer fence. */
const fence = 3;
/** A count this close to the usual one is no outlier, however steady the years were. */
const leastDistance = 10;

/** A figure far outside what the body itself has reported in other years is worth a second look. */
export const outlier = defineRule('outlier', ({ figures, pastNumbers }, report) => {
  for (const figure of figures.values()) {
    const value = figure.quantity?.value;
    if (value === undefined || figure.statuses.includes('B')) continue;
    const past = pastNumbers(figure.metric, figure.measure);
    if (past.length < leastYears) continue;
    const low = quantileOfSorted(past, 0.25);
    const high = quantileOfSorted(past, 0.75);
    const spread = high - low;
    const isOut = value < low - fence * spread || value > high + fence * spread;
    if (isOut && Math.abs(value - quantileOfSorted(past, 0.5)) >= leastDistance)
      report({
        code: 'outlier-in-history',
        path: [...figure.path, 'value'],
        parameters: {
          metric: figure.metric,
          value: figure.value,
          years: past.length,
          least: past[0],
          most: past.at(-1),
        },
      });
  }
});
