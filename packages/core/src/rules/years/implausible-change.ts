import { defineRule } from '../rule.js';
import { changeBetween } from '../../figures/change.js';

/** A count grows or falls by this factor only by a slip of the decimal point, a new scope, or great news. */
const factor = 5;
/** Below this, a handful more is no wonder. */
const leastCount = 20;

/** A figure five times as large or small as last year's is worth a second look at the printed page. */
export const implausibleChange = defineRule(
  'implausible-change',
  ({ figures, previous }, report) => {
    for (const figure of figures.values()) {
      const before = previous?.figures.get(figure.metric);
      const was = before?.quantity?.value ?? 0;
      const is = figure.quantity?.value ?? 0;
      const large = Math.max(was, is);
      if (large < leastCount || large < Math.min(was, is) * factor) continue;
      const change = changeBetween(before, figure);
      if (change.status === 'computed' && change.measure !== 'points')
        report({
          code: 'implausible-change',
          path: [...figure.path, 'value'],
          parameters: { metric: figure.metric, before: before?.value, now: figure.value, factor },
        });
    }
  },
);
