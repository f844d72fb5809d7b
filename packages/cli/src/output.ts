import { writeWhole, type Content } from '@congress-metrics/node';
import { UsageError } from './options.js';
import type { Terminal } from './terminal.js';

/** Writes what a command has made to a file, or to standard output where it is a text. */
export const deliver = async (
  content: Content,
  out: string | undefined,
  terminal: Terminal,
): Promise<void> => {
  if (out !== undefined) return writeWhole(out, content);
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  for await (const piece of pieces) {
    if (typeof piece !== 'string')
      throw new UsageError('请用 --out 指定文件名 · name a file with --out');
    terminal.write(piece);
    await terminal.drained?.();
  }
};
