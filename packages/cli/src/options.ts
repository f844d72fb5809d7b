import { localeFor, type CongressRecord, type Locale } from '@congress-metrics/core';
import { Option } from 'commander';
import { findInputs } from './inputs.js';
import { bytesAt, readInput } from './read-input.js';
import type { Terminal } from './terminal.js';

/** `--lang`, which every command has. */
export const languageOption = (): Option =>
  new Option('--lang <language>', '语言 · language').choices(['zh-CN', 'en']);

/** The language asked for, else the environment's. */
export const localeOf = (options: { readonly lang?: string }, terminal: Terminal): Locale =>
  localeFor(options.lang ?? terminal.language);

/** A whole number of at least 0, from the command line. */
export const countOf = (text: string): number => {
  const count = Number(text);
  if (!/^\d{1,9}$/u.test(text)) throw new Error(`“${text}”不是个数 · not a count`);
  return count;
};

/** A failure of a command that its user can mend: said in one line, with status 2. */
export class UsageError extends Error {}

/** The records of files that a command works with; a file without one is a `UsageError`, and `check` says more. */
export const recordsAt = async (
  paths: readonly string[],
  terminal: Terminal,
  inputName?: string,
): Promise<readonly CongressRecord[]> => {
  const records: CongressRecord[] = [];
  for (const { path, failure } of await findInputs(paths)) {
    if (failure !== undefined) throw new UsageError(`${path}: ${failure}`);
    const bytes = await bytesAt(path, terminal);
    const name = path === '-' ? (inputName ?? '') : path;
    const found = readInput(bytes, { name, unchecked: true }).map(({ record }) => record);
    if (found.length === 0 || found.includes(undefined))
      throw new UsageError(
        `${path} 有错误，没有读出记录；请先运行 congress-metrics check ${path} · holds no record: run check on it first`,
      );
    records.push(...found.flatMap((record) => record ?? []));
  }
  return records;
};
