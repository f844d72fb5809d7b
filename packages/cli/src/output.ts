import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from './options.js';
import type { Terminal } from './terminal.js';

/** Writes what a command has made to a file, or to standard output where it is a text. */
export const deliver = async (
  content: string | Uint8Array,
  out: string | undefined,
  terminal: Terminal,
): Promise<void> => {
  if (out !== undefined) {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, content);
    return;
  }
  if (typeof content !== 'string')
    throw new UsageError('请用 --out 指定文件名 · name a file with --out');
  terminal.write(content);
};
