import { css, type CSSResult } from 'lit';

/** Selects with their labels. */
export const pickerStyles: CSSResult = css`
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
`;
