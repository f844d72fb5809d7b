import { Failure } from './failure.js';
import { fetchPatiently } from './fetch-patiently.js';
import type { LoadOptions } from './load-options.js';
import type { Origin } from './origin.js';
import type { Outcome } from './outcome.js';
import { readRecords } from './read-records.js';

/** Fetches and reads all of an element's files. One that fails spoils the lot: no year goes missing unseen. */
export async function loadRecords(
  { files, text }: Origin,
  options: LoadOptions,
  signal: AbortSignal,
): Promise<Outcome> {
  if (files.length === 0) return text === undefined ? { status: 'none' } : read([{ text }]);
  const answers = await Promise.all(
    files.map((file) =>
      fetchPatiently(file, options, signal).catch((error: unknown) => {
        if (error instanceof Failure) return error;
        throw error;
      }),
    ),
  );
  const failures = answers.filter((answer) => answer instanceof Failure);
  if (failures.length > 0) return { status: 'failed', failures };
  return read(
    answers.flatMap((answer, index) =>
      answer instanceof Failure ? [] : { text: answer, name: nameOf(files[index]?.address ?? '') },
    ),
  );
}

interface Content {
  readonly text: string | Uint8Array;
  readonly name?: string;
}

async function read(contents: readonly Content[]): Promise<Outcome> {
  const results = await Promise.all(contents.map(({ text, name }) => readRecords(text, name)));
  const complaints = results.flatMap((result) => result.complaints);
  if (complaints.length > 0) {
    const isFetched = contents.some(({ name }) => name !== undefined);
    return { status: 'invalid', complaints, isFetched };
  }
  return { status: 'read', records: results.flatMap((result) => result.records) };
}

/** The last part of an address, as a reader would call the file. */
function nameOf(address: string): string {
  return /([^/?#]+)\/?(?:[?#].*)?$/.exec(address)?.[1] ?? address;
}
