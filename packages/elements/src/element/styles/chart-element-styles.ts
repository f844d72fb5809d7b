import { css, type CSSResultGroup } from 'lit';
import { figureStyles } from './figure-styles.js';
import { pickerStyles } from './picker-styles.js';
import { tableStyles } from './table-styles.js';

/** Everything that a chart on a page wears: the figure, and what a reader opens and sets. */
export const chartElementStyles: CSSResultGroup = [
  figureStyles,
  tableStyles,
  pickerStyles,
  css`
    .arithmetic {
      flex-basis: 100%;
      list-style: none;
    }
    .arithmetic li {
      padding: 4px 0;
      border-top: 1px solid var(--_congress-grid);
    }
    .sum {
      color: var(--_congress-ink);
      white-space: nowrap;
    }
    .controls,
    .parts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      margin-bottom: 14px;
    }
    .parts {
      gap: 8px;
    }
    .part {
      min-height: var(--_target);
      padding: 2px 12px;
      border: 1px solid var(--_congress-before);
      border-radius: 999px;
      background: transparent;
      color: var(--_congress-quiet);
      font: inherit;
      font-size: var(--_small);
      text-decoration: line-through;
      cursor: pointer;
    }
    .part[aria-pressed='true'] {
      border-color: var(--_congress-ink);
      color: var(--_congress-ink);
      text-decoration: none;
    }
    .part[aria-pressed='true']::before {
      content: '✓ ' / '';
    }
    .part:disabled {
      cursor: default;
    }
    .menu {
      position: absolute;
      z-index: 2;
      inset-block-start: calc(100% + 4px);
      inset-inline-start: 0;
      box-sizing: border-box;
      width: max-content;
      max-width: 100%;
      padding: 4px 0;
      border: 1px solid var(--_congress-before);
      border-radius: 4px;
      background: var(--_congress-surface);
      box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
      color: var(--_congress-ink);
    }
    .menu-item {
      display: block;
      width: 100%;
      min-height: var(--_target);
      padding: 4px 16px;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      font-size: var(--_small);
      text-align: start;
      cursor: pointer;
    }
    .menu-item:hover,
    .menu-item:focus {
      background: var(--_congress-grid);
      outline-offset: -2px;
    }
    .told {
      color: var(--_congress-quiet);
      font-size: var(--_small);
    }
    .told:not(:empty) {
      margin-top: 8px;
    }
    .by-hand {
      box-sizing: border-box;
      width: 100%;
      margin-top: 8px;
      border: 1px solid var(--_congress-before);
      border-radius: 4px;
      background: var(--_congress-surface);
      color: var(--_congress-ink);
      font:
        12px/1.5 ui-monospace,
        Menlo,
        Consolas,
        monospace;
    }
    @media print {
      .spoken,
      .controls,
      .parts,
      .by-hand {
        display: none;
      }
    }
  `,
];
