import { css, type CSSResult } from 'lit';

/**
 * The ground that charts and dashboard share. The inner frame carries the layout, for a page's rules
 * may reach the host. Sizes are in px: a page may have shrunk the rem. Line height and spacing of
 * text come from the page, so that a reader's own settings reach it.
 */
export const frameStyles: CSSResult = css`
  :host {
    display: block;
  }
  /* A page's own rule for everything would otherwise show what it has hidden. */
  :host([hidden]) {
    display: none !important;
  }
  .frame {
    --_text: 15px;
    --_small: 13px;
    --_title: 19px;
    --_target: 32px;
    display: flow-root;
    position: relative;
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    font-family: var(--congress-font, inherit);
    font-size: var(--_text);
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums lining-nums;
  }
  :host([text-size='large']) .frame {
    --_text: 19px;
    --_small: 18px;
    --_title: 24px;
    --_target: 44px;
    line-height: 1.6;
  }
  .frame[hidden] {
    display: none;
  }
  .frame[data-state='loading'] {
    min-height: var(--congress-reserved-height, 320px);
  }
  /* What stands in its place must not set a width that the drawing would change. */
  .frame[data-waiting] {
    contain: inline-size;
  }
  .ruler {
    display: block;
    height: 0;
    transition: color 1ms;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_congress-quiet);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--_congress-accent);
  }
  cite {
    font-style: normal;
  }
  /* A year or a date is one word. */
  .span {
    white-space: nowrap;
  }
  .button {
    min-height: var(--_target);
    padding: 3px 12px;
    border: 1px solid var(--_congress-before);
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: var(--_small);
    cursor: pointer;
  }
  .button:hover {
    border-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_congress-accent);
    outline-offset: 2px;
  }
  .message {
    color: var(--_congress-quiet);
  }
  .frame[data-state='loading'] .message,
  .frame[data-state='empty'] .message,
  .frame[data-state='invalid'] .message,
  .frame[data-state='stale'] .message {
    padding: 12px 16px;
    border-inline-start: 3px solid var(--_congress-before);
    margin-bottom: 12px;
  }
  .frame[data-state='invalid'] .message {
    border-color: var(--_congress-accent);
  }
  .headline {
    color: var(--_congress-ink);
  }
  .complaints {
    margin-top: 6px;
    font-size: var(--_small);
    list-style: none;
  }
  .complaints li + li {
    margin-top: 4px;
  }
  .place {
    margin-inline-end: 0.5em;
    color: var(--_congress-ink);
    font-family: ui-monospace, Menlo, Consolas, monospace;
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
