import { chartStyles } from '@congress-metrics/charts';
import { css, unsafeCSS, type CSSResultGroup } from 'lit';
import { frameStyles } from './frame-styles.js';
import { tableStyles } from './table-styles.js';
import { theme } from './theme.js';

/** The dashboard's page: as many columns as its own width allows, one at 320 px. */
export const dashboardStyles: CSSResultGroup = [
  unsafeCSS(chartStyles),
  theme,
  frameStyles,
  tableStyles,
  css`
    .header {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: 12px 32px;
      padding-bottom: 14px;
      border-bottom: 2px solid var(--_congress-ink);
    }
    .title {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 12px;
      font-size: calc(var(--_title) * 1.2);
      font-weight: 600;
      line-height: 1.35;
    }
    .title ::slotted(*) {
      margin: 0;
      font: inherit;
    }
    .title-year {
      color: var(--_congress-accent);
      white-space: nowrap;
    }
    .pickers {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
    }
    .picker {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      font-size: var(--_small);
    }
    label {
      color: var(--_congress-quiet);
    }
    select {
      min-height: var(--_target);
      max-width: 100%;
      padding: 3px 8px;
      border: 1px solid var(--_congress-before);
      border-radius: 4px;
      background: var(--_congress-surface);
      color: var(--_congress-ink);
      font: inherit;
      font-size: var(--_small);
    }
    .page {
      container-type: inline-size;
    }
    .key-figures {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 20px 16px;
      padding: 20px 0 8px;
      border-bottom: 1px solid var(--_congress-grid);
    }
    .key-figure {
      display: flex;
      flex-direction: column;
      min-width: 0;
    }
    .key-figure dt,
    .change {
      color: var(--_congress-quiet);
      font-size: var(--_small);
      line-height: 1.5;
    }
    .number {
      font-size: calc(var(--_title) * 1.26);
      font-weight: 600;
      line-height: 1.35;
    }
    .beside {
      margin-inline: 2px;
      font-size: var(--_small);
    }
    .beside:first-child {
      margin-inline-start: 0;
    }
    .change {
      display: block;
    }
    /* Names of one or two lines, figures on one line. */
    @supports (grid-template-rows: subgrid) {
      .key-figures {
        row-gap: 0;
      }
      .key-figure {
        display: grid;
        grid-row: span 2;
        grid-template-rows: subgrid;
        padding-bottom: 16px;
      }
      .key-figure dt {
        align-self: end;
      }
    }
    @container (min-width: 520px) {
      .key-figures {
        grid-template-columns: repeat(3, minmax(0, 1fr));
        column-gap: 24px;
      }
      .number {
        font-size: calc(var(--_title) * 1.6);
      }
    }
    @container (min-width: 960px) {
      :host(:not([text-size='large'])) .key-figures {
        grid-template-columns: repeat(6, minmax(0, 1fr));
      }
    }
    .spark {
      display: block;
      margin-top: 6px;
    }
    .columns {
      display: flex;
      flex-wrap: wrap;
      gap: 32px 48px;
      padding: 24px 0;
    }
    .wide {
      flex: 5 1 460px;
      min-width: 0;
    }
    .narrow {
      flex: 3 1 280px;
      min-width: 0;
    }
    congress-trend-chart {
      margin-bottom: 32px;
      padding-top: 24px;
      border-top: 1px solid var(--_congress-grid);
    }
    .section-title {
      margin-bottom: 8px;
      font-size: var(--_title);
      font-weight: 600;
      line-height: 1.4;
    }
    .indicator {
      padding: 12px 0;
      border-top: 1px solid var(--_congress-grid);
    }
    .indicator dt {
      font-size: var(--_text);
    }
    .rate {
      margin-inline-end: 8px;
      font-size: calc(var(--_title) * 1.15);
      font-weight: 600;
      line-height: 1.35;
    }
    .fraction {
      font-size: var(--_small);
    }
    .remark {
      display: block;
      color: var(--_congress-quiet);
      font-size: var(--_small);
    }
    .rate.printed {
      color: var(--_congress-quiet);
    }
    .remark[data-check='differs'] {
      color: var(--_congress-accent);
    }
    details {
      padding: 12px 0;
      border-top: 1px solid var(--_congress-grid);
      color: var(--_congress-quiet);
      font-size: var(--_small);
    }
    summary {
      min-height: 24px;
      cursor: pointer;
    }
    details ul {
      margin-top: 6px;
      padding-inline-start: 1.2em;
    }
    .figures {
      padding-top: 20px;
      border-top: 1px solid var(--_congress-grid);
    }
    .panel {
      margin-top: 8px;
    }
    .figures .section-title {
      margin: 24px 0 6px;
      font-size: var(--_text);
    }
    .source-list {
      padding-inline-start: 1.6em;
      color: var(--_congress-quiet);
      font-size: var(--_small);
    }
    @media print {
      .pickers,
      details {
        display: none;
      }
    }
  `,
];
