import { readFile, stat } from 'node:fs/promises';
import { largestText } from '@congress-metrics/core/read';

const megabytes = (size: number): string => `${String(Math.ceil(size / 1024 / 1024))} MB`;

/** A file is larger than what is read at once. */
export class TooLargeError extends Error {
  readonly parameters: Readonly<Record<string, string>>;

  constructor(size: number) {
    const [actual, limit] = [megabytes(size), megabytes(largestText)];
    super(`${actual} > ${limit}`);
    this.parameters = { size: actual, limit };
  }
}

/** The bytes of a file; throws a `TooLargeError` before it reads too much. */
export const bytesOfFile = async (path: string): Promise<Uint8Array> => {
  const { size } = await stat(path);
  if (size > largestText) throw new TooLargeError(size);
  return readFile(path);
};

/** The bytes of a stream; of one that is longer than the limit, only so many that the excess shows. */
export const bytesOf = async (
  stream: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
};
