import { defineRule } from '../rule.js';
import { isApproximate } from '../../figures/quantity.js';

/** The years of a term add up to its total, where every year is at hand. */
export const yearsAndTerm = defineRule('years-and-term', ({ record, figures, years }, report) => {
  const { period } = record;
  if (period.type !== 'term' || years.length !== period.to - period.from + 1) return;
  for (const figure of figures.values()) {
    if (figure.kind !== 'flow' || figure.quantity === undefined) continue;
    if (isApproximate(figure.quantity)) continue;
    const values = years.flatMap(({ figures: annual }) => {
      const quantity = annual.get(figure.metric)?.quantity;
      return quantity === undefined || isApproximate(quantity) ? [] : [quantity.value];
    });
    const sum = values.reduce((a, b) => a + b, 0);
    if (values.length === years.length && sum !== figure.quantity.value)
      report({
        code: 'years-differ-from-term',
        path: [...figure.path, 'value'],
        parameters: {
          metric: figure.metric,
          total: figure.value,
          sum,
          parts: values.join(' + '),
        },
      });
  }
});
