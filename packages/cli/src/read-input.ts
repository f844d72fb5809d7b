import { readFile, stat } from 'node:fs/promises';
import {
  decodeTable,
  formatOf,
  largestText,
  readAny,
  readSheets,
  type AnyOptions,
  type Report,
} from '@congress-metrics/core/read';
import { ArchiveError } from './workbook/archive.js';
import { readWorkbook } from './workbook/read-workbook.js';
import { readYaml } from './yaml-text.js';

/** The report of a file that holds no record at all, and why. */
export const refused = (
  code: string,
  parameters: Readonly<Record<string, string | number>> = {},
): readonly Report[] => [
  {
    findings: [{ code, level: 'error', path: [], parameters, line: 1, column: 1 }],
    locate: (finding) => finding,
  },
];

const readers: Readonly<
  Record<string, (bytes: Uint8Array, options: AnyOptions) => readonly Report[]>
> = {
  xlsx: (bytes, options) => {
    try {
      return readSheets(readWorkbook(bytes), options);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      return refused(error.code, { size: '> 64 MB', limit: '64 MB' });
    }
  },
  yaml: (bytes, options) => {
    const decoded = decodeTable(bytes);
    if ('finding' in decoded || decoded.warnings !== undefined)
      return readAny(bytes, { name: 'x.json' });
    return readYaml(decoded.text, options);
  },
};

/**
 * Reads a file of any format that the command line knows: what the core reads, and workbooks and YAML
 * besides. Whatever the bytes, it never throws.
 */
export const readInput = (bytes: Uint8Array, options: AnyOptions): readonly Report[] => {
  if (bytes.length > largestText)
    return refused('too-large', new TooLargeError(bytes.length).parameters);
  const reader = readers[formatOf(bytes, options.name)];
  return reader === undefined ? readAny(bytes, options) : reader(bytes, options);
};

const megabytes = (size: number): string => `${String(Math.ceil(size / 1024 / 1024))} MB`;

/** A file is larger than what is read at once. */
export class TooLargeError extends Error {
  readonly parameters: Readonly<Record<string, string>>;

  constructor(size: number) {
    const [actual, limit] = [megabytes(size), megabytes(largestText)];
    super(`${actual} > ${limit}`);
    this.parameters = { size: actual, limit };
  }
}

/** The bytes of a file; throws a `TooLargeError` before it reads too much. */
export const bytesOfFile = async (path: string): Promise<Uint8Array> => {
  const { size } = await stat(path);
  if (size > largestText) throw new TooLargeError(size);
  return readFile(path);
};

/** The bytes of a stream; of one that is longer than the limit, only so many that the excess shows. */
export const bytesOf = async (
  stream: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
};

/** The text of a file as its findings' places count it; nothing for a workbook. */
export const textOf = (bytes: Uint8Array, name: string): string => {
  if (formatOf(bytes, name) === 'xlsx') return '';
  const decoded = decodeTable(bytes);
  return 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes);
};
