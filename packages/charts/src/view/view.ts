import {
  describePoint,
  describeSeries,
  tableOf,
  titleOf,
  type CongressRecord,
  type Locale,
  type PointWords,
  type Series,
  type Source,
  type Table,
} from '@congress-metrics/core';
import { eachOnce } from './datum-view.js';
import type { ChartOptions } from '../scene/options.js';
import type { Scene } from '../scene/scene.js';

/** What a reader asks a chart to show. */
export interface ChartRequest {
  readonly locale: Locale;
  /** Ids of metrics or indicators; the chart chooses when there are none. */
  readonly metrics: readonly string[];
  /** Id of the reader's own body, where records are of several; the chart chooses when left out. */
  readonly body?: string;
  /** The year to show, where a chart shows one; the latest when left out. */
  readonly year?: number;
}

/** A datum as pages and other charts name it. */
export interface DatumName {
  readonly body: string;
  readonly metric: string;
  readonly year: number;
}

/**
 * All that a chart shows and says, whatever it is made of: one element draws it, speaks it, tables it
 * and exports it. The words hold the same figures as the picture.
 */
export interface ChartView {
  readonly title: string;
  /** The unit, and what to notice. */
  readonly subtitle: string;
  /** The chart in a paragraph of words. */
  readonly description: string;
  readonly table: Table;
  /** The picture at a width; worked out anew for each width, and for nothing else. */
  readonly draw: (options: ChartOptions) => Scene;
  /** The words of a datum of the scene, for tooltip and screen reader. */
  readonly wordsOf: (datum: string) => PointWords | undefined;
  readonly nameOf: (datum: string) => DatumName | undefined;
  readonly sources: readonly Source[];
  /** Cautions that stand under the chart: breaks, small bases, what was left out and why. */
  readonly notes: readonly string[];
  /** Whether there is anything to draw. */
  readonly isEmpty: boolean;
  /** What a reader may leave out, where that is neither a metric nor a body. */
  readonly parts?: readonly ViewPart[];
}

/** A part of a chart: named in `metrics`, it is shown alone. */
export interface ViewPart {
  readonly id: string;
  readonly name: string;
}

/** A chart: records and a request in, a view out. */
export type Chart = (records: readonly CongressRecord[], request: ChartRequest) => ChartView;

/** The view of a chart that is drawn from series: its words, table and sources follow from them. */
export const seriesView = (
  series: readonly Series[],
  layout: (series: readonly Series[], options: ChartOptions) => Scene,
  locale: Locale,
): ChartView => {
  const places = new Map(
    series.flatMap((one) => one.points.map((point) => [point.key, { one, point }] as const)),
  );
  const hasBreak = series.some(({ points }) =>
    points.some(({ figure }) => figure?.statuses.includes('B') === true),
  );
  return {
    ...titleOf(series, locale),
    description: describeSeries(series, locale),
    table: tableOf(series, locale),
    draw: (options) => layout(series, options),
    wordsOf: (datum) => {
      const place = places.get(datum);
      return place && describePoint(place.one, place.point, locale);
    },
    nameOf: (datum) => {
      const place = places.get(datum);
      return place && { body: place.one.body.id, metric: place.one.metric, year: place.point.year };
    },
    sources: eachOnce(series.flatMap(({ points }) => points.map(({ figure }) => figure?.source))),
    notes: hasBreak ? [locale.words.breakNote] : [],
    isEmpty: !series.some(({ points }) => points.some(({ figure }) => figure?.quantity)),
  };
};
