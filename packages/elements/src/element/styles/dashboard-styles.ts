import { markStyles } from '@congress-metrics/charts';
import { css, unsafeCSS, type CSSResultGroup } from 'lit';
import { frameStyles } from './frame-styles.js';
import { pickerStyles } from './picker-styles.js';
import { tableStyles } from './table-styles.js';
import { theme } from './theme.js';

/** The dashboard's page: as many columns as its own width allows, one at 320 px. */
export const dashboardStyles: CSSResultGroup = [
  unsafeCSS(markStyles),
  theme,
  frameStyles,
  tableStyles,
  pickerStyles,
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
    .page {
      container-type: inline-size;
    }
    congress-key-figures-chart {
      padding: 16px 0 20px;
    }
    .tabs {
      display: flex;
      flex-wrap: wrap;
      gap: 0 4px;
      border-bottom: 1px solid var(--_congress-before);
    }
    .tab {
      min-height: calc(var(--_target) + 6px);
      padding: 4px 12px;
      border: 0;
      border-bottom: 3px solid transparent;
      background: none;
      color: var(--_congress-quiet);
      font: inherit;
      font-size: var(--_small);
      cursor: pointer;
    }
    .tab:hover {
      color: var(--_congress-ink);
    }
    .tab[aria-selected='true'] {
      border-bottom-color: var(--_congress-accent);
      color: var(--_congress-ink);
      font-weight: 600;
    }
    .tab-panel > congress-year-bars-chart {
      padding: 24px 0;
    }
    .older {
      color: var(--_congress-quiet);
      font-size: var(--_small);
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
    congress-trend-chart,
    congress-agenda-chart,
    congress-plan-chart,
    congress-composition-chart,
    congress-funnel-chart {
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
    /* Forced colours would paint the edge that is kept free for the chosen tab. */
    @media (forced-colors: active) {
      .tab[aria-selected='false'] {
        border-bottom-color: Canvas;
      }
    }
    @media print {
      .pickers,
      .tabs,
      details {
        display: none;
      }
    }
  `,
];
