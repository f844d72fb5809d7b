import { css, type CSSResult } from 'lit';

/** The drawing and what lies over it. The page's text settings would move its labels, so it has its own. */
export const plotStyles: CSSResult = css`
  .plot {
    position: relative;
    direction: ltr;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    line-height: 1.5;
    white-space: normal;
    word-break: normal;
    touch-action: manipulation;
  }
  .plot > svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .plot .congress-chart {
    font-family: inherit;
  }
  .field {
    position: absolute;
    width: 100%;
    height: 100%;
    color: var(--_congress-step-3);
    transition: color 1ms;
    pointer-events: none;
  }
  .field ~ svg {
    position: relative;
  }
  .marks {
    position: absolute;
    /* Not by 'inset', which came with Chrome 87: the marks stand in percent of this box. */
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  .datum {
    position: absolute;
    pointer-events: auto;
    border-radius: 2px;
    outline-offset: 1px;
  }
  .datum:focus {
    outline: 2px solid var(--_congress-ink);
  }
  .datum[aria-selected='true']:not(:focus) {
    outline: 1px solid var(--_congress-quiet);
  }
  .datum[data-linked]:not(:focus) {
    outline: 2px dashed var(--_congress-ink);
  }
  .tip {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    /* What lies between mark and card grows with the page's zoom. */
    padding: 2px 0;
    line-height: 1.5;
  }
  .tip-card {
    width: fit-content;
    max-width: 100%;
    box-sizing: border-box;
    margin: 0 auto;
    padding: 10px 14px;
    border: 1px solid var(--_congress-before);
    border-radius: 4px;
    background: var(--_congress-surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
    color: var(--_congress-ink);
    font-size: var(--_small);
  }
  .tip-title {
    color: var(--_congress-quiet);
  }
  .tip-card p + p {
    margin-top: 2px;
  }
  .tip-value {
    margin-bottom: 4px;
    font-size: 1.4em;
    font-weight: 600;
    line-height: 1.3;
  }
  @media (prefers-reduced-motion: no-preference) {
    .button,
    a {
      transition:
        color 120ms,
        border-color 120ms;
    }
  }
  @media print {
    .tip,
    .datum {
      display: none;
    }
  }
`;
