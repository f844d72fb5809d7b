import { tableOf, type Locale, type Point, type Series, type Source } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';
import { rowCells, tableFrame } from '../element/parts/table-frame.js';

/** Every figure of the years shown, with the printed words that hold it and the number of their source. */
export function figureTable(
  series: readonly Series[],
  sources: readonly Source[],
  locale: Locale,
): TemplateResult {
  const { caption, columns, rows } = tableOf(series, locale);
  return tableFrame({
    caption,
    columns: [...columns, locale.words.quote],
    body: rows.map(
      (row, index) => html`
        <tr>
          ${rowCells(row)}
          <td class="text">
            ${(series[index]?.points ?? []).map((point) => quoteOf(point, sources, locale))}
          </td>
        </tr>
      `,
    ),
  });
}

function quoteOf(
  { figure, period }: Point,
  sources: readonly Source[],
  locale: Locale,
): TemplateResult | typeof nothing {
  if (figure?.quote === undefined) return nothing;
  const number = sources.findIndex(({ title }) => title === figure.source?.title) + 1;
  return html`<p>
    ${locale.period(period)}${locale.words.colon}<span lang="zh-CN"
      >${locale.quoted(figure.quote)}</span
    >${number > 0 ? ` [${String(number)}]` : nothing}
  </p>`;
}
