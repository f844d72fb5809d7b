import type { CellsMark } from '@congress-metrics/charts';

/** More pixels than this some phones refuse. */
const mostPixels = 8_000_000;
/** Less than this between cells is a matter of rounding. */
const hairline = 0.5;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Fields of cells on a canvas that covers a scene, as sharp as the screen can show them. */
export function paintCells(
  canvas: HTMLCanvasElement,
  fields: readonly CellsMark[],
  colours: readonly string[],
  { width, height }: Size,
): void {
  const scale = Math.min(devicePixelRatio, Math.sqrt(mostPixels / (width * height)));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  const small = document.createElement('canvas');
  if (context === null) return;
  context.imageSmoothingEnabled = false;
  const pixels = pixelsOf(colours);
  for (const field of fields) paintField(context, field, scale, small, pixels);
}

/** A pixel a cell, then enlarged; between cells that are large enough, what lies behind shows. */
function paintField(
  context: CanvasRenderingContext2D,
  { lefts, tops, width, height, steps }: CellsMark,
  scale: number,
  small: HTMLCanvasElement,
  pixels: Uint32Array,
): void {
  small.width = lefts.length;
  small.height = tops.length;
  const image = new ImageData(lefts.length, tops.length);
  const colours = new Uint32Array(image.data.buffer);
  steps.forEach((step, cell) => {
    colours[cell] = pixels[step] ?? 0;
  });
  small.getContext('2d')?.putImageData(image, 0, 0);

  const place = (edge: number): number => Math.round(edge * scale);
  const [left, top] = [place(lefts[0] ?? 0), place(tops[0] ?? 0)];
  const across = place((lefts[0] ?? 0) + pitchOf(lefts, width) * lefts.length) - left;
  const down = place((tops[0] ?? 0) + pitchOf(tops, height) * tops.length) - top;
  context.drawImage(small, left, top, across, down);
  if (pitchOf(lefts, width) - width > hairline)
    for (const edge of lefts) context.clearRect(place(edge + width), top, scale, down);
  if (pitchOf(tops, height) - height > hairline)
    for (const edge of tops) context.clearRect(left, place(edge + height), across, scale);
}

/** From one cell to the next: a field's cells are all alike. */
const pitchOf = ([first = 0, second]: readonly number[], size: number): number =>
  second === undefined ? size : second - first;

/** Colours as CSS has them, turned into pixels; none for 0, where there is nothing to show. */
function pixelsOf(colours: readonly string[]): Uint32Array {
  const context = new OffscreenCanvas(colours.length + 1, 1).getContext('2d', {
    willReadFrequently: true,
  });
  for (const [index, colour] of colours.entries()) {
    if (context === null) break;
    context.fillStyle = colour;
    context.fillRect(index + 1, 0, 1, 1);
  }
  const image = context?.getImageData(0, 0, colours.length + 1, 1);
  return new Uint32Array(image?.data.buffer ?? new ArrayBuffer(0));
}
