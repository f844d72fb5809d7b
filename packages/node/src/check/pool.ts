import type { Worker } from 'node:worker_threads';
import { work, type Results, type Tasks, type WorkName } from './work.js';
import type { StartWorker } from './start-worker.js';
import type { WorkOptions } from './work-options.js';

/** Does pieces of work, some of them at the same time. */
export interface Pool {
  /** `size` is what has to be read for it, in bytes; what is in `transfer` changes hands and is not copied. */
  readonly ask: <Name extends WorkName>(
    name: Name,
    task: Tasks[Name],
    about: { readonly size: number; readonly transfer?: readonly ArrayBuffer[] },
  ) => Promise<Results[Name]>;
  /** Pieces of work to have under way, so that no thread has to wait and little is kept. */
  readonly width: number;
  readonly close: () => Promise<void>;
}

/** Bytes that are read here before a thread is started: starting one takes as long as checking half as many. */
const worthwhile = 16 * 1024 * 1024;

/** A thread has ended without a word. */
class StoppedError extends Error {
  readonly code = 'stopped';
}

const answerOf = (worker: Worker): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const onExit = (): void => {
      reject(new StoppedError());
    };
    worker.once('exit', onExit).once('error', reject);
    worker.once('message', (message) => {
      worker.off('exit', onExit).off('error', reject);
      resolve(message);
    });
  });

/**
 * A pool of so many threads, which start once there is enough to do; with 1, or where none can be
 * started, all is done here. A thread that ends fails one piece of work, and another takes its place.
 */
export const newPool = (jobs: number, options: WorkOptions, start?: StartWorker): Pool => {
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  let taken = 0;
  const started = (startOne: StartWorker): Worker => {
    const worker = startOne(options);
    workers.add(worker);
    return worker;
  };
  return {
    width: jobs === 1 ? 1 : 2 * jobs,
    ask: async (name, task, { size, transfer = [] }) => {
      taken += size;
      if (jobs === 1 || start === undefined || taken <= worthwhile)
        return work[name](task, options);
      const worker =
        idle.pop() ??
        (workers.size < jobs
          ? started(start)
          : await new Promise<Worker>((resolve) => waiting.push(resolve)));
      let free: Worker | undefined = worker;
      try {
        worker.postMessage({ name, task }, transfer);
        return (await answerOf(worker)) as Results[typeof name];
      } catch (error) {
        workers.delete(worker);
        free = waiting.length > 0 ? started(start) : undefined;
        throw error;
      } finally {
        if (free !== undefined) (waiting.shift() ?? ((one) => idle.push(one)))(free);
      }
    },
    close: async () => {
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
};
