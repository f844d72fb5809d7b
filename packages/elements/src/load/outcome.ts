import type { CongressRecord, Locale } from '@congress-metrics/core';
import type { Failure } from './failure.js';

/** One error in a file, with its place; said in whatever language the element has at the time. */
export interface Complaint {
  readonly place: string;
  /** Which check or which rule of reading it is. */
  readonly code: string;
  readonly inWords: (locale: Locale) => string;
}

/** How far the element's files have come. */
export type Outcome =
  | { readonly status: 'none' }
  | { readonly status: 'loading' }
  | { readonly status: 'read'; readonly records: readonly CongressRecord[] }
  | { readonly status: 'failed'; readonly failures: readonly Failure[] }
  | {
      readonly status: 'invalid';
      readonly complaints: readonly Complaint[];
      /** Whether another answer of the server may be better. */
      readonly isFetched: boolean;
    };
