import { grouped } from '@congress-metrics/core';
import { inOrder } from './in-order.js';
import type { Pool } from './pool.js';
import { sizeOfAll, type Source } from './source.js';

/** Files that are looked through at a time. */
const batchSize = 32;

/** Puts files together that share a body, directly or by way of others; given and told by their indexes. */
export const familiesAmong = (
  bodiesOf: readonly (readonly string[])[],
): readonly (readonly number[])[] => {
  /** For each file an earlier one of its family, or itself where it is the first. */
  const earlier = [...bodiesOf.keys()];
  const firstOf = (file: number): number => {
    let first = file;
    for (let next = earlier[first]; next !== undefined && next !== first; next = earlier[first])
      first = next;
    earlier[file] = first;
    return first;
  };
  const fileWith = new Map<string, number>();
  for (const [file, bodies] of bodiesOf.entries())
    for (const body of bodies) {
      const [own, other] = [firstOf(file), firstOf(fileWith.get(body) ?? file)];
      earlier[Math.max(own, other)] = Math.min(own, other);
      fileWith.set(body, file);
    }
  return [...grouped([...earlier.keys()], firstOf).values()];
};

/**
 * Finds which sources have to be checked together, by their indexes, in the order of the first of each:
 * those that share a body. Of all that is read nothing but the names of bodies is kept. Streams are
 * compared with no other file, and a single file has none.
 */
export const familiesOf = async (
  sources: readonly Source[],
  pool: Pool,
): Promise<readonly (readonly number[])[]> => {
  const bodies: (readonly string[])[] = [];
  function* batches() {
    for (let start = 0; start < sources.length; start += batchSize) {
      const batch = sources.slice(start, start + batchSize);
      // What goes wrong is said when their turn to be checked comes.
      yield () =>
        pool
          .ask('bodiesIn', { sources: batch }, { size: sizeOfAll(batch) })
          .catch(() => batch.map(() => []));
    }
  }
  if (sources.filter(({ isStream }) => !isStream).length < 2) return familiesAmong(sources.map(() => []));
  for await (const found of inOrder(batches(), pool.width)) bodies.push(...found);
  return familiesAmong(bodies);
}; // prettier-ignore
