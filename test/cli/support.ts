import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../packages/cli/src/run.js';
import type { Terminal } from '../../packages/cli/src/terminal.js';

export interface Outcome {
  readonly status: number;
  /** What a pipe would get. */
  readonly out: string;
  /** What only a person sees. */
  readonly err: string;
}

/** Runs one command line before a terminal that only listens. */
export const runs = async (
  words: readonly string[],
  { hasColour = false, language = 'zh_CN.UTF-8', ...rest }: Partial<Terminal> = {},
): Promise<Outcome> => {
  let out = '';
  let err = '';
  const status = await run(words, {
    write: (text: string) => {
      out += text;
    },
    complain: (text: string) => {
      err += text;
    },
    hasColour,
    language,
    ...rest,
  });
  return { status, out, err };
};

/** Writes files into a folder of their own, which goes when the test is done, and gives the folder. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'congress-metrics-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

/** Writes one file and gives its path. */
export const fileWith = (content: string | Uint8Array, name = 'record.json'): string =>
  join(folderWith({ [name]: content }), name);
