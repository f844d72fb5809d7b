import { partitions } from '../../catalogue/relations.js';
import { needsOf } from '../metric/signatures.js';
import type { Reading } from '../reading/reading.js';
import { isDivisible, mayHold, sumWithSiblings, valueOf } from './divided.js';

/** So many figures back the whole of a part may stand. */
const reach = 6;

const narrower = (id: string, whole: string): readonly string[] =>
  [...needsOf(id)].filter((one) => !needsOf(whole).has(one));

/**
 * Reads a figure as one of the parts that the catalogue divides the figure before it into: 3件建议已解决
 * behind 重点督办5件建议 are three of those five. Sure where the parts add up.
 */
export const partitionRead = (
  reading: Reading,
  readings: readonly Reading[],
): Reading | undefined => {
  const { core, wide } = reading.phrase;
  const said = new Set([...core, ...wide].flatMap(({ features }) => features));
  const wholes = readings.slice(-reach).filter((one) => mayHold(one, reading));
  for (const whole of wholes.reverse()) {
    const parts = partitions.find((one) => one.whole === whole.metric)?.parts ?? [];
    if (whole.metric === undefined || isDivisible(whole.metric)) continue;
    const of = whole.metric;
    const metric = parts.find((id) => {
      const words = narrower(id, of);
      return words.length > 0 && words.every((one) => said.has(one));
    });
    if (metric === undefined) continue;
    const { siblings, sum } = sumWithSiblings(whole, reading, readings);
    const isComplete = sum === valueOf(whole);
    if (isComplete) for (const one of siblings) one.tier = 'certain';
    const tier = isComplete ? 'certain' : 'likely';
    return { ...reading, metric, tier, rule: 'partition', whole, divided: whole };
  }
  return undefined;
};
