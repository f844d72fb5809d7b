import type { CongressRecord } from '@congress-metrics/core';
import type { Fetcher } from '@congress-metrics/elements';
import { haidian } from './records.js';

const answer = (content: unknown): Response => new Response(JSON.stringify(content));

/** Never answers. */
export const silent: Fetcher = () => new Promise(() => undefined);

/** Answers with a file that breaks the rules: a rate over its whole, a metric without a number. */
export const mistaken: Fetcher = () =>
  Promise.resolve(
    answer({ ...haidian[0], period: { type: 'year' }, metrics: { suggestions: '二百零六' } }),
  );

/** Says that there is no such file. */
export const missing: Fetcher = () => Promise.resolve(new Response('', { status: 404 }));

/** Answers once, and never again. */
export const failing = (records: readonly CongressRecord[] = haidian): Fetcher => {
  let answers = 0;
  return () => {
    answers += 1;
    return Promise.resolve(answers > 1 ? new Response('', { status: 410 }) : answer(records));
  };
};
