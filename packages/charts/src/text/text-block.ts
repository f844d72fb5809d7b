import type { Role, TextMark, Tone } from '../scene/scene.js';

/** The distance from one line of text to the next, in pixels. */
export const lineHeight = (size: number): number => Math.round(size * 1.4);

/** From the middle of a line down to where its letters stand: alike for Han characters and digits. */
export const middleToBaseline = (size: number): number => size * 0.36;

export const heightOf = (lines: readonly string[], size: number): number =>
  lines.length * lineHeight(size);

export interface BlockOptions {
  readonly key: string;
  readonly role: Role;
  readonly tone?: Tone;
  readonly datum?: string;
  readonly x: number;
  /** The height of the middle of the whole block. */
  readonly middle: number;
  readonly size: number;
  readonly anchor?: TextMark['anchor'];
  readonly weight?: 'bold';
}

/** Lines of one text, set around a middle. */
export const textBlock = (
  lines: readonly string[],
  { middle, anchor = 'start', key, size, ...common }: BlockOptions,
): readonly TextMark[] => {
  const first = middle - ((lines.length - 1) * lineHeight(size)) / 2 + middleToBaseline(size);
  return lines.map((text, index) => ({
    mark: 'text',
    ...common,
    key: index === 0 ? key : `${key}/${index}`,
    y: first + index * lineHeight(size),
    size,
    text,
    anchor,
  }));
};

/** A block whose upper edge is given instead of its middle. */
export const textBelow = (
  lines: readonly string[],
  top: number,
  options: Omit<BlockOptions, 'middle'>,
): readonly TextMark[] =>
  textBlock(lines, { ...options, middle: top + heightOf(lines, options.size) / 2 });
