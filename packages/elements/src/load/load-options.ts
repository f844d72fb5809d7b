/** How files are fetched: the page's own `fetch`, or what takes its place. */
export type Fetcher = (address: string, init: RequestInit) => Promise<Response>;

/** How an element asks for its files. */
export interface LoadOptions {
  readonly fetcher?: Fetcher | undefined;
  /** How long one attempt may take, in milliseconds. */
  readonly timeout: number;
  /** How often a file is asked for again when the failure may pass by itself. */
  readonly retries: number;
}

/** Patience for one attempt, in milliseconds. */
export const usualTimeout = 20_000;

export const usualRetries = 2;
