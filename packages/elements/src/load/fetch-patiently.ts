import { Failure } from './failure.js';
import { fetchBytes } from './fetch-bytes.js';
import type { LoadOptions } from './load-options.js';
import type { DataFile } from './origin.js';

const firstWait = 1_000;
const growth = 4;
/** A server that asks for more is left to the reader, who has a button. */
const longestWait = 30_000;

/** Asks for a file's bytes, and again, after growing waits, while the failure may pass by itself. */
export async function fetchPatiently(
  file: DataFile,
  options: LoadOptions,
  signal: AbortSignal,
): Promise<Uint8Array> {
  for (let wait = firstWait, left = options.retries; ; wait *= growth, left -= 1) {
    try {
      return await fetchBytes(file, options, signal);
    } catch (error) {
      const mayPass = error instanceof Failure && error.isPassing && error.respite <= longestWait;
      if (!mayPass || !(left > 0)) throw error;
      await pause(Math.min(Math.max(wait, error.respite), longestWait), signal);
      if (signal.aborted) throw error;
    }
  }
}

/** Waits, but no longer than somebody is waiting for it. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
