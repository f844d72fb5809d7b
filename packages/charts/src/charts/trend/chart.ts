import {
  describePoint,
  metricLabel,
  seriesOf,
  titleOf,
  type CongressRecord,
  type Locale,
  type Series,
} from '@congress-metrics/core';
import { seriesByBody } from './body-series.js';
import { bodiesOf, comparable, longestMetrics, metricsFor, ofOneBody } from '../../view/choose.js';
import { leftOutNotes } from '../../view/left-out.js';
import { seriesView, type Chart, type ChartView } from '../../view/view.js';
import { trend } from './layout.js';

const mostPanels = 6;
const mostBodies = 12;

const spanOf = (series: readonly Series[], locale: Locale): string => {
  const points = series[0]?.points ?? [];
  const [from, to] = [points[0]?.period, points.at(-1)?.period];
  if (from === undefined || to === undefined) return '';
  return points.length === 1
    ? locale.period(to)
    : locale.words.span(locale.period(from), locale.period(to));
};

/** The same metric of several bodies, a panel each, all on one scale. */
const bodiesView = (
  records: readonly CongressRecord[],
  metric: string,
  locale: Locale,
): ChartView => {
  const all = seriesByBody(records, metric, locale);
  const series = all.slice(0, mostBodies);
  const view = seriesView(series, trend, locale);
  const label = metricLabel(metric, locale, records[0]);
  const title = locale.words.acrossBodies(label, spanOf(series, locale));
  const places = new Map(
    series.flatMap((one) =>
      one.points.map((point) => {
        const named = { ...one, label: `${one.label} ${label}` };
        return [point.key, () => describePoint(named, point, locale)] as const;
      }),
    ),
  );
  return {
    ...view,
    title,
    subtitle: titleOf(series, locale).subtitle,
    table: {
      ...view.table,
      caption: title,
      columns: [locale.words.body, ...view.table.columns.slice(1)],
    },
    wordsOf: (datum) => places.get(datum)?.(),
    notes:
      all.length > series.length
        ? [...view.notes, locale.words.bodiesBetween(String(all.length - series.length))]
        : view.notes,
  };
};

/**
 * Metrics of one body over the years; where records are of several bodies and none is asked for, the
 * first metric of each of them.
 */
export const trendChart: Chart = (records, request) => {
  const { locale } = request;
  const several = request.body === undefined && bodiesOf(records).length > 1;
  const shown = comparable(several ? records : ofOneBody(records, request));
  const metrics = metricsFor(request, () => longestMetrics(shown, several ? 1 : mostPanels));
  const [first] = metrics;
  if (several && first !== undefined) return bodiesView(shown, first, locale);
  const view = seriesView(seriesOf(shown, metrics, locale), trend, locale);
  return { ...view, notes: [...view.notes, ...leftOutNotes(ofOneBody(records, request), locale)] };
};
