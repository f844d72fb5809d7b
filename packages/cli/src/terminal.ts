/** Where a command's words go, and how: so that a test can stand where the terminal stands. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly hasColour: boolean;
  /** The reader's language, as the environment names it: `en_GB.UTF-8`. */
  readonly language: string;
  /** Whether a person is watching, whom a progress bar tells that work goes on. */
  readonly showsProgress?: boolean;
  /** Resolves once what was written has gone out, so that a slow reader of it makes its writer wait. */
  readonly drained?: () => Promise<unknown>;
  /** Standard input; nothing when left out. */
  readonly input?: AsyncIterable<Uint8Array | string>;
}

/** Exit statuses, as `--help` documents them. */
export const status = { clean: 0, findings: 1, usage: 2 } as const;
