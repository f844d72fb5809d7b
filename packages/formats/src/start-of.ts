// Every engine that runs this has it; the pure packages see no DOM types.
declare class TextDecoder {
  constructor(encoding: string);
  decode(bytes: Uint8Array): string;
}

/** Bytes, or characters, at the beginning that show what a text is. */
const usual = 4096;

/** Of a text whose first line is longer, so much behind that line. */
const behind = 64;

const lineFeed = 0x0a;

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** UTF-16 by its mark, or by the zeros of its Latin letters; else whatever leaves ASCII what it is. */
const encodingOf = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const zeros = bytes.subarray(0, 200).filter((byte, index) => index % 2 === 1 && byte === 0);
  return zeros.length > Math.min(200, bytes.length) / 8 ? 'utf-16le' : 'latin1';
};

/**
 * How a text begins, without its byte order mark and white space: as much as shows its format, which is
 * at least its first line and what the second one begins with.
 */
export const startOf = (input: string | Uint8Array): string => {
  const feed = typeof input === 'string' ? input.indexOf('\n', 1) : input.indexOf(lineFeed, 1);
  const end = Math.max(usual, feed + behind);
  const start =
    typeof input === 'string'
      ? input.slice(0, end)
      : new TextDecoder(encodingOf(input)).decode(input.subarray(0, end));
  return start.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/u, '').trimStart();
};
