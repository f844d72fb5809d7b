import { defineRule } from '../rule.js';

/** A year's count is part of its term's total and cannot exceed it: 23 of the term's 96. */
export const yearWithinTerm = defineRule('year-within-term', ({ figures, terms }, report) => {
  for (const term of terms)
    for (const figure of figures.values()) {
      const total = term.figures.get(figure.metric);
      if (figure.kind !== 'flow' || figure.quantity === undefined || total?.quantity === undefined)
        continue;
      if (total.measure === figure.measure && figure.quantity.low > total.quantity.high)
        report({
          code: 'year-exceeds-term',
          path: [...figure.path, 'value'],
          parameters: { metric: figure.metric, value: figure.value, total: total.value },
        });
    }
});
