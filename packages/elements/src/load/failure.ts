import type { LoadFailure } from '@congress-metrics/core';

/**
 * Why a file did not arrive: `offline` (no answer, or one that may not be read), `http` (an error
 * status), `not-json` (a page instead of data), `too-large`, `timeout`, `changed` (not the file whose
 * hash the page gives).
 */
export type FailureCode = LoadFailure;

const tooManyRequests = 429;
const firstServerError = 500;

/** A file that did not arrive, and why. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly address: string;
  /** The HTTP status, for `http`. */
  readonly status: number | undefined;
  /** How many milliseconds the server asks to be left alone. */
  readonly respite: number;

  constructor(code: FailureCode, address: string, answer?: Response) {
    super(`${code}: ${address}`);
    this.code = code;
    this.address = address;
    this.status = answer?.status;
    this.respite = respiteOf(answer?.headers.get('retry-after'));
  }

  /** Whether the same request may well succeed a little later. */
  get isPassing(): boolean {
    const { code, status = 0 } = this;
    if (code === 'http') return status === tooManyRequests || status >= firstServerError;
    return code === 'offline' || code === 'timeout';
  }
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
function respiteOf(header: string | null | undefined): number {
  if (header === null || header === undefined) return 0;
  const time = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return time > 0 ? time : 0;
}
