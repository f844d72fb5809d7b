import { chartStyles } from '@congress-metrics/charts';
import { css, unsafeCSS, type CSSResultGroup } from 'lit';
import { frameStyles } from './frame-styles.js';
import { plotStyles } from './plot-styles.js';
import { tableStyles } from './table-styles.js';
import { theme } from './theme.js';

/** Everything that a chart on a page wears; ours come after the drawing's, and so decide. */
export const chartElementStyles: CSSResultGroup = [
  unsafeCSS(chartStyles),
  theme,
  frameStyles,
  plotStyles,
  tableStyles,
  css`
    figcaption {
      margin-bottom: 14px;
    }
    .title {
      color: var(--_congress-ink);
      font-size: var(--_title);
      font-weight: 600;
      line-height: 1.4;
    }
    .title ::slotted(*) {
      margin: 0;
      font: inherit;
    }
    .subtitle {
      margin-top: 2px;
      color: var(--_congress-quiet);
      font-size: var(--_small);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      margin-top: 12px;
    }
    /* Its place is kept free, so that nothing moves when the keyboard comes in. */
    .help {
      flex: 1 1 16em;
      margin-inline-start: 4px;
      color: var(--_congress-quiet);
      font-size: var(--_small);
      visibility: hidden;
    }
    .plot:focus-within ~ .buttons .help {
      visibility: visible;
    }
    @media (pointer: coarse) {
      .help {
        display: none;
      }
    }
    .panel {
      margin-top: 12px;
    }
    .footer {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 20px;
      margin-top: 14px;
      padding-top: 8px;
      border-top: 1px solid var(--_congress-grid);
      color: var(--_congress-quiet);
      font-size: var(--_small);
    }
    .note {
      flex-basis: 100%;
    }
    .check {
      white-space: nowrap;
    }
    .check[data-check='differs'] {
      color: var(--_congress-accent);
    }
    @media print {
      .help,
      .spoken {
        display: none;
      }
    }
  `,
];
