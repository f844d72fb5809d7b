import { defineRule } from '../rule.js';
import { isApproximate, sum } from '../../figures/quantity.js';
import { partitions } from '../../catalogue/relations.js';

/** Parts add up to their printed total: 203 + 3 = 206, 3 + 2 = 5, 13 + 16 = 29; open lists stay within it. */
export const partsAndTotal = defineRule('parts-and-total', ({ figures }, report) => {
  for (const { whole, parts, exhaustive } of partitions) {
    const total = figures.get(whole);
    if (total?.quantity === undefined) continue;
    const quantities = parts.flatMap((part) => figures.get(part)?.quantity ?? []);
    if (quantities.length === 0) continue;
    if (isApproximate(total.quantity) || quantities.some(isApproximate)) continue;
    const added = sum(quantities).value;
    const isComplete = exhaustive && quantities.length === parts.length;
    const code =
      isComplete && added !== total.quantity.value
        ? 'parts-differ-from-total'
        : added > total.quantity.value
          ? 'parts-exceed-total'
          : undefined;
    if (code !== undefined)
      report({
        code,
        path: [...total.path, 'value'],
        parameters: {
          metric: whole,
          total: total.quantity.value,
          sum: added,
          parts: quantities.map(({ value }) => String(value)).join(' + '),
        },
      });
  }
});
