import { createWriteStream } from 'node:fs';
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UsageError } from './options.js';
import type { Terminal } from './terminal.js';

/** Whether a path is what only writing through it keeps: a link, a device, a pipe. */
const isThrough = async (path: string): Promise<boolean> => {
  const found = await lstat(path).catch(() => undefined);
  return found !== undefined && !found.isFile();
};

/**
 * Makes a file beside its place and moves it there when it is whole: of one that failed half-way nothing
 * is left. A link such as /dev/stdout is written through, for a file moved there would take its place.
 */
export const madeBeside = async (
  out: string,
  make: (beside: string) => Promise<void>,
): Promise<void> => {
  await mkdir(dirname(out), { recursive: true });
  if (await isThrough(out)) return make(out);
  const beside = `${out}.part`;
  try {
    await make(beside);
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

const deliverPieces = async (
  pieces: AsyncIterable<string>,
  out: string | undefined,
  terminal: Terminal,
): Promise<void> => {
  if (out === undefined)
    for await (const piece of pieces) {
      terminal.write(piece);
      await terminal.drained?.();
    }
  else
    await madeBeside(out, async (beside) => {
      await pipeline(pieces, createWriteStream(beside));
    });
};

/** Writes what a command has made to a file, or to standard output where it is a text. */
export const deliver = async (
  content: string | Uint8Array | AsyncIterable<string>,
  out: string | undefined,
  terminal: Terminal,
): Promise<void> => {
  if (typeof content === 'object' && Symbol.asyncIterator in content) {
    await deliverPieces(content, out, terminal);
    return;
  }
  if (out !== undefined) {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, content);
    return;
  }
  if (typeof content !== 'string')
    throw new UsageError('请用 --out 指定文件名 · name a file with --out');
  terminal.write(content);
};
