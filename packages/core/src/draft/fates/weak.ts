import type { Reading } from '../reading/reading.js';

/** Things that small numbers in characters stand before in any text: 三个意见, 两个项目. */
const vague = new Set(['generic', 'opinion', 'problem', 'village', 'project']);

/** A small number in characters (三个意见, 一次) counts only where the words beside it name what congresses count. */
export const isWeak = (
  { numeral, tier, phrase, clause }: Reading,
  beside: readonly (Reading | undefined)[],
): boolean => {
  const { script, unit, value, qualifier } = numeral;
  if (script === 'digits' || /[%点元]/u.test(unit)) return false;
  if (value === 1 && qualifier === 'exact') {
    const isListed = beside.some((one) => one?.clause === clause && one.numeral.unit === unit);
    if (!isListed) return true;
  }
  if (unit === '年' || tier !== 'own') return false;
  return !phrase.core.some(
    ({ role, features }) => role === 'thing' && !features.every((one) => vague.has(one)),
  );
};
