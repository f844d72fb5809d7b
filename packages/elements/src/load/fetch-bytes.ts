import { Failure } from './failure.js';
import { usualTimeout, type LoadOptions } from './load-options.js';
import type { DataFile } from './origin.js';

const megabyte = 1_000_000;
const largest = 5 * megabyte;
/** A timer that is set longer goes off at once. */
const longestTimeout = 2 ** 31 - 1;
const wellFormed = /^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$/;

/** Asks once for a file's bytes, or throws a `Failure`; an abort of the signal is passed on as it is. */
export async function fetchBytes(
  { address, integrity }: DataFile,
  options: LoadOptions,
  signal: AbortSignal,
): Promise<Uint8Array> {
  // A browser takes a hash that it cannot read for none at all.
  if (integrity !== undefined && !wellFormed.test(integrity)) throw new Failure('changed', address);
  const { fetcher = fetch, timeout } = options;
  const request = new AbortController();
  const stop = (): void => {
    request.abort();
  };
  const timer = setTimeout(stop, Math.min(timeout > 0 ? timeout : usualTimeout, longestTimeout));
  signal.addEventListener('abort', stop);
  try {
    const hash = integrity === undefined ? {} : { integrity };
    const response = await fetcher(address, { ...hash, signal: request.signal });
    if (!response.ok) throw new Failure('http', address, response);
    return await bytesOf(response, address);
  } catch (error) {
    if (signal.aborted || error instanceof Failure) throw error;
    if (request.signal.aborted) throw new Failure('timeout', address);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
  // Offline, refused by CORS, cut off: a page is not told which. Nor is it told of a wrong hash, but
  // then the file arrives when none is asked for.
  if (integrity === undefined) throw new Failure('offline', address);
  await fetchBytes({ address, integrity: undefined }, options, signal);
  throw new Failure('changed', address);
}

async function bytesOf(response: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > largest) {
      await reader?.cancel();
      throw new Failure('too-large', address);
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  if (looksLikePage(bytes, response.headers)) throw new Failure('not-json', address);
  return bytes;
}

/** A sign-in or error page that came with status 200. */
function looksLikePage(bytes: Uint8Array, headers: Headers): boolean {
  const lessThan = 0x3c;
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
  return first === lessThan || headers.get('content-type')?.startsWith('text/html') === true;
}
