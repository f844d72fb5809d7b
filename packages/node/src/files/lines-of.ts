const lineFeed = 0x0a;
const openBrace = 0x7b;

/** Whether a line holds nothing but white space. */
export const isBlank = (bytes: Uint8Array): boolean =>
  bytes[0] !== openBrace && new TextDecoder().decode(bytes).trim() === '';

/** A buffer on the same bytes, not a copy of them. */
const bufferOn = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length);

/**
 * The lines of a stream of bytes, one by one, without their line feeds. A line that is longer than the
 * limit comes cut just beyond it, so that neither a file without lines nor one with many fills the memory.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const keep = (piece: Uint8Array): void => {
    const room = limit + 1 - size;
    if (room <= 0) return;
    pieces.push(piece.subarray(0, room));
    size += Math.min(piece.length, room);
  };
  const line = (): Uint8Array => {
    const whole = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
    pieces = [];
    size = 0;
    return whole;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : bufferOn(chunk);
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      keep(bytes.subarray(start, end));
      start = end + 1;
      yield line();
    }
    keep(bytes.subarray(start));
  }
  if (size > 0) yield line();
} // prettier-ignore
