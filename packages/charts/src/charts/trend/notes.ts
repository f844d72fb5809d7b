import type { Locale, Series } from '@congress-metrics/core';
import { baseline } from '../../axes/axis.js';
import { breakMark } from '../../axes/break-mark.js';
import type { FlowItem } from '../../text/flow.js';
import type { Sizes } from '../../scene/options.js';
import { isBreak, planOf, valueOf } from '../../view/point-look.js';

/** Every reason for which a value is absent, once. */
const absencesOf = (series: readonly Series[], locale: Locale): string =>
  [
    ...new Set(
      series.flatMap(({ points }) =>
        points
          .filter((point) => valueOf(point) === undefined)
          .map(({ absent }) => locale.absences[absent ?? 'unknown']),
      ),
    ),
  ].join(locale.listSeparator);

const gapNote = (text: string): FlowItem => ({
  key: 'note/gap',
  role: 'note',
  text,
  sign: {
    width: 18,
    draw: (x, middle) =>
      baseline('note/gap/sign', { x1: x, x2: x + 18, y1: middle, y2: middle }, true),
  },
});

/** What the sign of a break means. */
export const breakNote = (text: string): FlowItem => ({
  key: 'note/break',
  role: 'note',
  text,
  sign: { width: 8, draw: (x, middle) => breakMark('note/break/sign', x, middle) },
});

const planNote = (text: string, radius: number): FlowItem => ({
  key: 'note/plan',
  role: 'note',
  text,
  sign: {
    width: 2 * radius,
    draw: (x, middle) => ({
      mark: 'dot',
      role: 'plan',
      key: 'note/plan/sign',
      tone: 'quiet',
      x: x + radius,
      y: middle,
      radius,
      hollow: true,
    }),
  },
});

/** What the signs in the panels mean; only those that occur. */
export const trendNotes = (
  series: readonly Series[],
  sharedScales: boolean,
  sizes: Sizes,
  locale: Locale,
): readonly FlowItem[] => {
  const absences = absencesOf(series, locale);
  const broken = series.some(({ points }) => points.slice(1).some(isBreak));
  const planned = series.some(({ points }) => points.some((point) => planOf(point) !== undefined));
  return [
    ...(absences === '' ? [] : [gapNote(absences)]),
    ...(broken ? [breakNote(locale.words.break)] : []),
    ...(planned ? [planNote(locale.words.planned, sizes.dot + 2)] : []),
    ...(sharedScales
      ? []
      : [{ key: 'note/scales', role: 'note' as const, text: locale.words.ownScales }]),
  ];
};
