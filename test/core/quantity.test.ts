import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  divide,
  exact,
  isApproximate,
  multiply,
  percentOf,
  placesOf,
  qualified,
  qualifiers,
  round,
  subtract,
  sum,
  type Quantity,
} from '@congress-metrics/core';
import { seed } from './support.js';

describe('an approximate word gives bounds', () => {
  it.each([
    ['近11000', 11000, 'nearly', 10000, 11000],
    ['近300', 300, 'nearly', 200, 300],
    ['1400余', 1400, 'more-than', 1400, 1500],
    ['914万多', 9140000, 'more-than', 9140000, 9150000],
    ['约120', 120, 'about', 115, 125],
    ['3.94亿左右', 394000000, 'about', 393500000, 394500000],
    ['不少于5', 5, 'at-least', 5, Infinity],
    ['不足20', 20, 'less-than', 0, 20],
  ] as const)('%s lies between the right ones', (_, value, qualifier, low, high) => {
    expect(qualified(value, qualifier)).toMatchObject({ value, low, high });
  });

  it('and none to a number that stands alone: 2300 is exactly 2300, however round', () => {
    expect(qualified(2300)).toEqual(exact(2300));
    expect(isApproximate(qualified(2300))).toBe(false);
  });

  it('and claims no more digits than are printed: two for 11000, three for 86.2', () => {
    expect(qualified(11000, 'nearly').digits).toBe(2);
    expect(qualified(86.2, 'about').digits).toBe(3);
  });

  it('to any number that a record may hold, with the number itself within them', () => {
    const value = fc.oneof(
      fc.nat(),
      fc.double({ min: 0, max: 1e12, noNaN: true }),
      fc.constantFrom(0, 5e-324, 2 ** 53 - 1),
    );
    fc.assert(
      fc.property(value, fc.constantFrom(...qualifiers), (number, qualifier) => {
        const { low, high } = qualified(number, qualifier);
        expect(low).toBeLessThanOrEqual(number);
        expect(high).toBeGreaterThanOrEqual(number);
        expect(Number.isNaN(low) || Number.isNaN(high)).toBe(false);
      }),
      { seed },
    );
  });

  it('of zero that mean something: about none, nearly none', () => {
    for (const qualifier of qualifiers) {
      const { low, high } = qualified(0, qualifier);
      expect(low).toBeLessThanOrEqual(0);
      expect(high).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('arithmetic keeps the bounds', () => {
  const printed = fc
    .tuple(
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom(...qualifiers.filter((one) => one !== 'at-least')),
    )
    .map(([value, qualifier]) => qualified(value, qualifier));
  const inside = ({ low, high }: Quantity, at: number): number => low + (high - low) * at;
  const at = fc.double({ min: 0, max: 1, noNaN: true });
  const holds = (result: Quantity, truth: number): void => {
    const slack = Math.abs(truth) * 1e-9 + 1e-9;
    expect(result.low - slack).toBeLessThanOrEqual(truth);
    expect(result.high + slack).toBeGreaterThanOrEqual(truth);
  };

  it(`whatever the true numbers are, the true result lies within (seed ${String(seed)})`, () => {
    fc.assert(
      fc.property(printed, printed, at, at, (a, b, first, second) => {
        const [x, y] = [inside(a, first), inside(b, second)];
        holds(add(a, b), x + y);
        holds(subtract(a, b), x - y);
        holds(multiply(a, b), x * y);
        const quotient = divide(a, b);
        if (quotient === undefined) expect(b.low).toBeLessThanOrEqual(0);
        else holds(quotient, x / y);
        const share = percentOf(a, b);
        if (share !== undefined) holds(share, (x / y) * 100);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('so 近11000 over 2300 is 4.3 to 4.8, and 1400余 over 近11000 is 12.7% to 15%', () => {
    const visits = divide(qualified(11000, 'nearly'), exact(2300));
    expect(visits?.low).toBeCloseTo(4.348, 3);
    expect(visits?.high).toBeCloseTo(4.783, 3);
    const opinions = percentOf(qualified(1400, 'more-than'), qualified(11000, 'nearly'));
    expect(opinions?.low).toBeCloseTo(12.727, 3);
    expect(opinions?.high).toBeCloseTo(15, 10);
    expect(opinions?.digits).toBe(2);
  });

  it('exactly, without the remainder of binary numbers: 0.1 + 0.2 is 0.3', () => {
    expect(add(exact(0.1), exact(0.2))).toEqual(exact(0.3));
    expect(subtract(exact(61.2), exact(59.2))).toEqual(exact(2));
    expect(multiply(exact(3.94), exact(1e8))).toEqual(exact(394_000_000));
    expect(sum([203, 3].map(exact))).toEqual(exact(206));
    expect(sum([])).toEqual(exact(0));
  });

  it('and has no quotient where the divisor is zero or may be', () => {
    expect(divide(exact(5), exact(0))).toBeUndefined();
    expect(percentOf(exact(0), exact(0))).toBeUndefined();
    expect(divide(exact(5), qualified(20, 'less-than'))).toBeUndefined();
  });

  it('where there is no upper bound, without a result that is no number', () => {
    const many = qualified(5, 'at-least');
    for (const result of [
      add(many, many),
      subtract(many, many),
      multiply(many, exact(0)),
      divide(many, many),
      divide(exact(1), many),
    ]) {
      expect(result).toBeDefined();
      expect(Number.isNaN(result?.low)).toBe(false);
      expect(Number.isNaN(result?.high)).toBe(false);
    }
  });
});

describe('rounding', () => {
  it.each([
    [0.35, 1, 0.4],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [8.345, 2, 8.35],
    [12.5, 0, 13],
    [0.5, 0, 1],
    [1.45, 1, 1.5],
    [61.16504854368932, 1, 61.2],
    [44.44999, 1, 44.4],
    [-2.5, 0, -3],
    [99.95, 1, 100],
  ])('goes half up on the printed digits: %d to %d places is %d', (value, places, result) => {
    expect(round(value, places)).toBe(result);
  });

  it.each([
    [126, 206, 1, 61.2],
    [16, 49, 1, 32.7],
    [11, 24, 1, 45.8],
    [7, 56, 0, 13],
    [3, 5, 1, 60],
    [13, 29, 1, 44.8],
    [338, 973, 2, 34.74],
    [215, 973, 2, 22.1],
    [1, 8, 2, 12.5],
    [1, 3, 2, 33.33],
    [2, 3, 0, 67],
  ])('%d of %d to %d places is %d percent', (part, whole, places, percent) => {
    expect(round(percentOf(exact(part), exact(whole))?.value ?? NaN, places)).toBe(percent);
  });

  it.each([
    [61.2, 1],
    [3.94, 2],
    [22.1, 1],
    [100, 0],
    [0, 0],
    [1e-7, 7],
    [11000, 0],
  ])('%d has %d places', (value, places) => {
    expect(placesOf(value)).toBe(places);
  });

  it('leaves alone what is no finite number', () => {
    expect(round(Infinity, 1)).toBe(Infinity);
  });
});
