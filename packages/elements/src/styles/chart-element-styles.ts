import { markStyles } from '@congress-metrics/charts';
import { css, unsafeCSS, type CSSResultGroup } from 'lit';
import { frameStyles } from './frame-styles.js';
import { pickerStyles } from './picker-styles.js';
import { plotStyles } from './plot-styles.js';
import { tableStyles } from './table-styles.js';
import { theme } from './theme.js';

/** Everything that a chart on a page wears; ours come after the drawing's, and so decide. */
export const chartElementStyles: CSSResultGroup = [
  unsafeCSS(markStyles),
  theme,
  frameStyles,
  plotStyles,
  tableStyles,
  pickerStyles,
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
      position: relative;
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
    .buttons {
      container-type: inline-size;
      z-index: 1;
    }
    /* Under the buttons there is no line to keep free for it: it lies over what follows. */
    @container (max-width: 560px) {
      .help {
        position: absolute;
        inset-block-start: 100%;
        inset-inline: 0;
        margin: 0;
        padding: 6px 0;
        background: var(--_congress-surface);
      }
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
    /* As high as a badge, which takes its place. */
    .check {
      min-height: 24px;
      white-space: nowrap;
    }
    .pending {
      visibility: hidden;
    }
    .check[data-check='differs'],
    .sums [data-check='differs'] {
      color: var(--_congress-accent);
    }
    .badge {
      min-height: 24px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-decoration: underline dotted;
      text-underline-offset: 0.25em;
      cursor: pointer;
    }
    :host([text-size='large']) .check,
    :host([text-size='large']) .badge {
      min-height: 44px;
    }
    .sums {
      flex-basis: 100%;
      list-style: none;
    }
    .sums li {
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
      .help,
      .spoken,
      .tools,
      .controls,
      .parts,
      .by-hand {
        display: none;
      }
    }
  `,
];
