import { defineRule } from '../rule.js';
import { counterparts as pairs } from '../../catalogue/relations.js';

/** Two counts of one act from two sides should agree: 7 appraisals, 7 appraisal opinions. */
export const counterparts = defineRule('counterparts', ({ figures }, report) => {
  for (const [first, second] of pairs) {
    const a = figures.get(first);
    const b = figures.get(second);
    if (a?.quantity === undefined || b?.quantity === undefined) continue;
    const isApart = a.quantity.high < b.quantity.low || b.quantity.high < a.quantity.low;
    if (isApart)
      report({
        code: 'counterparts-differ',
        path: a.path,
        parameters: {
          metric: first,
          other: second,
          value: a.quantity.value,
          otherValue: b.quantity.value,
        },
      });
  }
});
