import type { Cell } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';

interface TableFrame {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The rows of the body. */
  readonly body: unknown;
  /** How many rows there are with the heading, where not all of them stand in the document. */
  readonly rowCount?: number | undefined;
  readonly onScroll?: ((event: Event) => void) | undefined;
}

/** A table with scoped headers in a scroll box of its own, which the keyboard can reach. */
export function tableFrame(frame: TableFrame): TemplateResult {
  const { caption, columns, body, rowCount, onScroll } = frame;
  return html`
    <div
      class=${rowCount === undefined ? 'scroll' : 'scroll long'}
      role="region"
      aria-labelledby="caption"
      tabindex="0"
      @scroll=${onScroll}
    >
      <table part="table" aria-rowcount=${rowCount ?? nothing}>
        <caption id="caption">
          ${caption}
        </caption>
        <thead>
          <tr aria-rowindex=${rowCount === undefined ? nothing : 1}>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
  `;
}

/** What a row is about, then what it says. */
export function rowCells({
  header,
  cells,
}: {
  readonly header: string;
  readonly cells: readonly Cell[];
}): TemplateResult {
  return html`<th scope="row">${header}</th>
    ${cells.map(
      ({ text, note }) =>
        html`<td>${text}${note === undefined ? nothing : html`<small>${note}</small>`}</td>`,
    )}`;
}
