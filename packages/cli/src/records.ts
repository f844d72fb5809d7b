import type { CongressRecord } from '@congress-metrics/core';
import { largestText, readLine } from '@congress-metrics/core/read';
import { findInputs, standardInput } from './inputs.js';
import { isBlank, linesOf } from './lines-of.js';
import { UsageError } from './options.js';
import { openInput } from './open-input.js';
import { readInput } from './read-input.js';
import type { Terminal } from './terminal.js';

const noRecord = (place: string, path: string): UsageError =>
  new UsageError(
    `${place} 有错误，没有读出记录；请先运行 congress-metrics check ${path} · holds no record: run check on it first`,
  );

/** The records of a file with one a line, of any length. */
async function* streamed(
  path: string,
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<CongressRecord> {
  let number = 0;
  let found = 0;
  for await (const bytes of linesOf(stream, largestText)) {
    number += 1;
    if (isBlank(bytes)) continue;
    const { record } = readLine(bytes, number, { unchecked: true });
    if (record === undefined) throw noRecord(`${path}:${String(number)}`, path);
    found += 1;
    yield record;
  }
  if (found === 0) throw noRecord(path, path);
}

/**
 * The records of files, one after the other, so that none has to be kept. A file that holds none is a
 * `UsageError`, and `check` says more.
 */
export async function* recordsIn(
  paths: readonly string[],
  terminal: Terminal,
  inputName = '',
): AsyncGenerator<CongressRecord> {
  for (const { path, failure } of await findInputs(paths)) {
    if (failure !== undefined) throw new UsageError(`${path}: ${failure}`);
    const name = path === standardInput ? inputName : path;
    const opened = await openInput(path, terminal, inputName);
    if ('stream' in opened) {
      yield* streamed(path, opened.stream);
      continue;
    }
    const found = readInput(opened.bytes, { name, unchecked: true }).map(({ record }) => record);
    if (found.length === 0 || found.includes(undefined)) throw noRecord(path, path);
    yield* found.flatMap((record) => record ?? []);
  }
}

/** The records of files all at once, for what compares them with each other. */
export const recordsAt = async (
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly CongressRecord[]> => {
  const records: CongressRecord[] = [];
  for await (const record of recordsIn(paths, terminal)) records.push(record);
  return records;
};
