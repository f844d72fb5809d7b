import type { CatalogueIndicator } from '../indicator.js';

export const organisation = {
  /** Staff under 40; the whole is often not printed and is implied by the printed share. */
  'young-staff-share': { unit: 'percent', places: 1, part: ['staff-under-40'], whole: ['staff'] },
  /** Section-level officials who changed posts; the whole is often only implied. */
  'section-level-rotation-rate': { unit: 'percent', places: 1, part: ['section-level-officials-rotated'], whole: ['section-level-officials'] },
  /** Matters in one report to the Party committee: 21 / 18. */
  'matters-per-party-report': { unit: 'ratio', places: 1, part: ['matters-reported-to-party-committee'], whole: ['reports-to-party-committee'] },
} as const satisfies Record<string, CatalogueIndicator>;
