import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { findFiles, type FilePath } from '../files/find-files.js';
import type { FoundFiles, Input } from '../files/input.js';
import {
  isStream,
  openStandardInput,
  standardInput,
  type Chunks,
  type InputOptions,
} from '../files/open-input.js';
import { inOrder } from './in-order.js';
import { newPool } from './pool.js';
import type { Source } from './source.js';
import { startWorker } from './start-worker.js';
import { stepsOf } from './steps.js';
import { checkedFile, joined, nothingFound, type CheckedFile, type Part } from './tally.js';
import type { WorkOptions } from './work-options.js';

/** How files are checked. */
export interface CheckOptions extends Partial<WorkOptions>, InputOptions {
  /** Findings to list for one file, 100 where it is left out; the rest are counted. */
  readonly most?: number;
  /** Threads that check at the same time, as many as there are processor cores where it is left out; with 1, none but this. */
  readonly jobs?: number;
  /** Hears how many files are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Opens standard input, if it is among the inputs; files are opened when their turn comes. */
const openSources = async (inputs: readonly Input[], options: InputOptions) => {
  const isMeant = ({ path }: Input): boolean => path === standardInput;
  const given = inputs.some(isMeant) ? await openStandardInput(options) : undefined;
  const sourceOf = (input: Input): Source => {
    if (given !== undefined && isMeant(input))
      return { ...input, isStream: 'stream' in given, ...('bytes' in given && given) };
    return { ...input, isStream: input.failure === undefined && isStream(input.path) };
  };
  const streamOf = (path: string): Chunks =>
    path === standardInput && given !== undefined && 'stream' in given
      ? given.stream
      : createReadStream(path);
  return { sources: inputs.map(sourceOf), streamOf };
};

interface State {
  part: Part;
  failure: string | undefined;
  isDone: boolean;
}

const isFound = (found: FoundFiles | FilePath | readonly FilePath[]): found is FoundFiles =>
  typeof found === 'object' && 'inputs' in found;

/**
 * Checks files, each against the records of the same body in all of them. Files with a record a line
 * are read as streams, in which records of one body are compared as they follow each other. What it
 * gives, and in which order, does not depend on the number of threads. `found` is what `findFiles` has
 * found, or paths for it to find. A file that cannot be read has a `failure`; nothing is thrown for it.
 */
export async function* checkFiles(
  found: FoundFiles | FilePath | readonly FilePath[],
  { most = 100, jobs = availableParallelism(), onProgress, input, ...given }: CheckOptions = {},
): AsyncGenerator<CheckedFile> {
  const { inputs } = isFound(found) ? found : await findFiles(found);
  const options: WorkOptions = { language: 'zh-CN', level: 'notice', previous: [], ...given };
  const { inputName } = options;
  const { sources, streamOf } = await openSources(inputs, {
    ...(input !== undefined && { input }),
    ...(inputName !== undefined && { inputName }),
  });
  /** Of each file that was not given yet. */
  const states = new Map(
    inputs.map((_, index): [number, State] => [index, { part: nothingFound, failure: undefined, isDone: false }]),
  );
  const wanted = (index: number): number => most - (states.get(index)?.part.listed.length ?? 0);
  const pool = newPool(jobs, options, startWorker);
  let next = 0;
  onProgress?.(next, inputs.length);
  try {
    for await (const pieces of inOrder(stepsOf(sources, { pool, streamOf, wanted }), pool.width)) {
      for (const { index, outcome, isLast } of pieces) {
        const state = states.get(index);
        if (state === undefined) continue;
        state.part = joined(state.part, outcome.part, most);
        state.failure ??= outcome.failure;
        state.isDone = isLast;
      }
      for (let state = states.get(next); state?.isDone === true; state = states.get(next)) {
        yield checkedFile(inputs[next]?.path ?? '', state.part, state.failure);
        states.delete(next);
        next += 1;
        onProgress?.(next, inputs.length);
      }
    }
  } finally {
    await pool.close();
  }
} // prettier-ignore
