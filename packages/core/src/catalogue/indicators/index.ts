import type { Figures } from '../../figures/figure.js';
import { compute, type Indicator, type IndicatorResult } from '../../figures/indicator.js';
import { adoptionRate } from './adoption-rate.js';
import { agendaItemsPerMeeting } from './agenda-items-per-meeting.js';
import { appointmentsPerMeeting } from './appointments-per-meeting.js';
import { attendanceRate } from './attendance-rate.js';
import { attendancesPerCourse } from './attendances-per-course.js';
import { betweenSessionsShare } from './between-sessions-share.js';
import { budgetAdjustmentRate } from './budget-adjustment-rate.js';
import { carriedOverDraftShare } from './carried-over-draft-share.js';
import { chairpersonsMeetingsPerMeeting } from './chairpersons-meetings-per-meeting.js';
import { congressEnactmentShare } from './congress-enactment-share.js';
import { decisionsPerMeeting } from './decisions-per-meeting.js';
import { delegationMotionShare } from './delegation-motion-share.js';
import { deliberationOpinionsPerReport } from './deliberation-opinions-per-report.js';
import { deputyTurnover } from './deputy-turnover.js';
import { draftPassageRate } from './draft-passage-rate.js';
import { fairlySatisfiedShare } from './fairly-satisfied-share.js';
import { feedbackCoverage } from './feedback-coverage.js';
import { forReferenceShare } from './for-reference-share.js';
import { governmentHandledShare } from './government-handled-share.js';
import { handledAtThisLevelShare } from './handled-at-this-level-share.js';
import { inProgressShare } from './in-progress-share.js';
import { keySupervisedSolvedShare } from './key-supervised-solved-share.js';
import { keySupervisionShare } from './key-supervision-share.js';
import { lawsPerInspection } from './laws-per-inspection.js';
import { livelihoodCompletionRate } from './livelihood-completion-rate.js';
import { livelihoodInspectionCoverage } from './livelihood-inspection-coverage.js';
import { mattersPerPartyReport } from './matters-per-party-report.js';
import { motionAgendaShare } from './motion-agenda-share.js';
import { motionsPerItem } from './motions-per-item.js';
import { observersPerMeeting } from './observers-per-meeting.js';
import { opinionsPerHundredVoters } from './opinions-per-hundred-voters.js';
import { opinionsPerVisit } from './opinions-per-visit.js';
import { plannedShare } from './planned-share.js';
import { plannedSuggestionsSolvedShare } from './planned-suggestions-solved-share.js';
import { reportingDeputiesShare } from './reporting-deputies-share.js';
import { amendmentsPerEnactment } from './amendments-per-enactment.js';
import { rulesShareOfDocuments } from './rules-share-of-documents.js';
import { sectionLevelRotationRate } from './section-level-rotation-rate.js';
import { specialReportsPerMeeting } from './special-reports-per-meeting.js';
import { suggestionReplyRate } from './suggestion-reply-rate.js';
import { suggestionResolutionRate } from './suggestion-resolution-rate.js';
import { suggestionSatisfactionRate } from './suggestion-satisfaction-rate.js';
import { suggestionsPerLeadingDeputy } from './suggestions-per-leading-deputy.js';
import { visitsPerStation } from './visits-per-station.js';
import { votersPerReceptionEvent } from './voters-per-reception-event.js';
import { votersPerStation } from './voters-per-station.js';
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
  inProgressShare,
  plannedShare,
  forReferenceShare,
  adoptionRate,
  keySupervisionShare,
  governmentHandledShare,
  handledAtThisLevelShare,
  feedbackCoverage,
  fairlySatisfiedShare,
  suggestionsPerLeadingDeputy,
  motionsPerItem,
  motionAgendaShare,
  delegationMotionShare,
  attendanceRate,
  deputyTurnover,
  reportingDeputiesShare,
  chairpersonsMeetingsPerMeeting,
  agendaItemsPerMeeting,
  decisionsPerMeeting,
  appointmentsPerMeeting,
  amendmentsPerEnactment,
  congressEnactmentShare,
  carriedOverDraftShare,
  rulesShareOfDocuments,
  opinionsPerVisit,
  visitsPerStation,
  votersPerStation,
  votersPerReceptionEvent,
  attendancesPerCourse,
  lawsPerInspection,
  livelihoodInspectionCoverage,
  mattersPerPartyReport,
] as const;

export type IndicatorId = (typeof indicators)[number]['id'];

/** Indicators by id. */
export const indicatorById: ReadonlyMap<string, Indicator> = new Map(
  indicators.map((one) => [one.id, one]),
);

/** Works out every indicator from the figures of one record. */
export const computeAll = (figures: Figures): readonly IndicatorResult[] =>
  indicators.map((one) => compute(one, figures));
