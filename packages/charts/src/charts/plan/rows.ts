import {
  formatFigure,
  formatNumber,
  formatValue,
  isApproximate,
  metricLabel,
  periodKey,
  type CongressRecord,
  type Locale,
  type PlannedFigure,
} from '@congress-metrics/core';
import type { PlotRow } from '../../rows/plot-row.js';
import { spaced } from '../../view/point-words.js';
import { valueBar, type BarLook } from '../../rows/value-bar.js';

/** The plan and the result of a metric are one datum. */
export const planKey = ({ metric }: PlannedFigure, { period }: CongressRecord): string =>
  `plan/${metric}@${periodKey(period)}`;

/** 计划33 · 完成32件, or the plan alone. */
export const bothWords = ({ planned, result, status }: PlannedFigure, locale: Locale): string => {
  const { words } = locale;
  return status === 'no-result' || result === undefined
    ? spaced(words.planned, formatFigure(planned, locale))
    : `${spaced(words.planned, formatNumber(planned, locale))} · ${spaced(words.done, formatFigure(result, locale))}`;
};

/** How it came out, and by how much: 未达计划（少1件）. */
export const outcomeWords = (
  { planned, result, status }: PlannedFigure,
  locale: Locale,
): string => {
  const { words } = locale;
  const [aim, done] = [planned.quantity?.value, result?.quantity?.value];
  if (aim === undefined || done === undefined || (status !== 'short' && status !== 'exceeded'))
    return words.planStatuses[status];
  const unit = result?.unit ?? planned.unit;
  const amount = formatValue(Math.abs(done - aim), unit, planned.measure, locale);
  const say = status === 'short' ? words.lessThanPlanned : words.moreThanPlanned;
  return words.planStatuses[status] + locale.aside(say(amount));
};

/** The plan as an outline, the result as a solid bar within it: they are never taken for each other. */
export const bulletRow = (one: PlannedFigure, record: CongressRecord, locale: Locale): PlotRow => {
  const key = planKey(one, record);
  const aim = one.planned.quantity?.value ?? 0;
  const done = one.status === 'no-result' ? undefined : one.result?.quantity?.value;
  const hatched = one.result?.quantity !== undefined && isApproximate(one.result.quantity);
  return {
    key,
    label: metricLabel(one.metric, locale, record),
    extent: [0, Math.max(aim, done ?? 0)],
    text: bothWords(one, locale),
    textTone: done === undefined ? 'quiet' : 'ink',
    aside: outcomeWords(one, locale),
    asideTone: one.status === 'short' || one.status === 'exceeded' ? 'ink' : 'quiet',
    draw: (place) => {
      const { bar } = place.sizes;
      const look = { datum: key, pattern: hatched ? ('hatched' as const) : undefined };
      const ghost: BarLook = {
        ...{ key: `${key}/plan`, datum: key, tone: 'before', role: 'plan' },
        ...{ pattern: 'outlined', height: bar + 4 },
      };
      return [
        valueBar(aim, ghost, place),
        ...(done === undefined
          ? []
          : [
              valueBar(
                done,
                { ...look, key: `${key}/bar`, tone: 'accent', height: bar - 6 },
                place,
              ),
            ]),
      ];
    },
  };
};
