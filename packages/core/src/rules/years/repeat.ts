import { defineRule } from '../rule.js';

/** Small counts are often the same from year to year; from here on a repeat is worth saying. */
const leastCount = 20;

/** The very number of last year may be a coincidence, or a figure carried over: 任免138人次, twice. */
export const repeat = defineRule('repeat', ({ figures, previous }, report) => {
  for (const figure of figures.values()) {
    const before = previous?.figures.get(figure.metric);
    const value = figure.quantity?.value;
    if (value === undefined || value < leastCount || figure.kind === 'stock') continue;
    if (before?.quantity?.value === value)
      report({
        code: 'repeats-last-year',
        path: [...figure.path, 'value'],
        parameters: { metric: figure.metric, value: figure.value },
      });
  }
});
