import type { CatalogueIndicator } from '../indicator.js';

export const meetings = {
  /** Deputies present, of those due. */
  'attendance-rate': { unit: 'percent', places: 1, part: ['deputies-present'], whole: ['deputies-due'] },
  /** Chairpersons' meetings to a standing committee meeting: 17 / 7. */
  'chairpersons-meetings-per-meeting': { unit: 'ratio', places: 1, part: ['chairpersons-meetings'], whole: ['standing-committee-meetings'] },
  /** Agenda items to a standing committee meeting: 463 / 47. */
  'agenda-items-per-meeting': { unit: 'ratio', places: 1, part: ['agenda-items'], whole: ['standing-committee-meetings'] },
} as const satisfies Record<string, CatalogueIndicator>;
