import { Failure } from './failure.js';
import { fetchBytes, type Fetcher } from './fetch-bytes.js';
import type { Outcome } from './outcome.js';
import { readRecords } from './read-records.js';

/** Where an element's records come from: files, or the text of an inline script. */
export interface Origin {
  readonly addresses: readonly string[];
  readonly text: string | undefined;
}

/** Fetches and reads all of an element's files. One that fails spoils the lot: no year goes missing unseen. */
export async function loadRecords(
  { addresses, text }: Origin,
  fetcher: Fetcher,
  signal: AbortSignal,
): Promise<Outcome> {
  if (addresses.length === 0) return text === undefined ? { status: 'none' } : read([{ text }]);
  const answers = await Promise.all(
    addresses.map((address) =>
      fetchBytes(address, fetcher, signal).catch((error: unknown) => {
        if (error instanceof Failure) return error;
        throw error;
      }),
    ),
  );
  const failures = answers.filter((answer) => answer instanceof Failure);
  if (failures.length > 0) return { status: 'failed', failures };
  return read(
    answers.flatMap((answer, index) =>
      answer instanceof Failure ? [] : { text: answer, name: nameOf(addresses[index] ?? '') },
    ),
  );
}

interface File {
  readonly text: string | Uint8Array;
  readonly name?: string;
}

async function read(files: readonly File[]): Promise<Outcome> {
  const results = await Promise.all(files.map(({ text, name }) => readRecords(text, name)));
  const complaints = results.flatMap((result) => result.complaints);
  if (complaints.length > 0) return { status: 'invalid', complaints };
  return { status: 'read', records: results.flatMap((result) => result.records) };
}

/** The last part of an address, as a reader would call the file. */
function nameOf(address: string): string {
  return /([^/?#]+)\/?(?:[?#].*)?$/.exec(address)?.[1] ?? address;
}
