import { css, type CSSResult } from 'lit';

/** Tables: hairlines, figures that line up, a scroll box where the page is too narrow. */
export const tableStyles: CSSResult = css`
  .scroll {
    position: relative;
    max-width: 100%;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
    overflow-wrap: normal;
  }
  caption {
    padding: 8px 0;
    color: var(--_congress-quiet);
    text-align: start;
  }
  th,
  td {
    padding: 6px 16px 6px 0;
    border-bottom: 1px solid var(--_congress-grid);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    border-bottom-color: var(--_congress-quiet);
    color: var(--_congress-quiet);
    white-space: nowrap;
  }
  tbody th {
    min-width: 8em;
  }
  td {
    white-space: nowrap;
  }
  td small {
    display: block;
    color: var(--_congress-quiet);
    font-size: max(12px, 0.9em);
    white-space: normal;
  }
  /* Rows of one height, so that those which are not in the document have a place. */
  .long {
    max-height: 480px;
    overflow-y: auto;
  }
  .long thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_congress-surface);
  }
  .long tbody th {
    white-space: nowrap;
  }
  .long small {
    display: inline;
    margin-inline-start: 0.5em;
    white-space: nowrap;
  }
  .long .room {
    padding: 0;
    border: 0;
  }
  @media print {
    .long {
      max-height: none;
    }
  }
  td.text {
    min-width: 20em;
    white-space: normal;
  }
`;
