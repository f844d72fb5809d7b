// What a thread runs: one piece of work after the other, as it is asked. An error ends the thread, and
// whoever asked hears of it.
import { parentPort, workerData } from 'node:worker_threads';
import { work, type Message, type WorkName } from './work.js';
import type { WorkOptions } from './work-options.js';

const answer = async <Name extends WorkName>({ name, task }: Message<Name>): Promise<void> => {
  parentPort?.postMessage(await work[name](task, workerData as WorkOptions));
};

parentPort?.on('message', (message: Message) => void answer(message));
