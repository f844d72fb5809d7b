import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatNamed } from '@congress-metrics/formats';
import { codeOf } from './file-error.js';
import type { FoundFiles, Input } from './input.js';
import type { LeftOut, LeftOutReason } from './left-out.js';
import { isBeside, sorted } from './sorted.js';

const foldersOfPrograms = new Set(['node_modules', '.git', '__MACOSX']);

interface Walk {
  readonly files: string[];
  readonly inputs: Input[];
  readonly leftOut: LeftOut[];
}

type Kind = 'file' | 'folder' | LeftOutReason;

const kindOf = async (entry: Dirent, path: string): Promise<Kind> => {
  if (entry.isDirectory()) return foldersOfPrograms.has(entry.name) ? 'folder-of-a-program' : 'folder';
  if (!entry.isSymbolicLink()) return entry.isFile() ? 'file' : 'no-file';
  const meant = await stat(path);
  if (meant.isDirectory()) return 'linked-folder';
  return meant.isFile() ? 'file' : 'no-file';
}; // prettier-ignore

const walk = async (folder: string, found: Walk): Promise<void> => {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    try {
      const kind = await kindOf(entry, path);
      if (kind === 'file') found.files.push(path);
      else if (kind === 'folder') {
        if (formatNamed(entry.name) !== undefined)
          found.leftOut.push({ path, reason: 'named-like-a-file' });
        await walk(path, found);
      } else found.leftOut.push({ path, reason: kind });
    } catch (error) {
      // A link that leads nowhere is missed only where it is named like a file of records.
      if (entry.isDirectory() || (formatNamed(entry.name) !== undefined && !isBeside(path)))
        found.inputs.push({ path, failure: codeOf(error) });
      else found.leftOut.push({ path, reason: 'no-file' });
    }
  }
};

const byPath = ({ path: one }: { path: string }, { path: other }: { path: string }): number =>
  one < other ? -1 : Number(one > other);

/** The record files of a folder and of all folders in it, in the order of their paths. */
export const filesIn = async (folder: string): Promise<FoundFiles> => {
  const found: Walk = { files: [], inputs: [], leftOut: [] };
  await walk(folder, found);
  const { inputs, leftOut } = await sorted(found.files);
  return {
    inputs: [...found.inputs, ...inputs].sort(byPath),
    leftOut: [...found.leftOut, ...leftOut].sort(byPath),
  };
};
