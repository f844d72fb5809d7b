import { finding } from '@congress-metrics/core';
import {
  largestText,
  refusedWhole,
  type ReadOptions,
  type Report,
} from '@congress-metrics/core/read';
import { formatOf } from './format-of.js';
import { formatNames, formats, isFormatName } from './formats.js';

/** What is known of a file besides its bytes. */
export interface ReadRecordsOptions extends ReadOptions {
  /** The file's name: its ending tells the format; without one, the content does. */
  readonly name?: string;
}

/** What the formats are called that can be read. */
export const readableTitles: readonly string[] = formatNames
  .map((name) => formats[name])
  .filter(({ read }) => read !== undefined)
  .map(({ title }) => title);

/**
 * Reads a file of any format, told by its name and content: a report for each record, with what reading
 * and checking found. The same rules hold in every format; a finding about a table has row and cell. A
 * file of another format gives `unsupported-format`, with words that say what to do. Whatever the bytes,
 * it never throws.
 */
export const readRecords = (
  input: string | Uint8Array,
  { name = '', ...options }: ReadRecordsOptions = {},
): readonly Report[] => {
  if (input.length > largestText)
    return [
      refusedWhole(
        finding('too-large', { parameters: { size: input.length, limit: largestText } }),
      ),
    ];
  const format = formatOf(input, name);
  const read = isFormatName(format) ? formats[format].read : undefined;
  if (read !== undefined) return read(input, options);
  const parameters = { format, readable: readableTitles.join(', ') };
  return [refusedWhole(finding('unsupported-format', { parameters }))];
};
