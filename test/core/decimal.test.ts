import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isExactly,
  lastPlace,
  minus,
  over,
  placesOf,
  plainDigits,
  plus,
  round,
  roundToDigits,
  significantDigits,
  times,
  total,
} from '../../packages/core/src/figures/decimal.js';
import { seed } from './support.js';

Big.DP = 24;

/** Numbers as a report prints them, and the extremes that a file may hold. */
const number = fc.oneof(
  fc.integer(),
  fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6))
    .map(([digits, places]) => Number(`${String(digits)}e-${String(places)}`)),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.constantFrom(0, -0, 0.1, 0.2, 1.005, 5e-324, 2 ** 53 - 1, -(2 ** 53 - 1), 1e21, 1.5e-7),
);
const positive = number.map(Math.abs);
const places = fc.nat(8);

/** The oracle keeps the sign of a zero, which no reader wants to see. */
const plain = (big: Big): number => big.toNumber() + 0;

describe(`arithmetic on decimal digits, beside big.js (seed ${String(seed)})`, () => {
  const same = (
    one: (a: number, b: number) => number,
    other: (a: Big, b: Big) => Big,
    second: fc.Arbitrary<number> = number,
  ): void => {
    fc.assert(
      fc.property(number, second, (a, b) => {
        expect(one(a, b)).toBe(plain(other(new Big(a), new Big(b))));
      }),
      { seed, numRuns: 2000 },
    );
  };

  it('adds', () => {
    same(plus, (a, b) => a.plus(b));
  });
  it('subtracts', () => {
    same(minus, (a, b) => a.minus(b));
  });
  it('multiplies', () => {
    same(times, (a, b) => a.times(b));
  });
  it('rounds half up at the last place', () => {
    fc.assert(
      fc.property(number, places, (value, to) => {
        expect(round(value, to)).toBe(plain(new Big(value).round(to, Big.roundHalfUp)));
      }),
      { seed, numRuns: 2000 },
    );
  });
  it('rounds to significant digits', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 12 }), (value, digits) => {
        expect(roundToDigits(value, digits)).toBe(
          plain(new Big(value).prec(digits, Big.roundHalfUp)),
        );
      }),
      { seed, numRuns: 2000 },
    );
  });
  it('writes plain digits, whole or to so many places', () => {
    fc.assert(
      fc.property(number, fc.option(places, { nil: undefined }), (value, to) => {
        expect(plainDigits(value, to)).toBe(
          new Big(value).toFixed(to).replace(/^-(?=[0.]+$)/u, ''),
        );
      }),
      { seed, numRuns: 2000 },
    );
  });
  it('counts digits and places', () => {
    fc.assert(
      fc.property(number, (value) => {
        const { c, e } = new Big(value);
        expect(significantDigits(value)).toBe(c.length);
        expect(placesOf(value)).toBe(Math.max(0, c.length - e - 1));
        if (value !== 0) expect(lastPlace(value)).toBe(Number(`1e${String(e - c.length + 1)}`));
      }),
      { seed, numRuns: 2000 },
    );
  });
  it('takes what is multiplied apart again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.nat(4), fc.nat(1e6), (digits, to, other) => {
        const value = Number(`${String(digits)}e-${String(to)}`);
        expect(over(times(value, other), value)).toBe(other);
      }),
      { seed, numRuns: 2000 },
    );
  });
});

describe('the cases that binary arithmetic gets wrong', () => {
  it('0.1 + 0.2 is 0.3, and three shares of a hundred are a hundred', () => {
    expect(plus(0.1, 0.2)).toBe(0.3);
    expect(total([33.3, 33.3, 33.4])).toBe(100);
  });
  it.each([
    [0.35, 1, 0.4],
    [1.005, 2, 1.01],
    [-2.5, 0, -3],
    [61.165048543689316, 1, 61.2],
  ])('%d to %i places is %d', (value, to, rounded) => {
    expect(round(value, to)).toBe(rounded);
  });
  it('3.94 of 86.2 is what it is in decimals', () => {
    expect(round(over(times(3.94, 100), 86.2), 10)).toBe(4.5707656613);
  });
});

describe('digits that are written', () => {
  it.each([
    ['0.1', true],
    ['-0.10', true],
    ['007', true],
    ['1e3', true],
    ['9007199254740993', false],
    ['0.1000000000000000000001', false],
    [`1${'0'.repeat(300)}1`, false],
    ['1e-400', false],
  ])('%s as a number is exact: %s', (digits, exact) => {
    expect(isExactly(digits, Number(digits))).toBe(exact);
  });

  it('any number that the machine writes is exact', () => {
    fc.assert(
      fc.property(positive, (value) => isExactly(String(value), value)),
      { seed },
    );
  });

  it('an open bound stays open', () => {
    expect([
      plus(Infinity, 1.5),
      minus(1.5, Infinity),
      times(2, Infinity),
      over(1, Infinity),
    ]).toEqual([Infinity, -Infinity, Infinity, 0]);
  });

  it('what is no number is refused by name', () => {
    expect(() => plainDigits('1.2.3')).toThrow('no decimal number: 1.2.3');
    expect(() => over(1, 0)).toThrow(RangeError);
  });
});
