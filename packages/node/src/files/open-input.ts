import { createReadStream } from 'node:fs';
import { largestText } from '@congress-metrics/core/read';
import { formatNamed, formatOf, formats, isFormatName } from '@congress-metrics/formats';
import { bytesOf, bytesOfFile } from './bytes-of.js';

export type Chunks = AsyncIterable<Uint8Array | string>;

/** What stands for standard input among paths. */
export const standardInput = '-';

/** Where the path `-` leads. */
export interface InputOptions {
  /** Standard input: `process.stdin`. Left out, `-` is empty. It can be read once. */
  readonly input?: Chunks;
  /** What standard input would be called, for its format; without a name its first bytes tell. */
  readonly inputName?: string;
}

/** What a path names: a stream with a record a line, which may have any length, or the bytes of a file. */
export type OpenInput = { readonly stream: Chunks } | { readonly bytes: Uint8Array };

/** Whether a file has a record a line, so that it may be of any length. */
export const isStream = (path: string): boolean => {
  const format = formatNamed(path);
  return format !== undefined && formats[format].isByLine === true;
};

/** The beginning of a stream, long enough to tell its format: so many bytes, and its first line with a few more. */
const beginningOf = async (chunks: AsyncIterator<Uint8Array | string>): Promise<Buffer> => {
  const taken: Buffer[] = [];
  let size = 0;
  let enough = largestText;
  while (size < enough) {
    const next = await chunks.next();
    if (next.done === true) break;
    const chunk = Buffer.from(next.value);
    const feed = chunk.indexOf(0x0a, size === 0 ? 1 : 0);
    if (feed >= 0 && enough === largestText) enough = Math.max(4096, size + feed + 64);
    taken.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(taken);
};

/** Opens standard input, which can be done once; its name tells its format, else how it begins does. */
export const openStandardInput = async ({
  input,
  inputName = '',
}: InputOptions): Promise<OpenInput> => {
  if (input === undefined) return { bytes: new Uint8Array() };
  const chunks = input[Symbol.asyncIterator]();
  const start = isStream(inputName) ? new Uint8Array() : await beginningOf(chunks);
  async function* whole(): AsyncGenerator<Uint8Array | string> {
    yield start;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  const format = formatOf(start, inputName);
  return isFormatName(format) && formats[format].isByLine === true
    ? { stream: whole() }
    : { bytes: await bytesOf(whole(), largestText) };
};

/** Opens a file, or standard input; throws a `TooLargeError` before it reads too much at once. */
export const openInput = async (path: string, options: InputOptions): Promise<OpenInput> => {
  if (path === standardInput) return openStandardInput(options);
  return isStream(path) ? { stream: createReadStream(path) } : { bytes: await bytesOfFile(path) };
};

/** The bytes of a file or of standard input, whatever it holds. */
export const bytesAt = async (path: string, { input }: InputOptions = {}): Promise<Uint8Array> =>
  path === standardInput ? bytesOf(input ?? [], largestText) : bytesOfFile(path);
