import { defineRule } from '../rule.js';
import { changeBetween } from '../../figures/change.js';
import { placesOf, round } from '../../figures/decimal.js';
import { unitOf } from '../../catalogue/unit.js';

/** A printed change is what the two records give: 1034件，比上一年增加15件 means that last year had 1019. */
export const printedChange = defineRule(
  'printed-change',
  ({ record, figures, previous }, report) => {
    for (const [index, printed] of (record.reported ?? []).entries()) {
      if (printed.kind !== 'change' || printed.measure === 'not-stated') continue;
      const now = figures.get(printed.of);
      const before = previous?.figures.get(printed.of);
      const change = changeBetween(before, now);
      if (change.status === 'withheld' || change.approximate) continue;
      const signed = printed.direction === 'down' ? -printed.value : printed.value;
      // A change of money is printed in the unit of the amount, 亿元, not in yuan.
      const factor = unitOf(now?.unit ?? '')?.factor ?? 1;
      const computed =
        printed.measure === 'percent' ? change.percent?.value : change.difference.value / factor;
      if (computed === undefined) continue;
      const rounded = round(computed, placesOf(printed.value));
      if (rounded !== signed)
        report({
          code: 'change-differs',
          path: ['reported', index, 'value'],
          parameters: {
            metric: printed.of,
            printed: signed,
            computed: rounded,
            before: before?.value,
            now: now?.value,
          },
        });
    }
  },
);
