import type { CatalogueIndicator } from '../indicator.js';

export const decisions = {
  /** Resolutions and decisions to a standing committee meeting: 19 / 7. */
  'decisions-per-meeting': { unit: 'ratio', places: 1, part: ['resolutions-and-decisions'], whole: ['standing-committee-meetings'] },
} as const satisfies Record<string, CatalogueIndicator>;
