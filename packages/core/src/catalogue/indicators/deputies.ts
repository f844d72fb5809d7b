import type { CatalogueIndicator } from '../indicator.js';

export const deputies = {
  /** Suggestions resolved or progressing, of all that were handled: 126 / (203 + 3) = 61.2%. */
  'suggestion-resolution-rate': { unit: 'percent', places: 1, part: ['suggestions-resolved'], whole: ['suggestions'] },
  /** Suggestions that were replied to, of all: 全部办复 is 100%. */
  'suggestion-reply-rate': { unit: 'percent', places: 1, part: ['suggestions-replied'], whole: ['suggestions'] },
  /** Suggestions under key supervision that were solved: 3 of 5. */
  'key-supervised-solved-share': { unit: 'percent', places: 1, part: ['key-supervised-resolved'], whole: ['suggestions-under-key-supervision'] },
  /** Suggestions once answered with a plan that are now solved: 13 of 29. */
  'planned-suggestions-solved-share': { unit: 'percent', places: 1, part: ['planned-suggestions-resolved'], whole: ['planned-suggestions-tracked'] },
  /** Suggestions made between sessions, of all: 3 of 206. */
  'between-sessions-share': { unit: 'percent', places: 1, part: ['suggestions-between-sessions'], whole: ['suggestions'] },
  /** Suggestions rated 满意, of those with feedback; 基本满意 stays apart. */
  'suggestion-satisfaction-rate': { unit: 'percent', places: 1, part: ['suggestions-rated-satisfied'], whole: ['suggestions-with-feedback'] },
  /** Deputies sitting in on a standing committee meeting: 91 / 7. */
  'observers-per-meeting': { unit: 'ratio', places: 1, part: ['observers'], whole: ['standing-committee-meetings'] },
  /** Voters received on a deputy's visit to a liaison station: nearly 11,000 / 2,300, so approximate. */
  'voters-received-per-visit': { unit: 'ratio', places: 1, part: ['voters-received'], whole: ['station-visits'] },
  /** Opinions collected from a hundred voters received; an interval where either is approximate. */
  'opinions-per-hundred-voters': { unit: 'per-hundred', places: 1, part: ['opinions-collected'], whole: ['voters-received'] },
  /** Suggestions being resolved, of all. */
  'in-progress-share': { unit: 'percent', places: 1, part: ['suggestions-in-progress'], whole: ['suggestions'] },
  /** Suggestions answered with a plan, of all. */
  'planned-share': { unit: 'percent', places: 1, part: ['suggestions-planned'], whole: ['suggestions'] },
  /** Suggestions kept for reference, of all. */
  'for-reference-share': { unit: 'percent', places: 1, part: ['suggestions-for-reference'], whole: ['suggestions'] },
  /** Suggestions adopted, progressing or planned, of all: 886 / 973 = 91.06%. Wider than the resolution rate. */
  'adoption-rate': { unit: 'percent', places: 1, part: ['suggestions-adopted'], whole: ['suggestions'] },
  /** Suggestions under key supervision, of all: 5 of 206. */
  'key-supervision-share': { unit: 'percent', places: 1, part: ['suggestions-under-key-supervision'], whole: ['suggestions'] },
  /** Suggestions handled by the government, of all. */
  'government-handled-share': { unit: 'percent', places: 1, part: ['suggestions-handled-by-government'], whole: ['suggestions'] },
  /** Suggestions within the powers of this level, of all: 56 of 75. */
  'handled-at-this-level-share': { unit: 'percent', places: 1, part: ['suggestions-to-handle'], whole: ['suggestions'] },
  /** Suggestions on which deputies gave feedback, of all. */
  'feedback-coverage': { unit: 'percent', places: 1, part: ['suggestions-with-feedback'], whole: ['suggestions'] },
  /** Suggestions rated 基本满意, of those with feedback; never added to 满意. */
  'fairly-satisfied-share': { unit: 'percent', places: 1, part: ['suggestions-rated-fairly-satisfied'], whole: ['suggestions-with-feedback'] },
  /** Suggestions to a deputy who led any: 933 / 355. */
  'suggestions-per-leading-deputy': { unit: 'ratio', places: 1, part: ['suggestions'], whole: ['deputies-leading-suggestions'] },
  /** Motions merged into one agenda item: 76 / 4. */
  'motions-per-item': { unit: 'ratio', places: 1, part: ['motions-on-agenda'], whole: ['motion-items'] },
  /** Motions that were placed on the agenda, of all: 76 of 215. */
  'motion-agenda-share': { unit: 'percent', places: 1, part: ['motions-on-agenda'], whole: ['motions'] },
  /** Motions by delegations, of all: 9 of 215. */
  'delegation-motion-share': { unit: 'percent', places: 1, part: ['motions-by-delegations'], whole: ['motions'] },
  /** Deputies who reported to their voters, of those in office. */
  'reporting-deputies-share': { unit: 'percent', places: 1, part: ['deputies-reporting-to-voters'], whole: ['deputies-in-office'] },
  /** Opinions collected on a station visit: 1400余 / 2300, so approximate. */
  'opinions-per-visit': { unit: 'ratio', places: 1, part: ['opinions-collected'], whole: ['station-visits'] },
  /** Visits by deputies to a liaison station. */
  'visits-per-station': { unit: 'ratio', places: 1, part: ['station-visits'], whole: ['deputy-liaison-stations'] },
  /** Voters received at a liaison station. */
  'voters-per-station': { unit: 'ratio', places: 1, part: ['voters-received'], whole: ['deputy-liaison-stations'] },
  /** Voters received at one reception event: 169 / 27. */
  'voters-per-reception-event': { unit: 'ratio', places: 1, part: ['voters-received'], whole: ['voter-reception-events'] },
  /** Deputies trained in one course. */
  'attendances-per-course': { unit: 'ratio', places: 1, part: ['training-attendances'], whole: ['training-courses'] },
} as const satisfies Record<string, CatalogueIndicator>;
