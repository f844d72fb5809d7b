import { defineRule } from '../rule.js';
import { figureOrTotal } from '../../figures/figure.js';
import { subsets } from '../../catalogue/relations.js';

/** What is counted within something else never exceeds it: passed within deliberated, resolved within all. */
export const partWithinWhole = defineRule('part-within-whole', ({ figures }, report) => {
  for (const [part, whole] of subsets) {
    const inner = figures.get(part);
    if (inner?.quantity === undefined) continue;
    const outer = figureOrTotal(figures, whole);
    if (outer?.quantity === undefined) continue;
    if (inner.quantity.low > outer.quantity.high)
      report({
        code: 'part-exceeds-whole',
        path: [...inner.path, 'value'],
        parameters: {
          part,
          whole,
          partValue: inner.value,
          wholeValue: outer.value,
        },
      });
  }
});
