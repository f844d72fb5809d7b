import { bodiesIn } from './bodies-in.js';
import { checkBlock } from './check-block.js';
import { checkFamily } from './check-family.js';
import type { WorkOptions } from './work-options.js';

const kinds = { bodiesIn, checkBlock, checkFamily } as const;

type Kinds = typeof kinds;

export type WorkName = keyof Kinds;

/** What a piece of work is about, and what it comes to: plain data that goes from thread to thread. */
export type Tasks = { readonly [Name in WorkName]: Parameters<Kinds[Name]>[0] };
export type Results = { readonly [Name in WorkName]: Awaited<ReturnType<Kinds[Name]>> };

/** Everything that a thread may be asked to do. */
export const work: {
  readonly [Name in WorkName]: (task: Tasks[Name], options: WorkOptions) => Promise<Results[Name]>;
} = kinds;

/** How a thread is asked. */
export interface Message<Name extends WorkName = WorkName> {
  readonly name: Name;
  readonly task: Tasks[Name];
}
