import type { CatalogueIndicator, Indicator } from '../indicator.js';
import { appointments } from './appointments.js';
import { budget } from './budget.js';
import { decisions } from './decisions.js';
import { deputies } from './deputies.js';
import { filing } from './filing.js';
import { legislation } from './legislation.js';
import { livelihood } from './livelihood.js';
import { meetings } from './meetings.js';
import { organisation } from './organisation.js';
import { supervision } from './supervision.js';

/** A chapter a file, an indicator an entry, in the chapter of what it counts. */
const all = {
  ...deputies,
  ...meetings,
  ...appointments,
  ...decisions,
  ...legislation,
  ...filing,
  ...supervision,
  ...budget,
  ...livelihood,
  ...organisation,
} as const;

/** Id of an indicator of the catalogue, such as `suggestion-resolution-rate`. */
export type IndicatorId = keyof typeof all;

/** What a reader asks for first; the rest follows by chapter. */
const foremost: readonly IndicatorId[] = [
  'suggestion-resolution-rate',
  'suggestion-reply-rate',
  'key-supervised-solved-share',
  'planned-suggestions-solved-share',
  'between-sessions-share',
  'suggestion-satisfaction-rate',
  'special-reports-per-meeting',
  'deliberation-opinions-per-report',
  'observers-per-meeting',
  'voters-received-per-visit',
  'opinions-per-hundred-voters',
  'budget-adjustment-rate',
  'livelihood-completion-rate',
  'draft-passage-rate',
  'young-staff-share',
  'section-level-rotation-rate',
];

/** Every indicator, in the order in which a page lists them. */
export const indicators: readonly (Indicator<IndicatorId> & CatalogueIndicator)[] = [
  ...new Set([...foremost, ...(Object.keys(all) as IndicatorId[])]),
].map((id) => ({ id, ...all[id] }));

/** Indicators by id. */
export const indicatorById: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((one) => [one.id, one]),
);
