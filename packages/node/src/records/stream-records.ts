import type { CongressRecord } from '@congress-metrics/core';
import { largestText, readLine } from '@congress-metrics/core/read';
import { readRecords } from '@congress-metrics/formats';
import { TooLargeError } from '../files/bytes-of.js';
import { codeOf, FileError } from '../files/file-error.js';
import { findFiles, type FilePath } from '../files/find-files.js';
import { isBlank, linesOf } from '../files/lines-of.js';
import { openInput, standardInput, type Chunks, type InputOptions } from '../files/open-input.js';

/** The records of a file with one a line, of any length. */
async function* streamed(path: string, stream: Chunks): AsyncGenerator<CongressRecord> {
  let number = 0;
  let found = 0;
  for await (const bytes of linesOf(stream, largestText)) {
    number += 1;
    if (isBlank(bytes)) continue;
    const { record } = readLine(bytes, number, { unchecked: true });
    if (record === undefined) throw new FileError('no-record', path, number);
    found += 1;
    yield record;
  }
  if (found === 0) throw new FileError('no-record', path);
}

async function* recordsAt(path: string, options: InputOptions): AsyncGenerator<CongressRecord> {
  const name = path === standardInput ? (options.inputName ?? '') : path;
  const opened = await openInput(path, options);
  if ('stream' in opened) {
    yield* streamed(path, opened.stream);
    return;
  }
  const found = readRecords(opened.bytes, { name, unchecked: true }).map(({ record }) => record);
  if (found.length === 0 || found.includes(undefined)) throw new FileError('no-record', path);
  yield* found.flatMap((record) => record ?? []);
}

/**
 * The records of files, of folders and of what fits patterns, in any format, one after the other: of a
 * file with a record a line (NDJSON) no more than that line is held, however long it is, of another no
 * more than the file, which is 32 MB at most. Records are read and not checked. A file that cannot be
 * read, or holds none, throws a `FileError`; `checkFiles` says what is wrong with it.
 */
export async function* streamRecords(
  paths: FilePath | readonly FilePath[],
  options: InputOptions = {},
): AsyncGenerator<CongressRecord> {
  for (const { path, failure } of (await findFiles(paths)).inputs) {
    if (failure !== undefined) throw new FileError(failure, path);
    try {
      yield* recordsAt(path, options);
    } catch (error) {
      if (error instanceof TooLargeError) throw new FileError('no-record', path);
      throw error instanceof Error && 'syscall' in error
        ? new FileError(codeOf(error), path)
        : error;
    }
  }
}

/** The records that `streamRecords` gives, all at once, for what compares them with each other. */
export const readAllRecords = async (
  paths: FilePath | readonly FilePath[],
  options: InputOptions = {},
): Promise<readonly CongressRecord[]> => {
  const records: CongressRecord[] = [];
  for await (const record of streamRecords(paths, options)) records.push(record);
  return records;
};
