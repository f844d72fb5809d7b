import type { Reading } from '../reading/reading.js';
import { isBareClass, isUndertaker } from './bare-class.js';
import { familyOf, isCatalogued, isDivisible, isRatio, sameUnit, valueOf } from './divided.js';

/** So many figures before a run its whole may stand. */
const reach = 30;

const mayBePart = (one: Reading): boolean =>
  one.metric?.startsWith('part:') === true ||
  (one.tier === 'own' && isBareClass(one)) ||
  one.metric === 'suggestions-handled-by-government' ||
  (one.divided !== undefined && isCatalogued(one));

const becomePart = (one: Reading, whole: Reading): void => {
  one.whole = whole;
  one.divided = whole;
  if (isCatalogued(one)) return;
  const by = /\/(.*)$/u.exec(one.metric ?? '')?.[1];
  const otherwise = isUndertaker(one, one.label) ? 'undertaker' : 'subject';
  one.metric = `part:${familyOf(whole.metric ?? '')}/${by ?? otherwise}`;
  one.tier = 'certain';
  one.rule = 'part-of-sum';
};

/** Makes parts of a run of figures that adds up to a whole before it: the sum proves what their words leave open. */
export const settleParts = (from: number, readings: readonly Reading[]): void => {
  const counts = readings.slice(from).filter((one) => !isRatio(one));
  for (const [start, first] of counts.entries()) {
    const wholes = [
      ...readings.slice(Math.max(0, from - reach), from),
      ...counts.slice(0, start),
    ].filter((one) => isCatalogued(one) && isDivisible(one.metric) && sameUnit(one, first));
    if (wholes.length === 0) continue;
    let total = 0;
    for (let end = start; end < counts.length; end += 1) {
      const one = counts[end];
      if (one === undefined || !sameUnit(one, first) || !mayBePart(one)) break;
      total += valueOf(one);
      const whole = wholes.findLast((other) => valueOf(other) === total);
      if (end === start || whole === undefined) continue;
      for (const part of counts.slice(start, end + 1)) becomePart(part, whole);
      return;
    }
  }
};
