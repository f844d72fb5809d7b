import type { CatalogueIndicator } from '../indicator.js';

export const appointments = {
  /** Deputies resigned, of those in office. */
  'deputy-turnover': { unit: 'percent', places: 1, part: ['deputies-resigned'], whole: ['deputies-in-office'] },
  /** Appointments and removals to a standing committee meeting: 144 / 7. */
  'appointments-per-meeting': { unit: 'ratio', places: 1, part: ['appointments-and-removals'], whole: ['standing-committee-meetings'] },
} as const satisfies Record<string, CatalogueIndicator>;
