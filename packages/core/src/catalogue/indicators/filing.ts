import type { CatalogueIndicator } from '../indicator.js';

export const filing = {
  /** Rules among the documents recorded and reviewed: 121 of 685. */
  'rules-share-of-documents': { unit: 'percent', places: 1, part: ['rules-reviewed'], whole: ['documents-recorded-and-reviewed'] },
} as const satisfies Record<string, CatalogueIndicator>;
