import type { BarScale } from '../../rows/bar-scale.js';
import type { Peers } from './peers.js';
import type { Mark, Place } from '../../scene/scene.js';
import { dots } from './dots.js';
import { histogram } from './histogram.js';

/** How all values are spread over a scale, before it is known where the scale lies. */
export interface Distribution {
  readonly height: number;
  readonly draw: (base: number) => DrawnDistribution;
}

/** A distribution above a line: its marks, and where each body is, by its place in the order. */
export interface DrawnDistribution {
  readonly marks: readonly Mark[];
  /** The top of the own one. */
  readonly own?: { readonly x: number; readonly top: number };
  readonly placeOf: (index: number) => Place;
  readonly under: (x: number, y: number) => number | undefined;
  /** The first body of the column at the left (-1) or at the right (1). */
  readonly beside: (index: number, step: -1 | 1) => number | undefined;
}

/** As many bodies stand as dots of their own; more become a histogram of columns, a single mark. */
const mostDots = 60;

/** All bodies over one scale: a dot each, or columns as high as they are many. */
export const distribution = (peers: Peers, scale: BarScale, radius: number): Distribution =>
  peers.values.length <= mostDots ? dots(peers, scale, radius) : histogram(peers, scale);
