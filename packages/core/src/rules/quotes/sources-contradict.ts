import { defineRule } from '../rule.js';
import { quoteHolds } from '../../prose/quote.js';

/** Two pages that print one figure print the same number; where they do not, a reader is told. */
export const sourcesContradict = defineRule('sources-contradict', ({ record, figures }, report) => {
  for (const id of Object.keys(record.metrics)) {
    const observation = record.metrics[id];
    if (typeof observation !== 'object' || !('alsoPrinted' in observation)) continue;
    for (const [index, { value = observation.value, quote, source }] of (
      observation.alsoPrinted ?? []
    ).entries()) {
      const path = ['metrics', id, 'alsoPrinted', index];
      const parameters = { metric: id, value: observation.value, other: value, source, quote };
      if (value !== observation.value) report({ code: 'sources-contradict', path, parameters });
      if (quote !== undefined && !quoteHolds(quote, value, figures.get(id)?.unit ?? '件'))
        report({ code: 'other-quote-mismatch', path, parameters });
    }
  }
});
