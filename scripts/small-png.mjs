// Writes a picture of flat colours as a PNG with a palette: a fifth of what a browser makes of it.
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** The colours that a picture keeps; any other is the edge of a letter, and goes to the nearest. */
const mostColours = 128;

export function smallPng(picture) {
  const { width, height, data } = PNG.sync.read(picture);
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at) >>> 8;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = byCount.slice(0, mostColours);
  const placeOf = new Map(byCount.map((colour) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const colour = data.readUInt32BE((y * width + x) * 4) >>> 8;
      rows[y * (width + 1) + 1 + x] = placeOf.get(colour);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function channels(colour) {
  return [16, 8, 0].map((shift) => (colour >> shift) & 0xff);
}

function nearest(palette, colour) {
  const wanted = channels(colour);
  const far = palette.map((one) =>
    Math.hypot(...channels(one).map((channel, index) => channel - wanted[index])),
  );
  return far.indexOf(Math.min(...far));
}

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name), content]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(content.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(checksum(body), body.length + 4);
  return frame;
}

// CRC-32, which Node 20 does not offer.
function checksum(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
