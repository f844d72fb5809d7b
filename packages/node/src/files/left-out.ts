/** Why something in a folder is not read. */
export const leftOutReasons = [
  /** A text that is no table, such as that of a report. */
  'report-text',
  /** A format that is only written. */
  'only-written',
  /** No ending of a format that is read. */
  'other-format',
  /** What a program puts beside a file while it is open, or a system when it copies one. */
  'beside-a-file',
  /** A folder with the name of a file; the files in it are read. */
  'named-like-a-file',
  /** A folder of a program's own, into which nobody looks. */
  'folder-of-a-program',
  /** A link to a folder, which might lead round in a circle. */
  'linked-folder',
  /** Neither file nor folder: a pipe, a socket, a device. */
  'no-file',
] as const;

export type LeftOutReason = (typeof leftOutReasons)[number];

/** Something in a folder, or that fits a pattern, that is not read. */
export interface LeftOut {
  readonly path: string;
  readonly reason: LeftOutReason;
}
