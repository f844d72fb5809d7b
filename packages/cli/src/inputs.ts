import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/** A file that is to be read, or the reason why it cannot be. */
export interface Input {
  readonly path: string;
  /** As the system names it: ENOENT, EACCES; `no-match` for a pattern that no file fits. */
  readonly failure?: string;
}

/** Whether a file has a record a line, so that it may be of any length. */
export const isStream = (path: string): boolean => /\.(?:ndjson|jsonl)$/iu.test(path);

/** What stands for standard input among the paths. */
export const standardInput = '-';

const ending = /\.(?:json|ndjson|jsonl|ya?ml|csv|tsv|xlsx)$/iu;

/** Excel's own lock files, which lie beside a workbook that is open. */
const isLock = (name: string): boolean => /(?:^|[\\/])~\$/u.test(name);

export const failureOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const filesIn = async (folder: string): Promise<readonly Input[]> => {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter(
      (entry) => ending.test(entry) && !isLock(entry) && !/(?:^|[\\/])node_modules[\\/]/u.test(entry),
    )
    .sort()
    .map((entry) => ({ path: join(folder, entry) }));
}; // prettier-ignore

const expand = async (path: string): Promise<readonly Input[]> => {
  if (path === standardInput) return [{ path }];
  try {
    return (await stat(path)).isDirectory() ? await filesIn(path) : [{ path }];
  } catch (error) {
    if (!/[*?[{]/u.test(path)) return [{ path, failure: failureOf(error) }];
    const found = await glob(path.replaceAll('\\', '/'), { ignore: ['**/node_modules/**'] });
    return found.length === 0
      ? [{ path, failure: 'no-match' }]
      : found.sort().map((one) => ({ path: one }));
  }
};

/** The files that paths name: files, the record files of folders, patterns with `*`, and `-`; each once, in order. */
export const findInputs = async (paths: readonly string[]): Promise<readonly Input[]> => {
  const inputs: Input[] = [];
  for (const path of paths) inputs.push(...(await expand(path)));
  return [...new Map(inputs.map((input) => [input.path, input])).values()];
};
