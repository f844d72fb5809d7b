import { createWriteStream } from 'node:fs';
import { lstat, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What a file is to hold, whole or in pieces. */
export type Content = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/** Whether a path is what only writing through it keeps: a link, a device, a pipe. */
const isThrough = async (path: string): Promise<boolean> => {
  const found = await lstat(path).catch(() => undefined);
  return found !== undefined && !found.isFile();
};

const write = (path: string, content: Content): Promise<void> => {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  return pipeline(pieces, createWriteStream(path));
};

/**
 * Makes a file beside its place and moves it there when it is whole: of one that failed half-way nothing
 * is left. A link such as /dev/stdout is written through, for a file moved there would take its place.
 */
export const writeWhole = async (path: string, content: Content): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  if (await isThrough(path)) return write(path, content);
  const beside = `${path}.part`;
  try {
    await write(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
