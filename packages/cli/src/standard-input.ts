/** The bytes of a stream; of one that is longer than the limit, only so many that the excess shows. */
export const bytesOf = async (
  stream: AsyncIterable<Uint8Array | string>,
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
