import { changeBetween, type Change } from './change.js';
import {
  figureOrTotal,
  figuresOf,
  ownMetricOf,
  plannedFiguresOf,
  type Figure,
  type Figures,
} from './figure.js';
import { likeWithLike } from './comparable.js';
import type { Locale } from '../words/locale.js';
import { catalogue, isMetricId } from '../catalogue/metrics/index.js';
import type { AbsenceReason } from '../record/observation.js';
import { lastYear, periodKey, type Period } from '../record/period.js';
import type { Body, CongressRecord } from '../record/record.js';
import { inLanguage } from '../record/text.js';
import { unitOf, type Measure } from '../catalogue/unit.js';

/** One place of a series: a figure of one period, or the reason why there is none. */
export interface Point {
  /** `metric@period`: the same for the same datum in every chart, so that focus stays with it. */
  readonly key: string;
  readonly period: Period;
  readonly year: number;
  readonly figure?: Figure;
  /** Why there is no value: the record's own reason, or that no record of the year is at hand. */
  readonly absent?: AbsenceReason | 'no-record';
  /** What was planned for the period, if its record holds a plan. */
  readonly plan?: Figure;
  /** Against the point before it; left out for the first. */
  readonly change?: Change;
}

/** One metric of one body over its periods: what to show, without pixels. */
export interface Series {
  readonly key: string;
  readonly metric: string;
  readonly label: string;
  readonly body: Body;
  readonly unit: string;
  readonly measure: Measure;
  readonly points: readonly Point[];
}

/** A metric's name in a language: the catalogue's, the body's own, or its id when nobody has named it. */
export const metricLabel = (id: string, locale: Locale, record?: CongressRecord): string => {
  if (isMetricId(id)) return locale.metrics[id][0];
  const own = record && ownMetricOf(record, id);
  return own === undefined ? id : inLanguage(own.term, locale.tag);
};

interface Prepared {
  readonly record: CongressRecord;
  readonly figures: Figures;
  readonly planned: Figures;
}

const pointOf = ({ record, figures, planned }: Prepared, metric: string): Point => {
  const figure = figureOrTotal(figures, metric);
  const plan = planned.get(metric);
  return {
    key: `${metric}@${periodKey(record.period)}`,
    period: record.period,
    year: lastYear(record.period),
    ...(figure && { figure }),
    ...(figure?.quantity === undefined && { absent: figure?.absent ?? ('not-published' as const) }),
    ...(plan && { plan }),
  };
};

const noRecord = (metric: string, year: number): Point => ({
  key: `${metric}@${String(year)}`,
  period: { type: 'year', year },
  year,
  absent: 'no-record',
});

/** Puts a point without a value where a year has no record, so that a gap is seen and said. */
const withGaps = (points: readonly Point[], metric: string): Point[] =>
  points.flatMap((point, index) => {
    const previous = points[index - 1];
    const missing =
      previous?.period.type === 'year' && point.period.type === 'year'
        ? Array.from({ length: Math.max(0, point.year - previous.year - 1) }, (_, step) =>
            noRecord(metric, previous.year + step + 1),
          )
        : [];
    return [...missing, point];
  });

const withChanges = (points: readonly Point[]): Point[] =>
  points.map((point, index) => {
    const previous = points[index - 1];
    return previous === undefined
      ? point
      : { ...point, change: changeBetween(previous.figure, point.figure) };
  });

/**
 * The series of the given metrics over the records of one body. Years between that have no record
 * become points without a value. Records that do not compare are left out: `likeWithLike` says which and why.
 */
export const seriesOf = (
  records: readonly CongressRecord[],
  metrics: readonly string[],
  locale: Locale,
): readonly Series[] => {
  const { records: alike } = likeWithLike(records);
  const last = alike.at(-1);
  if (last === undefined) return [];
  const prepared = alike.map((record) => ({
    record,
    figures: figuresOf(record),
    planned: plannedFiguresOf(record),
  }));
  return metrics.map((metric) => {
    const points = withChanges(
      withGaps(
        prepared.map((one) => pointOf(one, metric)),
        metric,
      ),
    );
    const known = points.findLast((point) => point.figure?.quantity !== undefined)?.figure;
    const owner = alike.findLast((record) => ownMetricOf(record, metric) !== undefined);
    const unit =
      catalogue.get(metric)?.unit ??
      known?.unit ??
      (owner && ownMetricOf(owner, metric)?.unit) ??
      '项';
    return {
      key: metric,
      metric,
      label: metricLabel(metric, locale, owner ?? last),
      body: last.body,
      unit: known?.unit ?? unit,
      measure: unitOf(known?.unit ?? unit)?.measure ?? 'items',
      points,
    };
  });
};

/** Metrics that at least two of the records hold a value of, in the order of a report. */
export const metricsInCommon = (records: readonly CongressRecord[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const record of records)
    for (const figure of figuresOf(record).values())
      if (figure.quantity !== undefined)
        counts.set(figure.metric, (counts.get(figure.metric) ?? 0) + 1);
  const order = [...catalogue.keys()];
  const rank = (id: string): number => (catalogue.has(id) ? order.indexOf(id) : order.length);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([id]) => id)
    .sort((a, b) => rank(a) - rank(b));
};
