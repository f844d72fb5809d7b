import { decodeTable } from '@congress-metrics/core/read';
import { formatOf, formats, isFormatName } from '@congress-metrics/formats';

/** The text of a file as its findings' places count it; nothing where the file is no text. */
export const textOf = (bytes: Uint8Array, name: string): string => {
  const format = formatOf(bytes, name);
  if (isFormatName(format) && formats[format].isBinary) return '';
  const decoded = decodeTable(bytes);
  return 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes);
};
