import type { CatalogueIndicator } from '../indicator.js';

export const legislation = {
  /** Drafts passed, of the drafts deliberated in the period. */
  'draft-passage-rate': { unit: 'percent', places: 1, part: ['legislation-passed'], whole: ['drafts-deliberated'] },
  /** Legislation amended to one enacted. */
  'amendments-per-enactment': { unit: 'ratio', places: 1, part: ['legislation-amended'], whole: ['legislation-enacted'] },
  /** Legislation that the full congress enacted, of all enacted: 5 of 37. */
  'congress-enactment-share': { unit: 'percent', places: 1, part: ['legislation-submitted-to-congress'], whole: ['legislation-enacted'] },
  /** Drafts carried over from the year before, of all deliberated. */
  'carried-over-draft-share': { unit: 'percent', places: 1, part: ['drafts-carried-over'], whole: ['drafts-deliberated'] },
} as const satisfies Record<string, CatalogueIndicator>;
