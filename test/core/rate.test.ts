import { describe, expect, it } from 'vitest';
import {
  figuresOf,
  lastYear,
  periodKey,
  recompute,
  summariseRates,
  type CongressRecord,
  type Period,
  type ReportedRate,
} from '@congress-metrics/core';
import { alteredRecord, names, recordOf } from './support.js';

const ratesOf = (record: CongressRecord): readonly ReportedRate[] =>
  (record.reported ?? []).flatMap((one) => (one.kind === 'rate' ? [one] : []));
const haidian = recordOf('haidian-2024');

describe('a printed rate', () => {
  it('is worked out again from its own numbers: 61.2% is 126 of 203 + 3', () => {
    const [rate] = ratesOf(haidian);
    const again = rate && recompute(rate, figuresOf(haidian));
    expect(again).toMatchObject({
      part: { quantity: { value: 126 } },
      whole: { quantity: { value: 206 } },
      places: 1,
      agreement: 'rounded',
    });
  });

  it('is left alone where its whole is not printed', () => {
    for (const rate of ratesOf(haidian).slice(1))
      expect(recompute(rate, figuresOf(haidian))).toBeUndefined();
  });

  it('may name its own part and whole, where the catalogue has no such rate (made up)', () => {
    const own: ReportedRate = {
      kind: 'rate',
      label: '评议意见书占意见书总数',
      part: ['appraisal-opinions'],
      whole: ['appraisal-opinions', 'deliberation-opinions'],
      value: 35,
    };
    expect(recompute(own, figuresOf(haidian))).toMatchObject({
      part: { quantity: { value: 7 } },
      whole: { quantity: { value: 20 } },
      agreement: 'rounded',
    });
    expect(recompute({ ...own, value: 53.8 }, figuresOf(haidian))?.agreement).toBe('differs');
  });

  it('agrees in every real record that can be checked', () => {
    for (const name of names) {
      const record = recordOf(name);
      expect(summariseRates(ratesOf(record), figuresOf(record)).differing, name).toBe(0);
    }
  });

  it('is counted as agreeing or differing, and not at all where it cannot be checked', () => {
    expect(summariseRates(ratesOf(haidian), figuresOf(haidian))).toEqual({
      agreeing: 1,
      differing: 0,
    });
    const wrong = alteredRecord('haidian-2024', { 'metrics.suggestions-resolved.value': 136 });
    expect(summariseRates(ratesOf(wrong), figuresOf(wrong))).toEqual({ agreeing: 0, differing: 1 });
  });
});

describe('a period', () => {
  const periods: readonly (readonly [Period, string, number])[] = [
    [{ type: 'year', year: 2024 }, '2024', 2024],
    [{ type: 'term', from: 2018, to: 2022 }, '2018-2022', 2022],
    [{ type: 'term-to-date', from: 2018, to: 2022 }, '2018-2022…', 2022],
    [{ type: 'part-of-year', year: 2024, from: '2024-01', to: '2024-06' }, '2024-01/2024-06', 2024],
    [{ type: 'session', year: 2026, session: 4 }, '2026#4', 2026],
  ];

  it.each(periods)('%j has a key of its own, %s, and stands at %d', (period, key, year) => {
    expect(periodKey(period)).toBe(key);
    expect(lastYear(period)).toBe(year);
  });

  it('has a key that no other real period of the same body has', () => {
    const keys = names.map((name) => {
      const { body, period } = recordOf(name);
      return `${body.id} ${period.type} ${periodKey(period)}`;
    });
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});
