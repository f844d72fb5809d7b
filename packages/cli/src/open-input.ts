import { createReadStream } from 'node:fs';
import { formatOf, largestText } from '@congress-metrics/core/read';
import { isStream, standardInput } from './inputs.js';
import { bytesOf, bytesOfFile } from './read-input.js';
import type { Terminal } from './terminal.js';

type Chunks = AsyncIterable<Uint8Array | string>;

/** What a path names: a stream with a record a line, which may have any length, or the bytes of a file. */
export type OpenInput = { readonly stream: Chunks } | { readonly bytes: Uint8Array };

/** Bytes at the start of a stream that tell what it is. */
const telling = 4096;

/** Opens standard input, which can be done once; its name tells its format, else its first bytes do. */
export const openStandardInput = async ({ input }: Terminal, name: string): Promise<OpenInput> => {
  if (input === undefined) return { bytes: new Uint8Array() };
  const chunks = input[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < telling) {
    const next = await chunks.next();
    if (next.done === true) break;
    start = Buffer.concat([start, Buffer.from(next.value)]);
  }
  async function* whole(): AsyncGenerator<Uint8Array | string> {
    yield start;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  return formatOf(start, name) === 'ndjson'
    ? { stream: whole() }
    : { bytes: await bytesOf(whole(), largestText) };
};

/** The bytes of a file or of standard input, whatever it holds. */
export const bytesAt = async (path: string, { input }: Terminal): Promise<Uint8Array> =>
  path === standardInput ? bytesOf(input ?? [], largestText) : bytesOfFile(path);

/** Opens a file, or standard input under a name; throws a `TooLargeError` before it reads too much at once. */
export const openInput = async (
  path: string,
  terminal: Terminal,
  inputName: string,
): Promise<OpenInput> => {
  if (path === standardInput) return openStandardInput(terminal, inputName);
  return isStream(path) ? { stream: createReadStream(path) } : { bytes: await bytesOfFile(path) };
};
