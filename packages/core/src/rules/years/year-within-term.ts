import { defineCheck } from '../check.js';

/** A year's count is part of its term's total and cannot exceed it: 23 of the term's 96. */
export const yearWithinTerm = defineCheck({
  id: 'year-within-term',
  codes: { 'year-exceeds-term': 'error' },
  run({ figures, terms }, report) {
    for (const term of terms)
      for (const figure of figures.values()) {
        const total = term.figures.get(figure.metric);
        if (
          figure.kind !== 'flow' ||
          figure.quantity === undefined ||
          total?.quantity === undefined
        )
          continue;
        if (total.measure === figure.measure && figure.quantity.low > total.quantity.high)
          report({
            code: 'year-exceeds-term',
            path: [...figure.path, 'value'],
            parameters: { metric: figure.metric, value: figure.value, total: total.value },
          });
      }
  },
});
