import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that was read, or the reason why it was not. */
export type InputFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly failure: string };

const failureOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const expand = async (path: string): Promise<readonly string[]> => {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith('.json'))
    .sort()
    .map((entry) => join(path, entry));
};

/** Reads files, and the JSON files of folders, in the order in which they are named. */
export const readInputs = async (paths: readonly string[]): Promise<readonly InputFile[]> => {
  const files: InputFile[] = [];
  for (const path of paths)
    try {
      for (const file of await expand(path))
        files.push({ path: file, bytes: await readFile(file) });
    } catch (error) {
      files.push({ path, failure: failureOf(error) });
    }
  return files;
};
