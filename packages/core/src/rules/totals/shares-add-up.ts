import { total } from '../../figures/decimal.js';
import { defineRule } from '../rule.js';
import { printedPlaces } from '../../figures/rate.js';

/** The printed shares of a complete breakdown add up to 100%, give or take half a last digit each. */
export const sharesAddUp = defineRule('shares-add-up', ({ record }, report) => {
  for (const [index, { coverage, parts }] of (record.breakdowns ?? []).entries()) {
    const shares = parts.flatMap(({ share }) => share ?? []);
    if (coverage !== 'complete' || shares.length < parts.length) continue;
    const sum = total(shares.map(({ value }) => value));
    const places = Math.min(...shares.map(({ value, quote }) => printedPlaces(value, quote)));
    const tolerance = (0.5 * 10 ** -places + 1e-9) * shares.length;
    const parameters = { sum, count: shares.length };
    if (Math.abs(sum - 100) > tolerance)
      report({ code: 'shares-do-not-add-up', path: ['breakdowns', index], parameters });
    else if (sum !== 100)
      report({ code: 'shares-off-by-rounding', path: ['breakdowns', index], parameters });
  }
});
