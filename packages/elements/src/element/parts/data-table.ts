import type { Table } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';
import { rowCells, tableFrame } from './table-frame.js';

/** Which rows of a long table stand in the document. */
export interface RowsInSight {
  /** The rows from `from` up to `to`, and how many pixels the others would take. */
  readonly of: (count: number) => Window | undefined;
  readonly onScroll: (event: Event) => void;
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** A chart's data as a table; of thousands of rows those in sight, which say where they stand among all. */
export function dataTable(
  { caption, columns, rows }: Table,
  inSight: RowsInSight | undefined,
): TemplateResult {
  const window = inSight?.of(rows.length);
  if (inSight === undefined || window === undefined)
    return tableFrame({
      ...{ caption, columns },
      body: rows.map(
        (row) =>
          html`<tr>
            ${rowCells(row)}
          </tr>`,
      ),
    });
  const { from, to, before, after } = window;
  // The heading is the first row.
  const firstIndex = from + 2;
  return tableFrame({
    ...{ caption, columns },
    rowCount: rows.length + 1,
    onScroll: inSight.onScroll,
    body: html`
      ${room(before)}
      ${rows.slice(from, to).map(
        (row, index) =>
          html`<tr aria-rowindex=${firstIndex + index}>
            ${rowCells(row)}
          </tr>`,
      )}
      ${room(after)}
    `,
  });
}

/** Keeps the place of the rows that are not in the document. */
function room(height: number): TemplateResult | typeof nothing {
  if (height === 0) return nothing;
  return html`<tr aria-hidden="true">
    <td class="room" .style=${`height:${String(height)}px` as unknown}></td>
  </tr>`;
}
