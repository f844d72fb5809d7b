import { stat } from 'node:fs/promises';
import { isAbsolute, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { codeOf } from './file-error.js';
import { filesIn } from './files-in.js';
import type { FoundFiles, Input } from './input.js';
import type { LeftOut } from './left-out.js';
import { standardInput } from './open-input.js';
import { sorted } from './sorted.js';

/** A path or an address of a file; `-` is standard input. */
export type FilePath = string | URL;

/** A path as the system writes it: an address `file:///C:/a.json` becomes `C:\a.json`. */
export const pathOf = (path: FilePath): string =>
  typeof path !== 'string' || /^file:\/\//iu.test(path) ? fileURLToPath(path) : path;

const failed = (path: string, failure: string): FoundFiles => ({
  inputs: [{ path, failure }],
  leftOut: [],
});

const orNothing = (path: string, found: FoundFiles): FoundFiles =>
  found.inputs.length > 0 ? found : { ...found, inputs: [{ path, failure: 'nothing-to-read' }] };

const filesFitting = async (pattern: string): Promise<FoundFiles> => {
  // On Windows a backslash parts folders; elsewhere it may be part of a pattern.
  const written = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const absolute = isAbsolute(pattern);
  const found = await glob(written, { ignore: ['**/node_modules/**'], absolute });
  if (found.length === 0) return failed(pattern, 'no-match');
  return orNothing(pattern, await sorted(found.map((path) => normalize(path)).sort()));
};

const filesAt = async (path: string): Promise<FoundFiles> => {
  if (path === standardInput) return { inputs: [{ path }], leftOut: [] };
  try {
    if ((await stat(path)).isDirectory()) return orNothing(path, await filesIn(path));
    return { inputs: [{ path }], leftOut: [] };
  } catch (error) {
    return /[*?[{]/u.test(path) ? filesFitting(path) : failed(path, codeOf(error));
  }
};

/** What tells files apart, however their paths are written. */
const keyOf = ({ path }: { readonly path: string }): string =>
  path === standardInput ? path : resolve(path);

/**
 * The files that paths name: files, the record files of folders and all folders in them, patterns with
 * `*`, and `-`; each once, in order. What lies in a folder and is not read is named with the reason.
 */
export const findFiles = async (paths: FilePath | readonly FilePath[]): Promise<FoundFiles> => {
  const inputs = new Map<string, Input>();
  const leftOut = new Map<string, LeftOut>();
  for (const path of Array.isArray(paths) ? (paths as readonly FilePath[]) : [paths as FilePath]) {
    const found = await filesAt(pathOf(path));
    for (const input of found.inputs)
      if (!inputs.has(keyOf(input))) inputs.set(keyOf(input), input);
    for (const one of found.leftOut) leftOut.set(keyOf(one), one);
  }
  return {
    inputs: [...inputs.values()],
    leftOut: [...leftOut.values()].filter((one) => !inputs.has(keyOf(one))),
  };
};
