import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { WorkOptions } from './work-options.js';

/** Starts a thread that runs `worker.ts` and knows the options. */
export type StartWorker = (options: WorkOptions) => Worker;

const file = new URL('worker.js', import.meta.url);

/** Starts a thread to check with; there is none where this package was not built, or became part of one file. */
export const startWorker: StartWorker | undefined = existsSync(file)
  ? (options) => new Worker(file, { workerData: options })
  : undefined;
