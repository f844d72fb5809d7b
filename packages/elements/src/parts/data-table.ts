import type { Table } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';

/** A table with scoped headers in a scroll box of its own, which the keyboard can reach. */
export function dataTable({ caption, columns, rows }: Table): TemplateResult {
  return html`
    <div class="scroll" role="region" aria-labelledby="caption" tabindex="0">
      <table part="table">
        <caption id="caption">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ header, cells }) => html`
              <tr>
                <th scope="row">${header}</th>
                ${cells.map(
                  ({ text, note }) =>
                    html`<td>
                      ${text}${note === undefined ? nothing : html`<small>${note}</small>`}
                    </td>`,
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
