import type { ChartView } from '@congress-metrics/charts';
import type { Locale } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLine } from './source-list.js';

/** What stands under every chart: cautions, sources with their dates, whether the rates agree. */
export function chartFooter(
  { sources, notes }: ChartView,
  check: TemplateResult,
  locale: Locale,
): TemplateResult {
  const { words } = locale;
  return html`
    <div class="footer" part="footer">
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
      ${
        sources.length === 0
          ? nothing
          : html`<p class="sources">
              ${words.source}${words.colon}${sources.map(
                (source, index) =>
                  html`${index === 0 ? nothing : locale.listSeparator}${sourceLine(source, locale)}`,
              )}
            </p>`
      }
      ${check}
    </div>
  `;
}

/** Keeps the place of the check until it has come, so that nothing moves when it does. */
export function checkPlace({ words }: Locale): TemplateResult {
  return html`<p class="check pending">✓ ${words.agrees}</p>`;
}
