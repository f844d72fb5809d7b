import type { Figure } from './figure.js';
import { divide, exact, isApproximate, multiply, subtract, type Quantity } from './quantity.js';

/** Why two figures are not compared. */
export type ChangeRefusal = 'missing-before' | 'missing-now' | 'break' | 'unit-mixed' | 'plan';

/** The change from one period to the next, or the reason why none is given. */
export type Change =
  | {
      readonly status: 'computed';
      /** For counts and money: in base units. For shares: in percentage points. */
      readonly difference: Quantity;
      readonly measure: 'number' | 'points';
      /** In percent of the earlier figure; left out for shares, and where that figure is not above 0. */
      readonly percent?: Quantity;
      readonly approximate: boolean;
      /** Whether the earlier figure is under 20, so that a percentage would mislead. */
      readonly smallBase: boolean;
    }
  | { readonly status: 'withheld'; readonly reason: ChangeRefusal };

/** Rates on fewer than 20 cases are unstable: the bound that national statistical offices use. */
export const smallBase = 20;

const withheld = (reason: ChangeRefusal): Change => ({ status: 'withheld', reason });

/**
 * The change between two figures of one metric, the earlier first. A share changes in percentage
 * points, a count in number and percent. No change is given across a break in the series, between
 * measures that differ (名 and 人次), from or to an absent figure, or between a plan and a result.
 */
export const changeBetween = (before: Figure | undefined, now: Figure | undefined): Change => {
  if (now?.quantity === undefined) return withheld('missing-now');
  if (before?.quantity === undefined) return withheld('missing-before');
  if (now.statuses.includes('B')) return withheld('break');
  if (now.measure !== before.measure) return withheld('unit-mixed');
  if (now.planned || before.planned) return withheld('plan');
  const difference = subtract(now.quantity, before.quantity);
  const approximate = isApproximate(difference);
  const small = before.quantity.value < smallBase;
  if (now.kind === 'share')
    return { status: 'computed', measure: 'points', difference, approximate, smallBase: false };
  const percent =
    before.quantity.low > 0 ? divide(multiply(difference, exact(100)), before.quantity) : undefined;
  return {
    status: 'computed',
    measure: 'number',
    difference,
    ...(percent && { percent }),
    approximate,
    smallBase: small,
  };
};
