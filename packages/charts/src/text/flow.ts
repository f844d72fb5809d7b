import type { Mark, Tone } from '../scene/scene.js';
import { lineHeight, middleToBaseline } from './text-block.js';
import { measure } from './text-width.js';
import { wrap } from './wrap.js';

/** Words with a sign before them: an entry of a legend, a note under a chart. */
export interface FlowItem {
  readonly key: string;
  readonly text: string;
  readonly role: 'legend' | 'note';
  readonly tone?: Tone;
  readonly sign?: {
    /** The sign's own width; the words follow it at a little distance. */
    readonly width: number;
    readonly draw: (x: number, middle: number) => Mark;
  };
}

export interface FlowOptions {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
}

export interface Flow {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const afterSign = 6;
const between = 18;

/** How much room a sign takes up before its words. */
const lead = ({ sign }: FlowItem): number => (sign === undefined ? 0 : sign.width + afterSign);

/** The width of items in a single line, in pixels. */
export const flowWidth = (items: readonly FlowItem[], size: number): number =>
  items.reduce((total, item) => total + lead(item) + measure(item.text, size), 0) +
  between * Math.max(0, items.length - 1);

/** Sets items one after the other, in as many lines as they need. */
export const flow = (items: readonly FlowItem[], { left, right, top, size }: FlowOptions): Flow => {
  let x = left;
  let line = 0;
  const marks = items.flatMap((item): readonly Mark[] => {
    const { key, role, tone = 'quiet', sign } = item;
    const whole = lead(item) + measure(item.text, size);
    if (x > left && x + whole > right) {
      x = left;
      line++;
    }
    const start = x + lead(item);
    const middle = top + (line + 0.5) * lineHeight(size);
    const drawn = sign?.draw(x, middle);
    const lines = wrap(item.text, right - start, size, 4);
    const first = line;
    x += whole + between;
    line += lines.length - 1;
    return [
      ...(drawn === undefined ? [] : [drawn]),
      ...lines.map((text, index): Mark => ({
        mark: 'text',
        role,
        key: index === 0 ? key : `${key}/${index}`,
        tone,
        x: start,
        y: top + (first + index + 0.5) * lineHeight(size) + middleToBaseline(size),
        text,
        anchor: 'start',
        size,
      })),
    ];
  });
  return { marks, bottom: items.length === 0 ? top : top + (line + 1) * lineHeight(size) };
};
