import type { Figure } from './figure.js';
import { divide, exact, type Quantity } from './quantity.js';
import type { Period } from '../record/period.js';

/**
 * A term's total spread over its years: 47 meetings in 2018-2022 are 9.4 a year. A mean is not an
 * annual figure and never stands beside one. `undefined` for stocks, shares and other periods.
 */
export const yearlyMean = (figure: Figure, period: Period): Quantity | undefined =>
  period.type !== 'term' ||
  figure.quantity === undefined ||
  figure.kind === 'stock' ||
  figure.kind === 'share'
    ? undefined
    : divide(figure.quantity, exact(period.to - period.from + 1));
