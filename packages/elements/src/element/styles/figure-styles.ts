import { markStyles } from '@congress-metrics/charts';
import { css, unsafeCSS, type CSSResultGroup } from 'lit';
import { frameStyles } from './frame-styles.js';
import { plotStyles } from './plot-styles.js';
import { theme } from './theme.js';

/** What a chart wears before its reader does anything; ours come after the drawing's, and so decide. */
export const figureStyles: CSSResultGroup = [
  unsafeCSS(markStyles),
  theme,
  frameStyles,
  plotStyles,
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
        inset-block-start: calc(100% + 4px);
        inset-inline: 0;
        margin: 0;
        padding: 6px 12px;
        border: 1px solid var(--_congress-before);
        border-radius: 4px;
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
    .arithmetic [data-check='differs'] {
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
    @media print {
      .help,
      .tools {
        display: none;
      }
    }
  `,
];
