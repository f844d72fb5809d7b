import type { Table } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';

/** The figures for engines that know no declarative shadow roots, and for whoever reads the file. */
export function plainTable({ caption, columns, rows }: Table): TemplateResult {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <tr>
      ${columns.map((column) => html`<th scope="col">${column}</th>`)}
    </tr>
    ${rows.map(
      ({ header, cells }) =>
        html`<tr>
          <th scope="row">${header}</th>
          ${cells.map(({ text, note }) => html`<td>${text}${note === undefined ? nothing : html` ${note}`}</td>`)}
        </tr>`,
    )}
  </table>`;
}
