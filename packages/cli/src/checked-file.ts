import type { CongressRecord, Finding } from '@congress-metrics/core';
import { checkTogether, readAll, type Report } from '@congress-metrics/core/read';
import type { InputFile } from './input-files.js';

/** What is known of one file after checking. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly records: readonly CongressRecord[];
  /** Why the file could not be read at all, as the system names it: ENOENT, EACCES. */
  readonly failure?: string;
}

/** Checks files one by one and, where they hold records of one body, against each other. */
export const checkFiles = (files: readonly InputFile[]): readonly CheckedFile[] => {
  const read = files.map((file) => ({
    file,
    reports: 'bytes' in file ? readAll(file.bytes) : ([] as readonly Report[]),
  }));
  const together = checkTogether(read.flatMap(({ reports }) => reports));
  let next = 0;
  return read.map(({ file, reports }) => {
    const own = together.slice(next, (next += reports.length));
    return {
      path: file.path,
      text: 'bytes' in file ? new TextDecoder().decode(file.bytes) : '',
      findings: own.flatMap(({ findings }) => findings),
      records: own.flatMap(({ record }) => record ?? []),
      ...('failure' in file && { failure: file.failure }),
    };
  });
};
