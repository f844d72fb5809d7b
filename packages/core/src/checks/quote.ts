import { defineCheck } from '../check.js';
import { numberInQuote, quoteHolds } from '../quote.js';

/**
 * A figure's quote holds its number, and says how exactly it is meant: a 近 or 余 that is printed
 * and not recorded turns an approximate figure into an exact one.
 */
export const quote = defineCheck({
  id: 'quote',
  codes: {
    'quote-mismatch': 'error',
    'qualifier-dropped': 'error',
    'qualifier-differs': 'warning',
  },
  *run({ figures, planned }) {
    for (const figure of [...figures.values(), ...planned.values()]) {
      if (figure.value === undefined || figure.quote === undefined) continue;
      const parameters = { metric: figure.metric, value: figure.value, quote: figure.quote };
      if (!quoteHolds(figure.quote, figure.value, figure.unit)) {
        yield { code: 'quote-mismatch', path: [...figure.path, 'value'], parameters };
        continue;
      }
      const printed = numberInQuote(figure.quote, figure.value, figure.unit);
      if (printed === undefined || figure.qualifier === printed.qualifier) continue;
      yield {
        code: figure.qualifier === 'exact' ? 'qualifier-dropped' : 'qualifier-differs',
        path: [...figure.path, 'value'],
        parameters: { ...parameters, printed: printed.qualifier, recorded: figure.qualifier },
      };
    }
  },
});
