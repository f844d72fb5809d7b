import type { Locale } from '@congress-metrics/core';
import type { Scene } from './scene.js';

/** What a chart must know besides its data. */
export interface ChartOptions {
  /** The room there is, in pixels. Under 160 the scene is 160 wide; 0, NaN or infinite gives none. */
  readonly width: number;
  readonly locale: Locale;
  /** `large`: no text under 18 px and roomier targets, for elderly readers. */
  readonly textSize?: 'normal' | 'large';
}

/** Sizes in pixels that every chart is built from. */
export interface Sizes {
  /** Axes, units, notes. */
  readonly small: number;
  /** Values and changes. */
  readonly value: number;
  /** Names of metrics. */
  readonly label: number;
  readonly bar: number;
  readonly dot: number;
  /** The least height and width that a finger is given. */
  readonly target: number;
}

const sizes: Readonly<Record<NonNullable<ChartOptions['textSize']>, Sizes>> = {
  normal: { small: 12, value: 13, label: 14, bar: 14, dot: 3.5, target: 24 },
  large: { small: 18, value: 18, label: 19, bar: 20, dot: 5, target: 44 },
};

export const sizesOf = ({ textSize = 'normal' }: ChartOptions): Sizes => sizes[textSize];

const narrowest = 160;

/** The width to lay out for, in whole pixels; `undefined` when there is no room to draw in. */
export const drawableWidth = ({ width }: ChartOptions): number | undefined =>
  Number.isFinite(width) && width > 0 ? Math.max(narrowest, Math.floor(width)) : undefined;

/** What is left when there is nothing to draw or no room for it. */
export const emptyScene: Scene = { width: 0, height: 0, marks: [], targets: [] };
