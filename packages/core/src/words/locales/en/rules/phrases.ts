import type { Parameter } from '../../../../rules/finding.js';

export const perhaps = (suggestion: Parameter): string =>
  suggestion === undefined ? '' : `; did you mean “${String(suggestion)}”?`;

export const text = (value: Parameter): string => (value === undefined ? '' : String(value));
