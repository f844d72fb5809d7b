import type { Numeral } from '../numerals/numeral.js';
import type { Masks } from '../phrase/tokens.js';
import type { Reason } from './reason.js';

const passedOver: ReadonlySet<Reason> = new Set(['date', 'period', 'ordinal', 'page', 'threshold']);

/** Where the numerals stand that narrow nothing: 第十五届, 2024年. An age stays, for it is part of a label. */
export const masksOf = (
  text: string,
  numerals: readonly Numeral[],
  reasons: readonly (Reason | undefined)[],
): Masks =>
  new Map(
    numerals.flatMap(({ from, to, end }, index) => {
      const reason = reasons[index];
      if (reason === undefined || !passedOver.has(reason)) return [];
      if (/^岁以下/u.test(text.slice(to, to + 3))) return [];
      const isYear = text.charAt(end) === '度';
      return [[text.charAt(from - 1) === '第' ? from - 1 : from, end + (isYear ? 1 : 0)] as const];
    }),
  );
