import { UsageError } from '../options.js';

/** A report's text, and how its bytes were read. */
export interface ReportText {
  readonly text: string;
  readonly encoding: string;
}

/** Characters that any report has many of, in simplified and in traditional script. */
const frequent = /[的一是在大会會人民代表委员員年工作和议議]/gu;

const decodedAs = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const frequentIn = (text: string | undefined): number =>
  text === undefined ? -1 : (text.slice(0, 20_000).match(frequent)?.length ?? 0);

/** Every other byte of ASCII in UTF-16 is 0, and a report has line breaks and digits. */
const utf16Of = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 1].map(
    (half) => start.filter((byte, at) => at % 2 === half && byte === 0).length,
  );
  if ((zeros[1] ?? 0) > start.length / 100) return 'utf-16le';
  return (zeros[0] ?? 0) > start.length / 100 ? 'utf-16be' : undefined;
};

const decode = (bytes: Uint8Array): ReportText | undefined => {
  const wide = utf16Of(bytes);
  if (wide !== undefined) {
    const text = decodedAs(bytes, wide);
    if (text !== undefined) return { text, encoding: wide };
  }
  const text = decodedAs(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'utf-8' };
  // The same bytes can be read as either; in the wrong one the common characters are rare.
  const [best] = ['gb18030', 'big5']
    .map((encoding) => ({ encoding, text: decodedAs(bytes, encoding) }))
    .sort((one, other) => frequentIn(other.text) - frequentIn(one.text));
  return best?.text === undefined ? undefined : { text: best.text, encoding: best.encoding };
};

/**
 * The text of a report: plain text or Markdown in UTF-8, UTF-16, GB18030 or Big5. Throws a `UsageError`
 * that names the way out for bytes that are no text, and for a file that holds none.
 */
export const reportText = (bytes: Uint8Array, path: string): ReportText => {
  const found = decode(bytes);
  if (found === undefined || found.text.slice(0, 4000).includes('\0'))
    throw new UsageError(
      `${path} 不是文本；请另存为 .txt 或 .md · is no text: save it as .txt or .md`,
    );
  if (found.text.trim() === '') throw new UsageError(`${path} 是空的 · is empty`);
  return found;
};
