import { catalogue } from '../../catalogue/metrics/index.js';
import { candidatesFor } from '../metric/choose.js';
import { tokensOf } from '../phrase/tokens.js';

/** A line of heads, cell by cell. */
export type HeadLine = readonly string[];

const places: ReadonlyMap<string, number> = new Map(
  [...catalogue.keys()].map((id, index) => [id, index]),
);
const nothing: ReadonlySet<string> = new Set();
const inherited = { things: nothing, acts: nothing, scopes: nothing };

/** Where a head's metric stands in the catalogue, which is in the order of a report. */
const placeOf = (head: string): number => {
  const words = head.replace(/\([^)]*\)/gu, '');
  const core = tokensOf(words, 0, words.length, { level: 'county', own: '区' });
  const [best] = candidatesFor(
    { core, wide: [], topic: [], isBehind: false },
    inherited,
    words,
    '',
    'prefecture',
  );
  return best === undefined ? Infinity : (places.get(best.metric) ?? Infinity);
};

/** Merges two lists of heads, each in its order, by the order of a report. */
const merged = (one: readonly string[], other: readonly string[]): readonly string[] => {
  const heads: string[] = [];
  const [left, right] = [[...one], [...other]];
  while (left.length > 0 && right.length > 0)
    heads.push(
      (placeOf(left[0] ?? '') <= placeOf(right[0] ?? '') ? left.shift() : right.shift()) ?? '',
    );
  return [...heads, ...left, ...right];
};

/**
 * The head of each column from the lines above a table. Where no line has as many cells as the rows, heads
 * were broken over the lines: the parts above and below are put together, and the whole ones in between
 * stand where a report would have them.
 */
export const headsOf = (
  lines: readonly HeadLine[],
  columns: number,
  firstNumber: number,
): readonly string[] => {
  const whole = lines.findLast((line) => line.length === columns);
  if (whole !== undefined) return whole;
  const short = lines.findLast((line) => line.length === columns - firstNumber);
  if (short !== undefined) return [...new Array<string>(firstNumber).fill(''), ...short];
  for (const [index, middle] of lines.entries()) {
    const above = lines[index - 1];
    const below = lines[index + 1];
    if (above === undefined || below?.length !== above.length) continue;
    if (middle.length + above.length !== columns) continue;
    const broken = above.map((head, at) => `${head}${below[at] ?? ''}`);
    return [...middle.slice(0, firstNumber), ...merged(middle.slice(firstNumber), broken)];
  }
  return [];
};
