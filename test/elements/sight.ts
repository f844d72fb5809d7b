import { executeServerCommand } from '@web/test-runner-commands';
import { nextFrame } from '@open-wc/testing';

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export type Vision = 'none' | 'protanopia' | 'deuteranopia' | 'tritanopia' | 'achromatopsia';

/** Shows the page as a reader sees it who forces colours, or lacks some; `false` where the browser cannot. */
export async function seeAs(reader: {
  readonly forcedColours?: boolean;
  readonly vision?: Vision;
}): Promise<boolean> {
  const can = await executeServerCommand<boolean, typeof reader>('see-as', reader);
  await nextFrame();
  return can;
}

const canvas = document.createElement('canvas');

function pixelOf(draw: (context: CanvasRenderingContext2D) => void): Colour {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas to read colours with.');
  context.clearRect(0, 0, 1, 1);
  draw(context);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

const known = new Map<string, Colour>();

/** A computed colour in numbers, however the browser writes it. */
export function colourOf(css: string): Colour {
  const found =
    known.get(css) ??
    pixelOf((context) => {
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
    });
  known.set(css, found);
  return found;
}

/** The colours of an element as they are on the screen, at places of it in pixels. */
export async function colourAt(
  element: Element,
  places: readonly (readonly [x: number, y: number])[],
): Promise<readonly Colour[]> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = { x: left + scrollX, y: top + scrollY, width, height };
  const picture = new Image();
  picture.src = await executeServerCommand<string, typeof box>('take-picture', box);
  await picture.decode();
  return places.map(([x, y]) =>
    pixelOf((context) => {
      context.drawImage(picture, -Math.floor(x), -Math.floor(y));
    }),
  );
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2: from 1, which is none, to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How far two colours lie from each other on the screen, from 0 to 441. */
export function distance(one: Colour, other: Colour): number {
  return Math.hypot(...one.map((channel, index) => channel - (other[index] ?? 0)));
}
