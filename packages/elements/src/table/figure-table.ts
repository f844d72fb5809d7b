import { tableOf, type Locale, type Point, type Series, type Source } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';

/** Every figure of the years shown, with the printed words that hold it and the number of their source. */
export function figureTable(
  series: readonly Series[],
  sources: readonly Source[],
  locale: Locale,
): TemplateResult {
  const { caption, columns, rows } = tableOf(series, locale);
  return html`
    <div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
      <table part="table">
        <caption id="caption">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${[...columns, locale.words.quote].map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ header, cells }, index) => html`
              <tr>
                <th scope="row">${header}</th>
                ${cells.map(
                  ({ text, note }) =>
                    html`<td>
                      ${text}${note === undefined ? nothing : html`<small>${note}</small>`}
                    </td>`,
                )}
                <td class="text">
                  ${(series[index]?.points ?? []).map((point) => quoteOf(point, sources, locale))}
                </td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
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
