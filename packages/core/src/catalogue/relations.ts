import type { MetricId } from './metrics/index.js';

/** A whole and the parts it divides into. */
export interface Partition {
  readonly whole: MetricId;
  readonly parts: readonly MetricId[];
  /** Whether the parts are all there can be: then they add up to the whole, else they stay within it. */
  readonly exhaustive: boolean;
}

/** Wholes and their parts: 203 + 3 = 206, 3 + 2 = 5, 13 + 16 = 29, 9 + 206 = 215. */
export const partitions: readonly Partition[] = [
  {
    whole: 'suggestions',
    parts: ['suggestions-at-sessions', 'suggestions-between-sessions'],
    exhaustive: true,
  },
  {
    whole: 'suggestions-under-key-supervision',
    parts: ['key-supervised-resolved', 'key-supervised-progressing'],
    exhaustive: true,
  },
  {
    whole: 'planned-suggestions-tracked',
    parts: ['planned-suggestions-resolved', 'planned-suggestions-progressing'],
    exhaustive: true,
  },
  {
    whole: 'drafts-deliberated',
    parts: ['drafts-carried-over', 'drafts-newly-submitted'],
    exhaustive: true,
  },
  { whole: 'motions', parts: ['motions-by-delegations', 'motions-by-deputies'], exhaustive: true },
  {
    whole: 'documents-recorded-and-reviewed',
    parts: ['rules-reviewed', 'normative-documents-reviewed'],
    exhaustive: true,
  },
  {
    whole: 'suggestions-with-feedback',
    parts: ['suggestions-rated-satisfied', 'suggestions-rated-fairly-satisfied'],
    exhaustive: false,
  },
];

/** Figures that are counted within another one and so never exceed it: [part, whole]. */
export const subsets: readonly (readonly [MetricId, MetricId])[] = [
  ['suggestions-replied', 'suggestions'],
  ['suggestions-resolved', 'suggestions'],
  ['suggestions-adopted', 'suggestions'],
  ['suggestions-to-handle', 'suggestions'],
  ['suggestions-handled-by-government', 'suggestions'],
  ['suggestions-rated-satisfied', 'suggestions-with-feedback'],
  ['motions-on-agenda', 'motions'],
  ['deputies-reporting-to-voters', 'deputies-in-office'],
  ['suggestions-under-key-supervision', 'suggestions'],
  ['suggestions-with-feedback', 'suggestions'],
  ['livelihood-projects-completed', 'livelihood-projects'],
  ['budget-adjusted', 'budget-examined'],
  ['staff-under-40', 'staff'],
  ['section-level-officials-rotated', 'section-level-officials'],
  ['legislation-passed', 'drafts-deliberated'],
  ['legislation-submitted-to-congress', 'legislation-enacted'],
  ['deputies-present', 'deputies-due'],
];

/** Pairs that count one act from two sides: every appraisal ends in an appraisal opinion. */
export const counterparts: readonly (readonly [MetricId, MetricId])[] = [
  ['work-appraisals', 'appraisal-opinions'],
];
