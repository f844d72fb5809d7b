import { formatNumber, formatPoint, type Locale, type Series } from '@congress-metrics/core';
import type { LabelCandidate } from './label-placement.js';
import { valueOf } from '../../view/point-look.js';
import type { Placed } from '../../axes/runs.js';

/** Of a longer line the axis tells the values: printed are its two ends, its highest and its lowest. */
const mostPrinted = 12;

/** The highest or lowest; of equal ones the later, which the reader asks for first. */
const extreme = (
  all: readonly Placed[],
  better: (a: number, b: number) => boolean,
): Placed | undefined =>
  all.reduce<Placed | undefined>(
    (best, next) =>
      best !== undefined && better(valueOf(best.point) ?? 0, valueOf(next.point) ?? 0)
        ? best
        : next,
    undefined,
  );

/** What is to be printed at the end of a series: the value with its unit. */
export const lastLabel = ({ points }: Series, locale: Locale): string => {
  const last = points.findLast((point) => valueOf(point) !== undefined);
  return last === undefined ? '' : formatPoint(last, locale);
};

/** Which values want to be printed, and which of them before others. */
export const candidatesFor = (
  runs: readonly (readonly Placed[])[],
  series: Series,
  locale: Locale,
): readonly LabelCandidate[] => {
  const all = runs.flat();
  const latest = all.at(-1);
  const first = [latest, extreme(all, (a, b) => a > b), extreme(all, (a, b) => a < b), all[0]];
  const candidates = runs.flatMap((run) =>
    run.map((placed, index): LabelCandidate => {
      const { point, y } = placed;
      const neighbours = [run[index - 1], run[index + 1]].filter((one) => one !== undefined);
      const rank = first.indexOf(placed);
      return {
        placed,
        important: rank !== -1,
        rank: rank === -1 ? first.length + all.length - all.indexOf(placed) : rank,
        text:
          placed === latest
            ? lastLabel(series, locale)
            : point.figure === undefined
              ? ''
              : formatNumber(point.figure, locale),
        bold: point === series.points.at(-1),
        lowPoint: neighbours.length > 0 && neighbours.every((one) => one.y < y),
      };
    }),
  );
  return all.length > mostPrinted ? candidates.filter(({ important }) => important) : candidates;
};
