import { defineRule } from '../rule.js';

/**
 * Every figure carries the words that print it. A zero has to: without its words it looks like a gap
 * that somebody filled. How many figures have none is said once.
 */
export const proof = defineRule('proof', ({ figures }, report) => {
  const bare = [...figures.values()].filter(
    ({ quantity, quote }) => quantity !== undefined && quote === undefined,
  );
  for (const figure of bare)
    if (figure.quantity?.value === 0)
      report({
        code: 'zero-without-quote',
        path: [...figure.path, 'value'],
        parameters: { metric: figure.metric },
      });
  if (bare.length > 0)
    report({
      code: 'figures-without-quote',
      path: ['metrics'],
      parameters: { count: bare.length, all: figures.size },
    });
});
