export * from './draft.js';
export { draftReport } from './draft-report.js';
export { reasons, type Reason } from './fates/reason.js';
export { tiers, type Tier } from './reading/reading.js';
export type { DraftItem } from './agenda/item.js';
