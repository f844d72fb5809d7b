import { describe, expect, it } from 'vitest';
import {
  changeBetween,
  figuresOf,
  plannedFiguresOf,
  type Change,
  type Figure,
} from '@congress-metrics/core';
import { alteredRecord, recordOf, type Json } from './support.js';

/** The figure of a metric as Haidian 2024 would have it with this observation (made up). */
const figure = (metric: string, observation: Json): Figure => {
  const found = figuresOf(
    alteredRecord('haidian-2024', { [`metrics.${metric}`]: observation }),
  ).get(metric);
  if (found === undefined) throw new Error(metric);
  return found;
};
const count = (observation: Json): Figure => figure('special-work-reports', observation);
const share = (value: number): Figure => figure('suggestion-reply-rate', value);
const of = (before: Figure | undefined, now: Figure | undefined): Change =>
  changeBetween(before, now);

describe('a change of a count', () => {
  it('is a number and a percentage of the earlier figure: 144 → 188 is 44, or 30.6%', () => {
    const [before, now] = ['haidian-2024', 'haidian-2025'].map((name) =>
      figuresOf(recordOf(name)).get('appointments-and-removals'),
    );
    const change = of(before, now);
    expect(change).toMatchObject({
      status: 'computed',
      measure: 'number',
      approximate: false,
      smallBase: false,
      difference: { value: 44 },
    });
    expect(change.status === 'computed' && change.percent?.value).toBeCloseTo(30.5556, 4);
  });

  it('may be a fall: 40 → 30 is −10, or −25%', () => {
    expect(of(count(40), count(30))).toMatchObject({
      difference: { value: -10 },
      percent: { value: -25 },
    });
  });

  it('may be none: 24 → 24', () => {
    expect(of(count(24), count(24))).toMatchObject({
      difference: { value: 0 },
      percent: { value: 0 },
    });
  });

  it('has no percentage from zero, and is never infinite', () => {
    const change = of(count(0), count(5));
    expect(change).toMatchObject({ status: 'computed', difference: { value: 5 } });
    expect(change).not.toHaveProperty('percent');
  });

  it('marks a base under 20, where a percentage misleads', () => {
    expect(of(count(19), count(21))).toMatchObject({ smallBase: true });
    expect(of(count(20), count(21))).toMatchObject({ smallBase: false });
  });

  it('of money is in yuan: 3.94 亿元 → 4.44 亿元 is 50,000,000', () => {
    const [before, now] = [3.94, 4.44].map((value) =>
      figure('budget-adjusted', { value, unit: '亿元' }),
    );
    expect(of(before, now)).toMatchObject({ difference: { value: 50_000_000 } });
  });

  it('is the same under two words of one measure: 46 项 → 52 件', () => {
    expect(of(count({ value: 46, unit: '项' }), count({ value: 52, unit: '件' }))).toMatchObject({
      difference: { value: 6 },
    });
  });

  it('keeps the bounds of approximate figures: 近11000 → 1.2万 is 1000 to 2000 more', () => {
    const before = figure('voters-received', { value: 11000, qualifier: 'nearly' });
    const now = figure('voters-received', { value: 12000 });
    expect(of(before, now)).toMatchObject({
      approximate: true,
      difference: { low: 1000, high: 2000 },
    });
  });
});

describe('a change of a share', () => {
  it('is in percentage points, never in percent: 59.2% → 61.2% is 2 points exactly', () => {
    const change = of(share(59.2), share(61.2));
    expect(change).toMatchObject({
      status: 'computed',
      measure: 'points',
      difference: { value: 2 },
    });
    expect(change).not.toHaveProperty('percent');
  });
});

describe('no change is given', () => {
  const planned = plannedFiguresOf(recordOf('shenzhen-2022')).get('special-work-reports');
  const result = figuresOf(recordOf('shenzhen-2023')).get('special-work-reports');
  const cases: readonly (readonly [string, Figure | undefined, Figure | undefined, string])[] = [
    ['from a year without a record', undefined, count(46), 'missing-before'],
    ['to a year without a record', count(46), undefined, 'missing-now'],
    [
      'from a figure that was not published',
      count({ absent: 'not-published' }),
      count(46),
      'missing-before',
    ],
    [
      'to a figure that is not applicable',
      count(46),
      count({ absent: 'not-applicable' }),
      'missing-now',
    ],
    ['across a break', count(46), count({ value: 52, status: 'B' }), 'break'],
    [
      'across a break among other marks',
      count(46),
      count({ value: 52, status: ['P', 'B'] }),
      'break',
    ],
    [
      'between 人次 and 名',
      count({ value: 46, unit: '人次' }),
      count({ value: 46, unit: '名' }),
      'unit-mixed',
    ],
    ['from a plan to a result', planned, result, 'plan'],
    ['from a result to a plan', result, planned, 'plan'],
  ];

  it.each(cases)('%s', (_, before, now, reason) => {
    expect(of(before, now)).toEqual({ status: 'withheld', reason });
  });

  it('to a figure of zero? It is: zero is a number, absence is not', () => {
    expect(of(count(24), count(0))).toMatchObject({
      status: 'computed',
      difference: { value: -24 },
      percent: { value: -100 },
    });
  });

  it('behind a break? It is: only the step over it is withheld', () => {
    expect(of(count({ value: 52, status: 'B' }), count(55))).toMatchObject({
      status: 'computed',
      difference: { value: 3 },
    });
  });
});
