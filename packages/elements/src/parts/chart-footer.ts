import type { ChartView } from '@congress-metrics/charts';
import type { Locale } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CheckSummary } from '../check-summary.js';
import { sourceLine } from './source-list.js';

/** Told by shape as well as by words. */
const signs: Readonly<Record<CheckSummary, string>> = {
  agrees: '✓',
  differs: '≠',
  notCheckable: '–',
};

/** What stands under every chart: cautions, sources with their dates, whether the rates agree. */
export function chartFooter(
  { sources, notes }: ChartView,
  check: CheckSummary,
  locale: Locale,
): TemplateResult {
  const { words } = locale;
  return html`
    <div class="footer" part="footer">
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
      <p class="sources">
        ${words.source}${words.colon}${sources.map(
          (source, index) =>
            html`${index === 0 ? nothing : locale.listSeparator}${sourceLine(source, locale)}`,
        )}
      </p>
      <p class="check" part="check" data-check=${check}>
        <span aria-hidden="true">${signs[check]}</span> ${words[check]}
      </p>
    </div>
  `;
}
