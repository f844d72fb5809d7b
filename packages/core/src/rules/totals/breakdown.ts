import { round, total } from '../../figures/decimal.js';
import { defineRule } from '../rule.js';
import { figureOrTotal } from '../../figures/figure.js';
import { agreementOf } from '../../figures/indicator.js';
import { exact, percentOf } from '../../figures/quantity.js';
import { quoteHolds } from '../../prose/quote.js';
import { printedPlaces } from '../../figures/rate.js';

const codeOf = {
  differs: 'share-differs',
  'last-digit': 'share-last-digit',
  truncated: 'share-truncated',
} as const;

/** The parts of a breakdown add up to its whole, and each printed share is its part of that whole. */
export const breakdown = defineRule('breakdown', ({ record, figures }, report) => {
  for (const [index, { of, parts, coverage }] of (record.breakdowns ?? []).entries()) {
    const path = ['breakdowns', index];
    const whole = figureOrTotal(figures, of)?.quantity?.value;
    const sum = total(parts.map(({ value }) => value));
    const parameters = {
      metric: of,
      sum,
      total: whole,
      parts: parts.map(({ value }) => String(value)).join(' + '),
    };
    const isExact = parts.every(
      ({ qualifier }) => qualifier === undefined || qualifier === 'exact',
    );
    if (whole !== undefined && isExact && coverage === 'complete' && sum !== whole)
      report({ code: 'breakdown-differs', path, parameters });
    if (whole !== undefined && isExact && coverage === 'partial' && sum > whole)
      report({ code: 'breakdown-exceeds', path, parameters });
    for (const [place, part] of parts.entries()) {
      const here = [...path, 'parts', place];
      if (part.quote !== undefined && !quoteHolds(part.quote, part.value, part.unit ?? '件'))
        report({
          code: 'quote-lacks-part',
          path: here,
          parameters: { value: part.value, quote: part.quote },
        });
      if (part.share === undefined || whole === undefined) continue;
      const computed = percentOf(exact(part.value), exact(whole));
      if (computed === undefined) continue;
      const places = printedPlaces(part.share.value, part.share.quote);
      const agreement = agreementOf(part.share.value, places, computed);
      if (agreement !== 'rounded')
        report({
          code: codeOf[agreement],
          path: [...here, 'share'],
          parameters: {
            metric: of,
            label: typeof part.label === 'string' ? part.label : part.label['zh-CN'],
            printed: part.share.value,
            computed: round(computed.value, places).toFixed(places),
            exact: round(computed.value, places + 3),
            part: part.value,
            whole,
          },
        });
    }
  }
});
