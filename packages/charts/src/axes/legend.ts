import type { FlowItem } from '../text/flow.js';
import type { Tone } from '../scene/scene.js';

/** One entry of a legend: a colour and what it stands for. */
export interface LegendEntry {
  readonly key: string;
  readonly name: string;
  readonly tone: Tone;
}

/** The years by their colours: a square and a name each, for a text size in pixels. */
export const legend = (entries: readonly LegendEntry[], size: number): readonly FlowItem[] => {
  const side = Math.round(size * 0.8);
  return entries.map(({ key, name, tone }) => ({
    key: `legend/${key}`,
    role: 'legend',
    text: name,
    sign: {
      width: side,
      draw: (x, middle) => ({
        mark: 'rect',
        role: 'legend',
        key: `legend/${key}/swatch`,
        tone,
        x,
        y: Math.round(middle - side / 2),
        width: side,
        height: side,
      }),
    },
  }));
};
