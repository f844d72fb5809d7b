import { strToU8, Unzip, UnzipInflate, zipSync, type UnzipFile } from 'fflate';

/** Limits on what an archive may unpack to: a workbook of figures is far below them. */
const mostBytes = 64 * 1024 * 1024;
const mostEntries = 1000;
/** Small slices, so that a bomb is met after a few megabytes and not after all of them. */
const slice = 8 * 1024;

/** Why an archive was not read: it is none, or unpacks to more than the limit. */
export class ArchiveError extends Error {
  readonly code: 'bad-workbook' | 'too-large';

  constructor(code: 'bad-workbook' | 'too-large') {
    super(code);
    this.code = code;
  }
}

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
};

/** The wanted entries of a ZIP archive, within limits on their number and size; throws an `ArchiveError`. */
export const unpack = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> => {
  const entries = new Map<string, Uint8Array>();
  let total = 0;
  let count = 0;
  // The library may wrap what is thrown inside it, so the reason is kept outside.
  let failure: ArchiveError | undefined;
  const fail = (code: ArchiveError['code']): never => {
    failure ??= new ArchiveError(code);
    throw failure;
  };
  const unzip = new Unzip((file: UnzipFile) => {
    count += 1;
    if (count > mostEntries) fail('too-large');
    if (!isWanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) fail('bad-workbook');
      size += chunk.length;
      total += chunk.length;
      if (total > mostBytes) fail('too-large');
      chunks.push(chunk);
      if (isLast) entries.set(file.name, joined(chunks, size));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += slice)
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
  } catch {
    throw failure ?? new ArchiveError('bad-workbook');
  }
  return entries;
};

/** Texts as a ZIP archive; the same texts give the same bytes on any day. */
export const pack = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(1980, 0, 1),
    level: 6,
  });
