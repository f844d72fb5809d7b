import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { endingOf, formatNamed, formats } from '@congress-metrics/formats';
import { codeOf } from './file-error.js';
import type { FoundFiles, Input } from './input.js';
import type { LeftOut, LeftOutReason } from './left-out.js';

/** Lock files of Excel (~$), WPS (.~), LibreOffice (.~lock) and Emacs (.#), and what macOS puts beside files (._). */
export const isBeside = (path: string): boolean => /^(?:~\$|\.[~_#])/u.test(basename(path));

/** Bytes of a file that show whether it is a table. */
const telling = 64 * 1024;

const startOfFile = async (path: string): Promise<Uint8Array> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(telling), 0, telling, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/** Why a file that nobody has named is not read, or `undefined` where it is. */
const reasonFor = async (path: string): Promise<LeftOutReason | undefined> => {
  if (isBeside(path)) return 'beside-a-file';
  const name = formatNamed(path);
  if (name === undefined) return 'other-format';
  const { read, shared } = formats[name];
  if (read === undefined) return 'only-written';
  if (shared?.endings.includes(endingOf(path)) !== true) return undefined;
  return shared.isOwn(await startOfFile(path)) ? undefined : 'report-text';
};

/** Tells files that are read from those that are left out. */
export const sorted = async (paths: readonly string[]): Promise<FoundFiles> => {
  const inputs: Input[] = [];
  const leftOut: LeftOut[] = [];
  for (const path of paths)
    try {
      const reason = await reasonFor(path);
      if (reason === undefined) inputs.push({ path });
      else leftOut.push({ path, reason });
    } catch (error) {
      inputs.push({ path, failure: codeOf(error) });
    }
  return { inputs, leftOut };
};
