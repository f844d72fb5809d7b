import type { Sizes } from '../scene/options.js';
import { measure, widest } from '../text/text-width.js';
import { wrap } from '../text/wrap.js';

/** Where names, bars and changes stand; every text already broken into its lines. */
export interface BarFrame {
  readonly width: number;
  /** Names above the bars instead of beside them. */
  readonly narrow: boolean;
  /** The change on a line of its own under the name: there is no room beside it. */
  readonly stacked: boolean;
  readonly labels: ReadonlyMap<string, readonly string[]>;
  readonly changes: ReadonlyMap<string, readonly string[]>;
  /** From here bars are drawn, and so far may they and their values reach. */
  readonly plotLeft: number;
  readonly plotWidth: number;
  readonly changeLeft: number;
  readonly changeWidth: number;
}

/** What the frame must hold. */
export interface BarTexts {
  /** The rows by key and name. */
  readonly series: readonly { readonly key: string; readonly label: string }[];
  /** By key of the row; none when a single year is shown. */
  readonly changes: ReadonlyMap<string, string>;
  readonly changeTitle: string;
}

const wideFrom = 480;
const leastPlot = 190;
const afterLabel = 16;
const beforeChange = 24;
/** The sign of a break and the space after it. */
export const signWidth = 12;

/** In two lines, or in more where that would drop words. */
const wrapWhole = (text: string, room: number, size: number): readonly string[] => {
  for (const lines of [2, 3, 4]) {
    const wrapped = wrap(text, room, size, lines);
    if (lines === 4 || wrapped.at(-1)?.endsWith('…') !== true) return wrapped;
  }
  return [text];
};

const wrapAll = (
  texts: ReadonlyMap<string, string>,
  room: number,
  size: number,
): ReadonlyMap<string, readonly string[]> =>
  new Map([...texts].map(([key, text]) => [key, wrapWhole(text, room, size)]));

const widestOf = (texts: ReadonlyMap<string, readonly string[]>, size: number): number =>
  Math.ceil(widest([...texts.values()].flat(), size));

/** Shares the width out between names, bars and changes: no text is wider than its place. */
export const barFrame = (texts: BarTexts, width: number, sizes: Sizes): BarFrame => {
  const names = new Map(texts.series.map(({ key, label }) => [key, label]));
  const large = sizes.label / 14;

  const wideLabels = wrapAll(names, width * 0.3, sizes.label);
  const wideChanges = wrapAll(texts.changes, width * 0.24, sizes.value);
  const labelWidth = widestOf(wideLabels, sizes.label);
  const changeWidth =
    texts.changes.size === 0
      ? 0
      : Math.max(
          widestOf(wideChanges, sizes.value),
          Math.min(measure(texts.changeTitle, sizes.small), width * 0.16),
        );
  const plotLeft = labelWidth + afterLabel;
  const plotWidth = width - plotLeft - (changeWidth === 0 ? 0 : changeWidth + beforeChange);
  const calm = width >= 640 || [...wideLabels.values()].every(({ length }) => length <= 2);
  if (width >= wideFrom && calm && plotWidth >= leastPlot * large)
    return {
      width,
      narrow: false,
      stacked: false,
      labels: wideLabels,
      changes: wideChanges,
      plotLeft,
      plotWidth,
      changeLeft: width - changeWidth,
      changeWidth,
    };

  const stacked = width < 260 * large;
  const common = { width, narrow: true, stacked, plotLeft: 1, plotWidth: width - 1 };
  if (stacked)
    return {
      ...common,
      labels: wrapAll(names, width, sizes.label),
      changes: wrapAll(texts.changes, width - signWidth, sizes.value),
      changeLeft: 0,
      changeWidth: width,
    };
  const changes = new Map(
    [...texts.changes].map(([key, text]) => [
      key,
      measure(names.get(key) ?? '', sizes.label) + beforeChange + measure(text, sizes.value) <=
      width
        ? [text]
        : wrapWhole(text, width * 0.42, sizes.value),
    ]),
  );
  const roomFor = (key: string): number => {
    const change = widest(changes.get(key) ?? [], sizes.value);
    return change === 0 ? width : width - change - beforeChange;
  };
  return {
    ...common,
    labels: new Map(
      [...names].map(([key, label]) => [key, wrapWhole(label, roomFor(key), sizes.label)]),
    ),
    changes,
    changeLeft: width,
    changeWidth: 0,
  };
};
