import type { CongressRecord } from '@congress-metrics/core';

/** The same numbers for the same seed, from 0 to 1. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Made-up county bodies over made-up years, with gaps and approximations: for scale only. */
export const madeUpNation = (bodies: number, years: number): readonly CongressRecord[] => {
  const next = numbersFrom(20251123);
  return Array.from({ length: bodies }, (_, body) => {
    const usual = 6 + next() * 5 + (next() < 0.05 ? 8 : 0);
    return Array.from({ length: years }, (_, index): CongressRecord | undefined => {
      const meetings = Math.max(1, Math.round(usual + (next() + next() + next() - 1.5) * 3));
      const suggestions = Math.round(100 + next() * 400 + next() ** 2 * 600);
      const approximate = next() < 0.1;
      if (next() < 0.04) return undefined;
      return {
        body: {
          id: `made-up-${body + 1}`,
          name: { 'zh-CN': `自拟${body + 1}区人大常委会`, en: `Made-up ${body + 1}` },
          shortName: { 'zh-CN': `自拟${body + 1}区`, en: `Made-up ${body + 1}` },
          level: 'county',
        },
        period: { type: 'year', year: 2026 - years + index },
        sources: [{ id: 'made-up', title: '自拟数据' }],
        metrics: {
          'standing-committee-meetings': meetings,
          suggestions: approximate ? { value: suggestions, qualifier: 'about' } : suggestions,
        },
      };
    }).flatMap((record) => record ?? []);
  }).flat();
};
