import {
  bodyName,
  digitsOf,
  figuresOf,
  seriesOf,
  type Body,
  type CongressRecord,
  type Locale,
} from '@congress-metrics/core';
import { bodiesOf, comparable, longestMetrics, metricsFor, ofOneBody } from '../../view/choose.js';
import { eachOnce } from '../../view/datum-view.js';
import { cellFinder } from './matrix.js';
import { matrixOfBody } from './of-body.js';
import { matrixByMetric, matrixByYear, type BodiesMatrix } from './of-bodies.js';
import { cellWords, describeBodies, matrixTable } from './words.js';
import { peerValues } from '../../view/peer-figure.js';
import { seriesView, type Chart, type ChartRequest, type ChartView } from '../../view/view.js';
import { matrix, mostNamedRows } from './layout.js';

const mostMetrics = 14;
const mostSources = 40;

/** Metrics by years of one body. */
const bodyView = (records: readonly CongressRecord[], request: ChartRequest): ChartView => {
  const { locale } = request;
  const { words } = locale;
  const shown = comparable(records);
  const metrics = metricsFor(request, () => longestMetrics(shown, mostMetrics));
  const series = seriesOf(shown, metrics, locale);
  const data = matrixOfBody(series, locale);
  // Years without any record have no column: one note says so, not every sentence.
  const told = series.map((one) => ({
    ...one,
    points: one.points.filter(({ absent }) => absent !== 'no-record'),
  }));
  const view = seriesView(told, (_, options) => matrix(data, options), locale);
  const missing = (series[0]?.points ?? []).filter(({ absent }) => absent === 'no-record');
  const years = missing.map(({ period }) => locale.period(period).replace(/年$/u, ''));
  return {
    ...view,
    subtitle: words.shadeByRow,
    table: matrixTable(data, view.title, words.metric, locale),
    notes: [...view.notes, ...(years.length === 0 ? [] : [words.yearsWithoutData(years)])],
  };
};

const spanOf = ({ columns }: BodiesMatrix, { words, year }: Locale): string => {
  const [from, to] = [Number(columns[0]?.name), Number(columns.at(-1)?.name)];
  if (!Number.isFinite(to)) return '';
  return from === to ? year(to) : words.span(year(from), year(to));
};

/** Only one level where the rows are too many for headings. */
const oneLevel = (
  records: readonly CongressRecord[],
  bodies: readonly Body[],
  own: string | undefined,
): readonly CongressRecord[] => {
  if (bodies.length <= mostNamedRows) return records;
  const counts = new Map<string, number>();
  for (const { level } of bodies) counts.set(level, (counts.get(level) ?? 0) + 1);
  if (counts.size === 1) return records;
  const most = Math.max(...counts.values());
  const level =
    bodies.find(({ id }) => id === own)?.level ??
    [...counts].find(([, count]) => count === most)?.[0];
  return records.filter(({ body }) => body.level === level);
};

/** The year that most of the figures are of; of equals the latest. */
const fullestYear = (records: readonly CongressRecord[], metrics: readonly string[]): number => {
  const readers = metrics.map(peerValues);
  const counts = new Map<number, number>();
  for (const record of records)
    if (record.period.type === 'year') {
      const { year } = record.period;
      const count = readers.filter((read) => !Number.isNaN(read(record))).length;
      counts.set(year, (counts.get(year) ?? 0) + count);
    }
  const most = Math.max(...counts.values());
  return Math.max(...[...counts].flatMap(([year, count]) => (count === most ? [year] : [])));
};

const bodiesView = (
  all: readonly CongressRecord[],
  metrics: readonly string[],
  { locale, body: own, year: asked }: ChartRequest,
): ChartView => {
  const { words } = locale;
  const bodies = bodiesOf(all);
  const records = oneLevel(all, bodies, own);
  const [first = ''] = metrics;
  const several = metrics.length > 1;
  const year = several ? (asked ?? fullestYear(records, metrics)) : 0;
  const data = several
    ? matrixByMetric(records, metrics, year, locale, own)
    : matrixByYear(records, first, locale, own);
  const dense = data.rows.length > mostNamedRows;
  const title = several
    ? words.acrossBodies(words.keyFigures, locale.year(year))
    : words.acrossBodies(data.labelOf(0), spanOf(data, locale));
  const shade = several ? words.shadeByColumn : words.shadeByAll;
  const find = cellFinder(data);
  const shown = new Set(data.bodies.map(({ id }) => id));
  const others = bodies.filter(({ id }) => !shown.has(id));
  const names = others.length > 6 ? [] : others.map((body) => bodyName(body, locale.tag));
  return {
    title,
    subtitle: dense ? words.denseRows + locale.stop + shade : shade,
    description: describeBodies(data, locale),
    table: matrixTable(data, title, words.body, locale),
    draw: (options) => matrix(data, options),
    wordsOf: cellWords(data, locale),
    nameOf: (datum) => {
      const [row, column] = find(datum) ?? [];
      const body = row === undefined ? undefined : data.bodies[row];
      if (row === undefined || column === undefined || body === undefined) return undefined;
      const { year } = data.pointAt(row, column);
      return { body: body.id, metric: data.metricOf(column), year };
    },
    sources: dense
      ? []
      : eachOnce(
          data.rows.flatMap((_, row) =>
            data.columns.map((_, column) => data.pointAt(row, column).figure?.source),
          ),
        ).slice(0, mostSources),
    notes:
      others.length > 0
        ? [
            words.leftOut(
              digitsOf(others.length, locale.numbers),
              words.peerRefusals[dense ? 'other-level' : 'missing'],
              names,
            ),
          ]
        : [],
    isEmpty: data.rows.length === 0,
  };
};

/** The metric that the most annual records report. */
const commonMetric = (records: readonly CongressRecord[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const record of records)
    if (record.period.type === 'year')
      for (const { metric, quantity } of figuresOf(record).values())
        if (quantity !== undefined) counts.set(metric, (counts.get(metric) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].flatMap(([metric, count]) => (count === most ? [metric] : [])).slice(0, 1);
};

/**
 * A heat map with its values. Records of one body: metrics by years. Of several: one metric by years,
 * or several metrics in one year. `body` marks the reader's own, and alone shows nothing but it.
 */
export const matrixChart: Chart = (records, request) =>
  records.some(({ body }) => body.id !== records[0]?.body.id)
    ? bodiesView(
        records,
        metricsFor(request, () => commonMetric(records)),
        request,
      )
    : bodyView(ofOneBody(records, request), request);
