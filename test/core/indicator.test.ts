import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  catalogue,
  compute,
  computeAll,
  exact,
  figuresOf,
  formatQuantity,
  impliedWhole,
  indicatorById,
  indicators,
  isMetricId,
  locales,
  percentOf,
  qualified,
  round,
  type CongressRecord,
  type IndicatorResult,
} from '@congress-metrics/core';
import { alteredRecord, names, recordOf, seed } from './support.js';

const resultOf = (record: CongressRecord, id: string): IndicatorResult => {
  const definition = indicatorById.get(id);
  if (definition === undefined) throw new Error(`no indicator ${id}`);
  return compute(definition, figuresOf(record));
};

describe('the indicators of Haidian 2024', () => {
  const haidian = recordOf('haidian-2024');

  it.each([
    ['suggestion-resolution-rate', '61.2', 126, 206],
    ['suggestion-reply-rate', '100.0', 206, 206],
    ['key-supervised-solved-share', '60.0', 3, 5],
    ['planned-suggestions-solved-share', '44.8', 13, 29],
    ['between-sessions-share', '1.5', 3, 206],
    ['special-reports-per-meeting', '6.6', 46, 7],
    ['deliberation-opinions-per-report', '0.3', 13, 46],
    ['observers-per-meeting', '13.0', 91, 7],
    ['budget-adjustment-rate', '4.6', 394_000_000, 8_620_000_000],
    ['livelihood-completion-rate', '100.0', 32, 32],
  ])('%s is %s: %d over %d', (id, shown, part, whole) => {
    const result = resultOf(haidian, id);
    expect(result).toMatchObject({
      status: 'computed',
      part: { quantity: { value: part } },
      whole: { quantity: { value: whole } },
    });
    if (result.status !== 'computed') return;
    expect(formatQuantity(result.value, result.indicator.places, locales['zh-CN'])).toBe(shown);
    expect(result.cautions).not.toContain('approximate');
  });

  it.each([
    ['voters-received-per-visit', '约4.8'],
    ['opinions-per-hundred-voters', '约13'],
  ])('%s is approximate, with no more digits than its parts: %s', (id, shown) => {
    const result = resultOf(haidian, id);
    expect(result.status).toBe('computed');
    if (result.status !== 'computed') return;
    expect(result.cautions).toContain('approximate');
    expect(formatQuantity(result.value, result.indicator.places, locales['zh-CN'])).toBe(shown);
  });

  it.each([
    ['young-staff-share', ['staff']],
    ['section-level-rotation-rate', ['section-level-officials']],
    ['draft-passage-rate', ['legislation-passed', 'drafts-deliberated']],
    ['suggestion-satisfaction-rate', ['suggestions-rated-satisfied', 'suggestions-with-feedback']],
  ])('%s is not there, and what is missing is named: %j', (id, metrics) => {
    expect(resultOf(haidian, id)).toMatchObject({
      status: 'unavailable',
      reason: { code: 'metric-missing', metrics },
    });
  });

  it('put the figures at hand that each side was added up from: 203 + 3 for the whole', () => {
    const result = resultOf(haidian, 'suggestion-resolution-rate');
    expect(result.status === 'computed' && result.whole.figures[0]?.derivedFrom).toEqual([
      'suggestions-at-sessions',
      'suggestions-between-sessions',
    ]);
  });

  it('warn of a rate on 5 cases, and of none on 206 or on money', () => {
    const cautions = (id: string): unknown => {
      const result = resultOf(haidian, id);
      return result.status === 'computed' && result.cautions;
    };
    expect(cautions('key-supervised-solved-share')).toEqual(['small-base']);
    expect(cautions('suggestion-resolution-rate')).toEqual([]);
    expect(cautions('budget-adjustment-rate')).toEqual([]);
  });
});

describe('an indicator', () => {
  it('has no value over a whole of zero, and is not 0% (made up)', () => {
    const record = alteredRecord('haidian-2024', {
      'metrics.livelihood-projects': 0,
      'metrics.livelihood-projects-completed': 0,
    });
    expect(resultOf(record, 'livelihood-completion-rate')).toMatchObject({
      status: 'unavailable',
      reason: { code: 'whole-zero', metrics: ['livelihood-projects'] },
    });
  });

  it('has no value over a figure that is absent with a reason, since that is no zero (made up)', () => {
    const record = alteredRecord('haidian-2024', {
      'metrics.standing-committee-meetings': { absent: 'not-published' },
    });
    expect(resultOf(record, 'special-reports-per-meeting')).toMatchObject({
      status: 'unavailable',
      reason: { metrics: ['standing-committee-meetings'] },
    });
  });

  it('says that one of its figures stands behind a break', () => {
    const result = resultOf(recordOf('haidian-2025'), 'special-reports-per-meeting');
    expect(result.status === 'computed' && result.cautions).toContain('break');
  });

  it('is worked out or withheld for every real record, and never throws', () => {
    for (const name of names)
      for (const result of computeAll(figuresOf(recordOf(name))))
        if (result.status === 'computed')
          expect(Number.isFinite(result.value.value), name).toBe(true);
        else expect(result.reason.metrics.length, name).toBeGreaterThan(0);
  });

  it('names metrics of the catalogue only, and has an id of its own', () => {
    for (const { part, whole } of indicators)
      for (const id of [...part, ...whole]) expect(isMetricId(id), id).toBe(true);
    expect(indicatorById.size).toBe(indicators.length);
    expect(catalogue.has('toString')).toBe(false);
  });
});

