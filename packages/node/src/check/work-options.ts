import type { CongressRecord } from '@congress-metrics/core';
import type { CheckContext } from '@congress-metrics/core/read';
import type { Part, TallyOptions } from './tally.js';

/** What all work of one command shares: plain data, so that a thread can be told of it. */
export interface WorkOptions extends Omit<TallyOptions, 'most'> {
  /** Records to compare with that are not checked themselves, such as last year's. */
  readonly previous: readonly CongressRecord[];
  /** The text of the report, in which each quote has to stand. */
  readonly text?: string;
  /** What standard input is called, for its format. */
  readonly inputName?: string;
}

/** What checking a file, or a part of one, has come to. */
export interface Outcome {
  readonly part: Part;
  /** Why it could not be read, or not to the end. */
  readonly failure?: string;
}

/** What a record is compared with: others of its kind, and what the command was given. */
export const surroundingsOf = (
  { previous, text }: WorkOptions,
  others: readonly CongressRecord[] = [],
): CheckContext => ({ others: [...others, ...previous], ...(text !== undefined && { text }) });
