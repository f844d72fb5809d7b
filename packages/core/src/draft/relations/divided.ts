import type { Reading } from '../reading/reading.js';

/** What reports divide by subject, undertaker and outcome. */
const divisible =
  /^(?:suggestions(?:-(?:at-sessions|between-sessions|to-handle|handled-by-government))?|motions(?:-by-deputies|-and-suggestions)?|opinions-collected|letters-visits-and-calls)$/u;

/** Whether a metric is one that reports divide by subject, undertaker and outcome. */
export const isDivisible = (metric: string | undefined): boolean => divisible.test(metric ?? '');

const family =
  /^(suggestions|motions)(?:-(?:at-sessions|between-sessions|handled-by-government|to-handle|by-deputies))?$/u;

/** The family that a divided metric belongs to: suggestions made at a session are suggestions. */
export const familyOf = (metric: string): string => family.exec(metric)?.[1] ?? metric;

/** Whether a reading is a rate, a share or a change, and so no count. */
export const isRatio = ({ metric = '' }: Reading): boolean =>
  /^(?:rate|share|change):/u.test(metric);

/** Whether a reading is a metric of the catalogue, whole and not a part. */
export const isCatalogued = ({ metric }: Reading): boolean =>
  metric !== undefined && !/^(?:own|rate|share|change|part)/u.test(metric);

/** The value of a reading as printed. */
export const valueOf = ({ numeral }: Reading): number => numeral.value ?? 0;

/** Whether two readings are printed in one unit. */
export const sameUnit = (one: Reading, other: Reading): boolean =>
  one.numeral.unit.trim() === other.numeral.unit.trim();

/** Whether a figure could hold another one as its part. */
export const mayHold = (whole: Reading, part: Reading): boolean =>
  isCatalogued(whole) && sameUnit(whole, part) && valueOf(whole) >= valueOf(part);

/** Whether a printed share is the part's share of a whole, to one unit of its last digit. */
export const isShareOf = (share: Reading, part: Reading, whole: Reading): boolean => {
  const places = String(valueOf(share)).split('.')[1]?.length ?? 0;
  return Math.abs((100 * valueOf(part)) / valueOf(whole) - valueOf(share)) <= 10 ** -places;
};

/** How far back a part looks for its siblings. */
const siblingReach = 60;

/** The parts of a whole that were read so far, and what they add up to with one more. */
export const sumWithSiblings = (
  whole: Reading,
  reading: Reading,
  readings: readonly Reading[],
): { readonly siblings: readonly Reading[]; readonly sum: number } => {
  const siblings = readings
    .slice(-siblingReach)
    .filter((one) => one.divided === whole && !isRatio(one));
  return {
    siblings,
    sum: siblings.reduce((total, one) => total + valueOf(one), valueOf(reading)),
  };
};
