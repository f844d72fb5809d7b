import { describe, expect, it } from 'vitest';
import { isWebAddress, numbersIn } from '@congress-metrics/core';
import { read } from '@congress-metrics/core/read';
import { altered, type Json } from '../support.js';

/** The least processor time of several runs, in milliseconds: other work on the machine does not count. */
const leastTime = (work: () => unknown, runs = 3): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );

/**
 * How the time grows when the input grows eightfold: about 8 for linear work, 64 for quadratic. Very
 * short times say nothing and count as 5 ms.
 */
const growth = (work: (size: number) => unknown, size: number): number => {
  work(size);
  const small = Math.max(
    5,
    leastTime(() => work(size)),
  );
  return leastTime(() => work(size * 8)) / small;
};

// A collection of garbage at the wrong moment may spoil a ratio; a quadratic cost spoils every one.
const patient = { retry: 3, timeout: 60_000 };

describe(
  'hostile text of 100,000 characters costs time in proportion to its length',
  patient,
  () => {
    const hostile: readonly (readonly [string, (size: number) => string])[] = [
      ['digits', (size) => '9'.repeat(size)],
      ['digits and commas', (size) => '1,'.repeat(size / 2)],
      ['groups of three that never end well', (size) => '111,'.repeat(size / 4)],
      ['digits and points', (size) => '1.'.repeat(size / 2)],
      ['Chinese numerals', (size) => '一十'.repeat(size / 2)],
      ['百分之 again and again', (size) => '百分之'.repeat(size / 3)],
      ['digits and spaces', (size) => '1 '.repeat(size / 2)],
      ['one digit and spaces', (size) => `1${' '.repeat(size)}`],
      ['spaces', (size) => ' '.repeat(size)],
      ['English words', (size) => 'seven'.repeat(size / 5)],
      ['近 again and again', (size) => '近'.repeat(size)],
    ];

    it.each(hostile)('in numbersIn(): %s', (_, make) => {
      expect(growth((size) => numbersIn(make(size)), 12_500)).toBeLessThan(30);
    });

    it.each([
      ['slashes', (size: number) => `https:${'/'.repeat(size)}`],
      ['at signs', (size: number) => `https://a${'@'.repeat(size)}`],
      ['a long host', (size: number) => `https://${'a'.repeat(size)} `],
      ['question marks', (size: number) => `https://a${'?#/'.repeat(size / 3)}\n`],
    ] as const)('in isWebAddress(): %s', (_, make) => {
      expect(growth((size) => isWebAddress(make(size)), 12_500)).toBeLessThan(30);
    });
  },
);

describe('a file with very many faults costs time in proportion to their number', patient, () => {
  const metrics = (count: number, value: Json): Json =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`made-up-metric-${String(at)}`, value]),
    );

  it('numbers that are too large, in one list', () => {
    expect(growth((size) => read(`[${'1e400,'.repeat(size)}1]`), 10_000)).toBeLessThan(30);
  });

  it('figures of the wrong type', () => {
    const text = (size: number): string => altered('haidian-2024', { metrics: metrics(size, 'x') });
    expect(growth((size) => read(text(size)), 1000)).toBeLessThan(30);
  });

  it('metrics that nobody has declared, each with a search for what was meant', () => {
    const text = (size: number): string => altered('haidian-2024', { metrics: metrics(size, 1) });
    expect(growth((size) => read(text(size)), 300)).toBeLessThan(30);
  });
});
