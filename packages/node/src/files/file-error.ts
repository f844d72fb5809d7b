/** What is wrong with a file, beyond what the system has a code of its own for (`ENOENT`, `EACCES`). */
export const fileFaults = [
  /** A pattern that no file fits. */
  'no-match',
  /** A folder, or a pattern, without a file that can be read. */
  'nothing-to-read',
  /** A file that holds no record, or more than the limit; checking it says why. */
  'no-record',
  /** A format that is not known by the name. */
  'no-format',
] as const;

export type FileFault = (typeof fileFaults)[number];

/** A file cannot be read, or cannot be written. */
export class FileError extends Error {
  /** One of `fileFaults`, or the system's own code. */
  readonly code: string;
  readonly path: string;
  /** The line of the file where there is one: a record a line. */
  readonly line?: number;

  constructor(code: string, path: string, line?: number) {
    super(`${path}${line === undefined ? '' : `:${String(line)}`}: ${code}`);
    this.code = code;
    this.path = path;
    if (line !== undefined) this.line = line;
  }
}

/** The code of an error as the system or this package names it. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
