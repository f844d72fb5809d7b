import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CongressRecord } from '@congress-metrics/core';
import { standardInput } from '../inputs.js';
import { recordsIn } from '../records.js';
import { asNdjson } from './record-texts.js';
import type { Terminal } from '../terminal.js';

/** Gives the same records from the first each time that it is asked. */
export type Reread = () => AsyncIterable<CongressRecord>;

/** Reads files as often as it takes; standard input, which can be read but once, waits in a file meanwhile. */
export const withReread = async (
  paths: readonly string[],
  terminal: Terminal,
  inputName: string | undefined,
  use: (records: Reread) => Promise<void>,
): Promise<void> => {
  const read: Reread = () => recordsIn(paths, terminal, inputName);
  if (!paths.includes(standardInput)) {
    await use(read);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'congress-metrics-'));
  try {
    const path = join(folder, 'records.ndjson');
    await pipeline(asNdjson(read()), createWriteStream(path));
    await use(() => recordsIn([path], terminal));
  } finally {
    await rm(folder, { recursive: true });
  }
};
