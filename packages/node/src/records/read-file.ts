import { finding } from '@congress-metrics/core';
import { refusedWhole, type ReadOptions, type Report } from '@congress-metrics/core/read';
import { readRecords } from '@congress-metrics/formats';
import { bytesOfFile, TooLargeError } from '../files/bytes-of.js';
import { codeOf, FileError } from '../files/file-error.js';
import { findFiles, pathOf, type FilePath } from '../files/find-files.js';

/** A file of a folder with what was read of it, or why it cannot be read. */
export interface FileReports {
  readonly path: string;
  readonly reports: readonly Report[];
  readonly failure?: string;
}

const reportsOf = async (path: string, options: ReadOptions): Promise<readonly Report[]> => {
  try {
    return readRecords(await bytesOfFile(path), { ...options, name: path });
  } catch (error) {
    if (error instanceof TooLargeError)
      return [refusedWhole(finding('too-large', { parameters: error.parameters }))];
    throw new FileError(codeOf(error), path);
  }
};

/**
 * Reads and checks a file of any format: a report for each record in it, or one that says why there is
 * none. Throws a `FileError` where the system gives no bytes (`ENOENT`, `EACCES`), and at nothing else.
 */
export const readFile = (path: FilePath, options: ReadOptions = {}): Promise<readonly Report[]> =>
  reportsOf(pathOf(path), options);

/**
 * Reads and checks the files of a folder, or of any paths, one after the other, each for itself; a file
 * that cannot be read has a `failure`. `checkFiles` compares the records of one body in all of them.
 */
export async function* readFolder(
  paths: FilePath | readonly FilePath[],
  options: ReadOptions = {},
): AsyncGenerator<FileReports> {
  for (const { path, failure } of (await findFiles(paths)).inputs) {
    if (failure !== undefined) {
      yield { path, reports: [], failure };
      continue;
    }
    try {
      yield { path, reports: await reportsOf(path, options) };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      yield { path, reports: [], failure: error.code };
    }
  }
}
