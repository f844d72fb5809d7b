import { localeFor, type Locale } from '@congress-metrics/core';
import type { InputOptions } from '@congress-metrics/node';
import { InvalidArgumentError, Option } from 'commander';
import type { Terminal } from './terminal.js';

const wellFormed = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/iu;

const languageTag = (text: string): string => {
  if (!wellFormed.test(text))
    throw new InvalidArgumentError(
      `“${text}”不是语言标签，如zh-CN、en · not a language tag, such as en`,
    );
  return text;
};

/** `--lang`, which every command has. */
export const languageOption = (): Option =>
  new Option('--lang <language>', '语言，如zh-CN、en · language, as a BCP 47 tag').argParser(
    languageTag,
  );

/** The language asked for, else the environment's. */
export const localeOf = (options: { readonly lang?: string }, terminal: Terminal): Locale =>
  localeFor(options.lang ?? terminal.language);

/** A whole number of at least 0, from the command line. */
export const countOf = (text: string): number => {
  const count = Number(text);
  if (!/^\d{1,9}$/u.test(text)) throw new Error(`“${text}”不是个数 · not a count`);
  return count;
};

/** A number of threads, of at least 1, from the command line. */
export const jobsOf = (text: string): number => {
  const count = countOf(text);
  if (count === 0) throw new Error('至少1个线程 · at least one thread');
  return count;
};

/** Where the path `-` leads, for the functions that read files. */
export const inputOf = ({ input }: Terminal, inputName?: string): InputOptions => ({
  ...(input !== undefined && { input }),
  ...(inputName !== undefined && { inputName }),
});

/** A failure of a command that its user can fix: said in one line, with status 2. */
export class UsageError extends Error {}
