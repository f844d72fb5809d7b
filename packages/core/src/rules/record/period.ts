import { defineRule } from '../rule.js';

/** A period ends after it begins, and its figures are final only when its report came after it ended. */
export const period = defineRule('period', ({ record, figures }, report) => {
  const span = record.period;
  if ('from' in span && span.from > span.to)
    report({
      code: 'period-reversed',
      path: ['period'],
      parameters: { from: span.from, to: span.to },
    });
  if (
    span.type === 'part-of-year' &&
    !(span.from.startsWith(String(span.year)) && span.to.startsWith(String(span.year)))
  )
    report({
      code: 'period-outside-year',
      path: ['period'],
      parameters: { from: span.from, to: span.to, year: span.year },
    });
  if (span.type !== 'year') return;
  const end = `${String(span.year)}-12-31`;
  const results = [...figures.values()];
  const early = record.sources.findIndex(
    // As far as the date is known: a report of 2017-12 may have come on the last day.
    ({ id, date }) =>
      date !== undefined &&
      date < end.slice(0, date.length) &&
      results.some(({ source }) => source?.id === id),
  );
  if (early >= 0 && !results.every(({ statuses }) => statuses.includes('P')))
    report({
      code: 'reported-before-the-end',
      path: ['sources', early, 'date'],
      parameters: { date: record.sources[early]?.date, year: span.year },
    });
});
