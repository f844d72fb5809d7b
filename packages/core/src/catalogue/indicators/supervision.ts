import type { CatalogueIndicator } from '../indicator.js';

export const supervision = {
  /** Special work reports to a standing committee meeting: 46 / 7. */
  'special-reports-per-meeting': { unit: 'ratio', places: 1, part: ['special-work-reports'], whole: ['standing-committee-meetings'] },
  /** Deliberation opinions to a special work report: 13 / 46. */
  'deliberation-opinions-per-report': { unit: 'ratio', places: 1, part: ['deliberation-opinions'], whole: ['special-work-reports'] },
  /** Laws looked at in one law enforcement inspection. */
  'laws-per-inspection': { unit: 'ratio', places: 1, part: ['laws-inspected'], whole: ['law-enforcement-inspections'] },
} as const satisfies Record<string, CatalogueIndicator>;
