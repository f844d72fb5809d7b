import { codeOf } from '../files/file-error.js';
import { nothingFound } from './tally.js';
import { blocksOf } from './blocks.js';
import { familiesOf } from './families.js';
import type { Pool } from './pool.js';
import { sizeOfAll, type Source } from './source.js';
import type { Outcome } from './work-options.js';

/** What became known of a file, by its index, and whether that is all. */
export interface Piece {
  readonly index: number;
  readonly outcome: Outcome;
  readonly isLast: boolean;
}

/** Something to do, once there is room for it. */
export type Step = () => Promise<readonly Piece[]>;

interface StepOptions {
  readonly pool: Pool;
  readonly streamOf: (path: string) => AsyncIterable<Uint8Array | string>;
  /** How many more findings are wanted of a file, by its index; more than are wanted does no harm. */
  readonly wanted: (index: number) => number;
}

const failed = (error: unknown): Outcome => ({ part: nothingFound, failure: codeOf(error) });

async function* streamSteps(
  index: number,
  path: string,
  { pool, streamOf, wanted }: StepOptions,
): AsyncGenerator<Step> {
  const piece = (outcome: Outcome): readonly Piece[] => [{ index, outcome, isLast: false }];
  let last: Outcome = { part: nothingFound };
  try {
    for await (const block of blocksOf(streamOf(path))) {
      const about = { size: block.bytes.length, transfer: [block.bytes.buffer] };
      yield () =>
        pool
          .ask('checkBlock', { block, most: wanted(index) }, about)
          .catch(failed)
          .then(piece);
    }
  } catch (error) {
    last = failed(error);
  }
  yield () => Promise.resolve([{ index, outcome: last, isLast: true }]);
}

const familyStep =
  (family: readonly number[], sources: readonly Source[], { pool, wanted }: StepOptions): Step =>
  async () => {
    // Each of them is checked once, so of each is wanted what is wanted of the first.
    const task = { sources, most: wanted(family[0] ?? 0) };
    const outcomes = await pool
      .ask('checkFamily', task, { size: sizeOfAll(sources) })
      .catch((error: unknown) => sources.map(() => failed(error)));
    return family.flatMap((index, place) => {
      const outcome = outcomes[place];
      return outcome === undefined ? [] : [{ index, outcome, isLast: true }];
    });
  };

/** Everything that there is to do for some sources, each piece on its own and in their order. */
export async function* stepsOf(
  sources: readonly Source[],
  options: StepOptions,
): AsyncGenerator<Step> {
  for (const family of await familiesOf(sources, options.pool)) {
    const members = family.flatMap((index) => sources[index] ?? []);
    const [index, only] = [family[0] ?? 0, members[0]];
    if (only?.isStream === true) yield* streamSteps(index, only.path, options);
    else yield familyStep(family, members, options);
  }
}
