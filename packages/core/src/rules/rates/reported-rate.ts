import { defineRule } from '../rule.js';
import { recompute } from '../../figures/rate.js';
import { round } from '../../figures/decimal.js';

const codeOf = {
  differs: 'rate-differs',
  'last-digit': 'rate-last-digit',
  truncated: 'rate-truncated',
} as const;

/**
 * A printed rate is what its part and whole give: 126 of 203 + 3 is 61.2%. Rounding half up and
 * cutting off are both in use; anything else is a fault of the figures or of the copying.
 */
export const reportedRate = defineRule('reported-rate', ({ record, figures }, report) => {
  for (const [index, rate] of (record.reported ?? []).entries()) {
    if (rate.kind !== 'rate' || rate.qualifier !== undefined) continue;
    const again = recompute(rate, figures);
    if (again === undefined || again.agreement === 'rounded') continue;
    report({
      code: codeOf[again.agreement],
      path: ['reported', index, 'value'],
      parameters: {
        indicator: rate.indicator,
        label: rate.label,
        printed: rate.value,
        computed: round(again.value.value, again.places).toFixed(again.places),
        exact: round(again.value.value, again.places + 3),
        part: again.part.figures.map(({ value }) => String(value)).join(' + '),
        whole: again.whole.figures
          .flatMap(
            (figure) => figure.derivedFrom?.map((id) => figures.get(id)?.value) ?? [figure.value],
          )
          .join(' + '),
      },
    });
  }
});
