import type { LeftOut } from './left-out.js';

/** A file that is to be read, or the reason why it cannot be. */
export interface Input {
  readonly path: string;
  /** As the system names it (ENOENT, EACCES), or one of `fileFaults`. */
  readonly failure?: string;
}

/** The files that some paths name, and what lies beside them and is no file of records. */
export interface FoundFiles {
  readonly inputs: readonly Input[];
  readonly leftOut: readonly LeftOut[];
}
