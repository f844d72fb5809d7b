import type { CatalogueIndicator } from '../indicator.js';

export const livelihood = {
  /** Livelihood projects finished in time: 32件均按期完成 is 100%. */
  'livelihood-completion-rate': { unit: 'percent', places: 1, part: ['livelihood-projects-completed'], whole: ['livelihood-projects'] },
  /** Livelihood projects that deputies inspected, of all: 19 of 32. */
  'livelihood-inspection-coverage': { unit: 'percent', places: 1, part: ['livelihood-inspections'], whole: ['livelihood-projects'] },
} as const satisfies Record<string, CatalogueIndicator>;
