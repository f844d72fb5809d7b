import type { LoadFailure } from '@congress-metrics/core';

/**
 * Why a file did not arrive: `offline` (no answer, or one that may not be read), `http` (an error
 * status), `not-json` (a page instead of data), `too-large`, `timeout`.
 */
export type FailureCode = LoadFailure;

/** A file that did not arrive, and why. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly address: string;
  /** The HTTP status, for `http`. */
  readonly status: number | undefined;

  constructor(code: FailureCode, address: string, status?: number) {
    super(`${code}: ${address}`);
    this.code = code;
    this.address = address;
    this.status = status;
  }
}
