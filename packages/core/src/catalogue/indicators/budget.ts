import type { CatalogueIndicator } from '../indicator.js';

export const budget = {
  /** Money moved by the examination, of the money examined: 3.94 of 86.2. */
  'budget-adjustment-rate': { unit: 'percent', places: 1, part: ['budget-adjusted'], whole: ['budget-examined'] },
} as const satisfies Record<string, CatalogueIndicator>;
