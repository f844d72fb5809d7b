import type { CongressRecord, Locale } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';
import { metricsOf, yearsOf } from './choices.js';
import { controls, legend, type Controls } from './controls.js';
import type { Part } from './parts-of.js';

interface Filters {
  readonly records: readonly CongressRecord[];
  readonly metrics: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly parts: readonly Part[];
  /** Ids of the parts that are left out. */
  readonly without: readonly string[];
  /** Whether the selects are wanted, beside the legend. */
  readonly hasControls: boolean;
  readonly locale: Locale;
  readonly pick: Controls['pick'];
  readonly leaveOut: (id: string) => void;
}

/** What a reader may choose of a chart: metric and years by selects, its parts by a legend. */
export function filters({ hasControls, leaveOut, ...given }: Filters): TemplateResult {
  const { records, metrics, from, to, parts, without, locale, pick } = given;
  const selects = (): TemplateResult =>
    controls({
      metrics: metricsOf(records, locale),
      metric: metrics,
      years: yearsOf(records),
      ...{ from, to, locale, pick },
    });
  return html`${hasControls ? selects() : nothing} ${legend(parts, without, locale, leaveOut)}`;
}
