import type { Figures } from '../figure.js';
import { compute, type Indicator, type IndicatorResult } from '../indicator.js';
import { betweenSessionsShare } from './between-sessions-share.js';
import { budgetAdjustmentRate } from './budget-adjustment-rate.js';
import { deliberationOpinionsPerReport } from './deliberation-opinions-per-report.js';
import { draftPassageRate } from './draft-passage-rate.js';
import { keySupervisedSolvedShare } from './key-supervised-solved-share.js';
import { livelihoodCompletionRate } from './livelihood-completion-rate.js';
import { observersPerMeeting } from './observers-per-meeting.js';
import { opinionsPerHundredVoters } from './opinions-per-hundred-voters.js';
import { plannedSuggestionsSolvedShare } from './planned-suggestions-solved-share.js';
import { sectionLevelRotationRate } from './section-level-rotation-rate.js';
import { specialReportsPerMeeting } from './special-reports-per-meeting.js';
import { suggestionReplyRate } from './suggestion-reply-rate.js';
import { suggestionResolutionRate } from './suggestion-resolution-rate.js';
import { suggestionSatisfactionRate } from './suggestion-satisfaction-rate.js';
import { votersReceivedPerVisit } from './voters-received-per-visit.js';
import { youngStaffShare } from './young-staff-share.js';

/** Every indicator, in the order in which a page lists them. */
export const indicators = [
  suggestionResolutionRate,
  suggestionReplyRate,
  keySupervisedSolvedShare,
  plannedSuggestionsSolvedShare,
  betweenSessionsShare,
  suggestionSatisfactionRate,
  specialReportsPerMeeting,
  deliberationOpinionsPerReport,
  observersPerMeeting,
  votersReceivedPerVisit,
  opinionsPerHundredVoters,
  budgetAdjustmentRate,
  livelihoodCompletionRate,
  draftPassageRate,
  youngStaffShare,
  sectionLevelRotationRate,
] as const;

export type IndicatorId = (typeof indicators)[number]['id'];

/** Indicators by id. */
export const indicatorById: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((one) => [one.id, one]),
);

/** Works out every indicator from the figures of one record. */
export const computeAll = (figures: Figures): readonly IndicatorResult[] =>
  indicators.map((one) => compute(one, figures));
