import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CongressRecord } from '@congress-metrics/core';
import { formats, type Records } from '@congress-metrics/formats';
import { streamRecords } from './stream-records.js';

/** Records to write: a list, a stream that can be read once, or a function that gives the same stream each time. */
export type RecordSource =
  readonly CongressRecord[] | AsyncIterable<CongressRecord> | (() => AsyncIterable<CongressRecord>);

const isList = (source: RecordSource): source is readonly CongressRecord[] => Array.isArray(source);

/**
 * Uses records that can be gone through as often as it takes. A stream that can be read but once waits in
 * a file meanwhile, in the system's folder for such (`TMPDIR`).
 */
export async function* withReread<Piece>(
  source: RecordSource,
  readsTwice: boolean,
  use: (records: Records) => AsyncIterable<Piece>,
): AsyncGenerator<Piece> {
  if (typeof source === 'function' || isList(source) || !readsTwice) {
    yield* use(typeof source === 'function' ? source : () => source);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'congress-metrics-'));
  try {
    const path = join(folder, 'records.ndjson');
    const lines = formats.ndjson.write(() => source, { language: 'en' });
    await pipeline(lines, createWriteStream(path));
    yield* use(() => streamRecords(path));
  } finally {
    await rm(folder, { recursive: true });
  }
}