describe('a whole that only its share tells', () => {
  it.each([
    [16, 32.7, 1, 49, 49],
    [11, 45.8, 1, 24, 24],
    [126, 61.2, 1, 206, 206],
    [7, 13, 0, 52, 56],
    [1, 100, 0, 1, 1],
    [1000, 100, 0, 1000, 1005],
    [10_000, 100, 1, 10_000, 10_005],
  ])('%d at %d percent with %d places: from %d to %d', (part, percent, places, low, high) => {
    expect(impliedWhole(part, percent, places)).toEqual({ low, high });
  });

  it.each([
    [16, 99.9, 1],
    [3, 61.2, 1],
    [0, 10, 1],
    [5, 0, 1],
  ])('%d at %d percent with %d places: none', (part, percent, places) => {
    expect(impliedWhole(part, percent, places)).toBeUndefined();
  });

  it(`is always within the range that its own share gives (seed ${String(seed)})`, () => {
    const whole = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 20_000 }));
    fc.assert(
      fc.property(
        whole,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(2),
        (all, at, places) => {
          const part = Math.max(1, Math.round(all * at));
          const percent = round(percentOf(exact(part), exact(all))?.value ?? NaN, places);
          if (percent === 0) return;
          const implied = impliedWhole(part, percent, places);
          expect(implied, `${String(part)} of ${String(all)} = ${String(percent)}%`).toBeDefined();
          expect(implied?.low).toBeLessThanOrEqual(all);
          expect(implied?.high).toBeGreaterThanOrEqual(all);
          for (const one of [implied?.low ?? 0, implied?.high ?? 0])
            expect(round(percentOf(exact(part), exact(one))?.value ?? NaN, places)).toBe(percent);
        },
      ),
      { seed, numRuns: 3000 },
    );
  });
});

describe('a printed rate beside the computed one', () => {
  const resolved = percentOf(exact(126), exact(206)) ?? exact(NaN);

  it.each([
    [61.2, 1, 'rounded'],
    [61.17, 2, 'rounded'],
    [61, 0, 'rounded'],
    [61.1, 1, 'truncated'],
    [61.16, 2, 'truncated'],
    [61.3, 1, 'last-digit'],
    [61.18, 2, 'last-digit'],
    [60, 0, 'last-digit'],
    [62.1, 1, 'differs'],
    [61.4, 1, 'differs'],
    [61.2, 2, 'differs'],
  ])('of 126 in 206: %d with %d places is %s', (printed, places, agreement) => {
    expect(agreementOf(printed, places, resolved)).toBe(agreement);
  });

  it('of 338 in 973, 34.73 is cut off', () => {
    expect(agreementOf(34.73, 2, percentOf(exact(338), exact(973)) ?? exact(NaN))).toBe(
      'truncated',
    );
  });

  it('that has no remainder is never taken for cut off', () => {
    for (const [value, places] of [
      [60, 1],
      [57, 0],
      [4.35, 2],
      [0.29, 2],
      [1.1, 1],
    ] as const)
      expect(agreementOf(value, places, exact(value))).toBe('rounded');
  });

  it('and approximate parts agrees anywhere between the bounds', () => {
    const share = percentOf(qualified(1400, 'more-than'), qualified(11000, 'nearly')) ?? exact(NaN);
    expect(agreementOf(14, 0, share)).toBe('rounded');
    expect(agreementOf(12.7, 1, share)).toBe('rounded');
    expect(agreementOf(15.2, 1, share)).toBe('differs');
  });

  it(`agrees for every part of every whole, rounded or cut off at 0 to 2 places (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.nat(3000),
        fc.nat(2),
        (whole, some, places) => {
          const part = Math.min(some, whole);
          const computed = percentOf(exact(part), exact(whole)) ?? exact(NaN);
          expect(agreementOf(round(computed.value, places), places, computed)).toBe('rounded');
          // In whole numbers, so that no binary remainder decides.
          const cut = Math.floor((part * 100 * 10 ** places) / whole) / 10 ** places;
          expect(['rounded', 'truncated']).toContain(agreementOf(cut, places, computed));
        },
      ),
      { seed, numRuns: 3000 },
    );
  });
});
