import { round, total } from '../decimal.js';
import { defineCheck } from '../check.js';
import { figureOrTotal } from '../figure.js';
import { agreementOf } from '../indicator.js';
import { exact, percentOf } from '../quantity.js';
import { quoteHolds } from '../quote.js';
import { printedPlaces } from '../rate.js';

const codes = {
  'breakdown-differs': 'error',
  'breakdown-exceeds': 'error',
  'share-differs': 'error',
  'share-last-digit': 'warning',
  'share-truncated': 'notice',
  'quote-lacks-part': 'error',
} as const;

const codeOf = {
  differs: 'share-differs',
  'last-digit': 'share-last-digit',
  truncated: 'share-truncated',
} as const;

/** The parts of a breakdown add up to its whole, and each printed share is its part of that whole. */
export const breakdown = defineCheck({
  id: 'breakdown',
  codes,
  run({ record, figures }, tell) {
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
        tell({ code: 'breakdown-differs', path, parameters });
      if (whole !== undefined && isExact && coverage === 'partial' && sum > whole)
        tell({ code: 'breakdown-exceeds', path, parameters });
      for (const [place, part] of parts.entries()) {
        const here = [...path, 'parts', place];
        if (part.quote !== undefined && !quoteHolds(part.quote, part.value, part.unit ?? '件'))
          tell({
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
          tell({
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
  },
});
