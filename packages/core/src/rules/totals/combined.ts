import { defineRule } from '../rule.js';
import { isApproximate } from '../../figures/quantity.js';

/** One figure for several metrics (专项调研和专题询问41次) is their sum wherever they are printed as well. */
export const combined = defineRule('combined', ({ record, figures }, report) => {
  for (const [id, { combines }] of Object.entries(record.ownMetrics ?? {})) {
    const total = figures.get(id);
    const parts = (combines ?? []).map((part) => figures.get(part)?.quantity);
    if (combines === undefined || total?.quantity === undefined) continue;
    if (isApproximate(total.quantity) || parts.some((part) => part && isApproximate(part)))
      continue;
    const values = parts.flatMap((part) => part?.value ?? []);
    const sum = values.reduce((a, b) => a + b, 0);
    const isWrong =
      values.length === combines.length ? sum !== total.quantity.value : sum > total.quantity.value;
    if (values.length > 0 && isWrong)
      report({
        code: 'combined-differs',
        path: [...total.path, 'value'],
        parameters: { metric: id, total: total.quantity.value, sum, parts: values.join(' + ') },
      });
  }
});
