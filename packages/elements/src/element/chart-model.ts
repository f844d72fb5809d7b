import type { Chart, ChartRequest, ChartView, Scene } from '@congress-metrics/charts';
import type { CongressRecord, Locale } from '@congress-metrics/core';
import { partsOf, type Part } from '../filters/parts-of.js';
import { listed } from './listed.js';
import { recordsBetween } from './records-between.js';
import { Memo } from './memo.js';

/** What a page and a reader ask of a chart. */
export interface ChartInput {
  readonly records: readonly CongressRecord[];
  readonly locale: Locale;
  readonly metrics: string;
  readonly without: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly year: number | undefined;
  readonly body: string;
  readonly width: number;
  readonly textSize: 'normal' | 'large';
}

/** What a chart shows, worked out again only where something that it depends on has changed. */
export interface Shown {
  readonly view: ChartView;
  /** `undefined` while the width is not known. */
  readonly scene: Scene | undefined;
  /** What a legend offers to leave out. */
  readonly parts: readonly Part[];
}

export class ChartModel {
  readonly #ranges = new Memo<readonly CongressRecord[]>();
  readonly #wholes = new Memo<ChartView>();
  readonly #parts = new Memo<readonly Part[]>();
  readonly #views = new Memo<ChartView | undefined>();
  readonly #scenes = new Memo<Scene | undefined>();

  /** `filters`: whether the reader has a legend, or has left something out by one. */
  shown(chart: Chart, filters: boolean, input: ChartInput): Shown {
    const { records, locale, metrics, without, from, to, body, year, width, textSize } = input;
    const range = this.#ranges.for([records, from, to], () => recordsBetween(records, from, to));
    const request: ChartRequest = {
      locale,
      metrics: listed(metrics),
      ...(body !== '' && { body }),
      ...(year !== undefined && { year }),
    };
    const whole = this.#wholes.for([chart, range, metrics, body, year, locale], () =>
      chart(range, request),
    );
    const parts = this.#parts.for([whole, filters], () =>
      filters ? partsOf(whole, range, locale) : [],
    );
    const view = this.#views.for([whole, parts, without], () =>
      withoutParts(chart, range, request, parts, listed(without)),
    );
    const scene = this.#scenes.for([view ?? whole, width, textSize], () =>
      width > 0 ? (view ?? whole).draw({ width, locale, textSize }) : undefined,
    );
    return { view: view ?? whole, scene, parts };
  }
}

/** The view of what is left; `undefined` where that is all, or nothing. */
function withoutParts(
  chart: Chart,
  records: readonly CongressRecord[],
  request: ChartRequest,
  parts: readonly Part[],
  without: readonly string[],
): ChartView | undefined {
  const left = parts.filter(({ id }) => !without.includes(id)).map(({ id }) => id);
  if (left.length === 0 || left.length === parts.length) return undefined;
  const others = request.metrics.filter((metric) => !parts.some(({ id }) => id === metric));
  const ofBodies = records.filter(({ body }) => left.includes(body.id));
  return ofBodies.length > 0
    ? chart(ofBodies, request)
    : chart(records, { ...request, metrics: [...others, ...left] });
}
