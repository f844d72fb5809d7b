import type { LanguageTag } from '@congress-metrics/core';
import { formatNamed, formats, type FormatName } from '@congress-metrics/formats';
import { FileError } from '../files/file-error.js';
import { pathOf, type FilePath } from '../files/find-files.js';
import { writeWhole } from '../files/write-whole.js';
import { withReread, type RecordSource } from './reread.js';

/** How records are written. */
export interface WriteRecordsOptions {
  /** The format; left out, the file's ending tells it. */
  readonly format?: FormatName;
  /** Headings of tables: `zh-CN`, as it is left out, for a clerk; `en`, the record's own keys, for a program. */
  readonly language?: LanguageTag;
}

/** Records in a format, in pieces, for any stream to take. */
export const recordPieces = (
  records: RecordSource,
  format: FormatName,
  { language = 'zh-CN' }: Pick<WriteRecordsOptions, 'language'> = {},
): AsyncIterable<string | Uint8Array> => {
  const { readsTwice = false, write } = formats[format];
  return withReread<string | Uint8Array>(records, readsTwice, (again) =>
    write(again, { language }),
  );
};

/**
 * Writes records to a file, which is there when it is whole and not before. Of records that come as a
 * stream no more are held than the format needs: one (JSON, NDJSON, YAML, CSV, TSV), a row group
 * (Parquet), all (a workbook). Throws a `FileError` `no-format` where the ending names none.
 */
export const writeRecords = async (
  records: RecordSource,
  path: FilePath,
  { format, ...options }: WriteRecordsOptions = {},
): Promise<void> => {
  const out = pathOf(path);
  const name = format ?? formatNamed(out);
  if (name === undefined) throw new FileError('no-format', out);
  await writeWhole(out, recordPieces(records, name, options));
};
