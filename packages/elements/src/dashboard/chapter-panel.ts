import {
  agendaChart,
  compositionChart,
  funnelChart,
  planChart,
  type Chart,
} from '@congress-metrics/charts';
import { lastYear, type Chapter, type CongressRecord, type Locale } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';

interface Panel {
  readonly chapter: Chapter;
  readonly metrics: readonly string[];
  /** The chosen year beside the year before it. */
  readonly pair: readonly CongressRecord[];
  readonly years: readonly CongressRecord[];
  readonly chosen: CongressRecord;
  readonly locale: Locale;
  readonly textSize: 'normal' | 'large';
}

const fewestForTrend = 3;
const mostTrends = 6;

/** Charts that a chapter has besides the years side by side, where the record holds what they need. */
const others: { readonly [One in Chapter]?: readonly (keyof typeof drawings)[] } = {
  supervision: ['agenda', 'plan'],
  deputies: ['composition', 'funnel'],
};

const charts = {
  agenda: agendaChart,
  plan: planChart,
  composition: compositionChart,
  funnel: funnelChart,
} as const satisfies Readonly<Record<string, Chart>>;

type Drawing = (records: readonly CongressRecord[], panel: Panel) => TemplateResult;

const drawings = {
  agenda: (records, { chosen, textSize }) =>
    html`<congress-agenda-chart
      text-size=${textSize}
      .year=${lastYear(chosen.period)}
      .data=${records}
    ></congress-agenda-chart>`,
  plan: (records, { chosen, textSize }) =>
    html`<congress-plan-chart
      text-size=${textSize}
      .year=${lastYear(chosen.period)}
      .data=${records}
    ></congress-plan-chart>`,
  composition: (records, { chosen, textSize }) =>
    html`<congress-composition-chart
      text-size=${textSize}
      .year=${lastYear(chosen.period)}
      .data=${records}
    ></congress-composition-chart>`,
  funnel: (records, { chosen, textSize }) =>
    html`<congress-funnel-chart
      text-size=${textSize}
      .year=${lastYear(chosen.period)}
      .data=${records}
    ></congress-funnel-chart>`,
} as const satisfies Readonly<Record<keyof typeof charts, Drawing>>;

/** A chapter of the report: its figures beside those of the year before, over the years, and what it has besides. */
export function chapterPanel(panel: Panel): TemplateResult {
  const { chapter, metrics, pair, years, chosen, locale, textSize } = panel;
  const request = { locale, metrics: [], year: lastYear(chosen.period) };
  const fit = (others[chapter] ?? []).filter((name) => !charts[name](years, request).isEmpty);
  return html`
    <congress-year-bars-chart
      text-size=${textSize}
      .metrics=${metrics.join(' ')}
      .data=${pair}
    ></congress-year-bars-chart>
    ${
      years.length < fewestForTrend
        ? nothing
        : html`<congress-trend-chart
            text-size=${textSize}
            .metrics=${metrics.slice(0, mostTrends).join(' ')}
            .data=${years}
          ></congress-trend-chart>`
    }
    ${fit.map((name) => drawings[name](years, panel))}
  `;
}
