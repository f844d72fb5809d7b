import { finding, type Finding } from '../rules/finding.js';
import { decode, type Decoded } from './decode.js';

declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

/** A text with what was found on the way to it, or the finding that says why there is none. */
export type DecodedTable = Decoded & { readonly warnings?: readonly Finding[] };

const guessed = finding('encoding-guessed', { line: 1, column: 1 });

/** Whether every other byte at the beginning is 0: UTF-16 without its mark. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const start = bytes.subarray(0, 200);
  const zeros = start.filter((byte, index) => index % 2 === 1 && byte === 0).length;
  return zeros > start.length / 8;
};

const decodedAs = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Bytes of a table as text: by their byte order mark, as strict UTF-8, and then, with a warning, as
 * GB18030, which is what Chinese Excel saves as "CSV". Bytes that are none of these are refused.
 */
export const decodeTable = (bytes: Uint8Array): DecodedTable => {
  if (looksLikeUtf16(bytes)) {
    const text = decodedAs(bytes, 'utf-16le');
    if (text !== undefined) return { text: text.replace(/^\ufeff/u, '') };
  }
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded;
  const text = decodedAs(bytes, 'gb18030');
  return text === undefined ? decoded : { text, warnings: [guessed] };
};
