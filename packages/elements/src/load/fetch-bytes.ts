import { Failure } from './failure.js';

/** How files are fetched: the page's own `fetch`, or what takes its place. */
export type Fetcher = (address: string, init: RequestInit) => Promise<Response>;

const megabyte = 1_000_000;
const largest = 5 * megabyte;
const patience = 20_000;

/** Fetches a file's bytes, or throws a `Failure`; an abort of the signal is passed on as it is. */
export async function fetchBytes(
  address: string,
  fetcher: Fetcher,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const request = new AbortController();
  const timer = setTimeout(() => {
    request.abort(new Failure('timeout', address));
  }, patience);
  const stop = (): void => {
    request.abort();
  };
  signal.addEventListener('abort', stop);
  try {
    const response = await fetcher(address, { signal: request.signal });
    if (!response.ok) throw new Failure('http', address, response.status);
    return await bytesOf(response, address);
  } catch (error) {
    if (signal.aborted || error instanceof Failure) throw error;
    // Offline, refused by CORS, cut off: a page is not told which.
    throw new Failure('offline', address);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
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
