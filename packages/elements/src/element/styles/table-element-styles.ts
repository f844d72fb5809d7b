import { markStyles } from '@congress-metrics/charts';
import { css, unsafeCSS, type CSSResultGroup } from 'lit';
import { frameStyles } from './frame-styles.js';
import { tableStyles } from './table-styles.js';
import { theme } from './theme.js';

/** A table that stands by itself, with its sources and what was found in it. */
export const tableElementStyles: CSSResultGroup = [
  unsafeCSS(markStyles),
  theme,
  frameStyles,
  tableStyles,
  css`
    .title {
      font-size: var(--_title);
      font-weight: 600;
      line-height: 1.4;
    }
    .section-title {
      margin: 20px 0 6px;
      font-size: var(--_text);
      font-weight: 600;
    }
    .source-list {
      padding-inline-start: 1.6em;
      color: var(--_congress-quiet);
      font-size: var(--_small);
    }
    .findings {
      margin-top: 16px;
      font-size: var(--_small);
    }
    .remarks {
      margin-top: 8px;
      list-style: none;
    }
    .remarks li {
      padding: 4px 0;
      border-top: 1px solid var(--_congress-grid);
    }
    .remarks li[data-level='error'] {
      color: var(--_congress-accent);
    }
  `,
];
