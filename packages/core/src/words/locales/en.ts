import type { Locale } from '../locale.js';
import type { NumberStyle } from '../number-words.js';
import { pageEn } from './en.page.js';

const numbers: NumberStyle = {
  groupFrom: 4,
  scales: [
    { factor: 1e12, word: ' trillion' },
    { factor: 1e9, word: ' billion' },
    { factor: 1e6, word: ' million' },
  ],
};

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const month = (text: string): string =>
  `${months[Number(text.slice(5)) - 1] ?? ''} ${text.slice(0, 4)}`;

const nouns: Readonly<Record<string, readonly [string, string]>> = {
  acts: ['case', 'cases'],
  groups: ['group', 'groups'],
  years: ['year', 'years'],
  points: ['point', 'points'],
};

/** English, with the congresses' own terms where there is official usage. */
export const en: Locale = {
  tag: 'en',
  numbers,
  metrics: {
    'congress-sessions': [
      "Sessions of the people's congress",
      "Sessions held by the people's congress of this level during the period; meetings of its Standing Committee are not counted.",
    ],
    'standing-committee-meetings': [
      'Standing Committee meetings',
      "Meetings of the Standing Committee held during the period, however many days each lasted; sessions of the congress and chairpersons' meetings are counted apart.",
    ],
    'chairpersons-meetings': [
      "Chairpersons' meetings",
      'Meetings of the chairperson and vice chairpersons (with the secretary-general from the prefecture level up; at the national level, the Council of Chairpersons) held during the period.',
    ],
    'party-group-meetings': [
      'Leading Party group meetings',
      "Meetings of the Standing Committee's leading Party members group; meetings of the Standing Committee itself are not counted.",
    ],
    'agenda-items': [
      'Agenda items',
      'Items that Standing Committee meetings had on their agendas; one meeting may have many.',
    ],
    'deputies-due': [
      'Deputies due',
      'Deputies who were due to attend the session; vacant seats are not counted.',
    ],
    'deputies-present': [
      'Deputies present',
      'Deputies who did attend the session; those on leave are not counted.',
    ],
    'special-work-reports': [
      'Special work reports heard and deliberated',
      "Special work reports by the people's government, the supervisory commission, the people's court and the people's procuratorate that Standing Committee meetings heard and deliberated (Law on Oversight by Standing Committees, chapter 2); reports reviewed only in writing are counted apart.",
    ],
    'written-reports': [
      'Written reports reviewed',
      'Reports that were reviewed in writing and not heard; they are not among the special work reports heard.',
    ],
    briefings: [
      "Briefings to chairpersons' meetings",
      "Work briefings heard by chairpersons' meetings; reports heard by the Standing Committee are not counted.",
    ],
    'major-matter-reports': [
      'Reports on major matters',
      'Reports on major matters and on major administrative decisions that were heard or discussed; a decision taken on such a matter is counted apart.',
    ],
    'deliberation-opinions': [
      'Deliberation opinions',
      'Written deliberation opinions drawn up after a Standing Committee meeting and sent to the organ concerned for action; counted by document, not by the points in it.',
    ],
    'work-appraisals': [
      'Work appraisals',
      'Appraisals of the work of government departments, supervisory or judicial organs; a satisfaction vote alone is not counted.',
    ],
    'appraisal-opinions': [
      'Appraisal opinions',
      'Written opinions drawn up after an appraisal; deliberation opinions are counted apart.',
    ],
    'law-enforcement-inspections': [
      'Law enforcement inspections',
      'Inspections of how laws and regulations are enforced, counted by inspection: one inspection of three laws is one.',
    ],
    'laws-inspected': [
      'Laws inspected',
      'Laws and regulations whose enforcement was inspected, counted by law: one inspection of three laws is three.',
    ],
    'work-inspections': [
      'Work inspections',
      'Inspections of a field of work; inspections of the enforcement of a law are not counted.',
    ],
    'special-inquiries': [
      'Special inquiries',
      'Special inquiries held at Standing Committee meetings (Law on Oversight by Standing Committees, chapter 6), counted by occasion, not by question.',
    ],
    interpellations: [
      'Interpellations',
      'Bills of interpellation submitted and dealt with as the law prescribes; special inquiries are not counted.',
    ],
    'satisfaction-assessments': [
      'Satisfaction assessments',
      "Votes by which members or deputies assessed their satisfaction with a report or with the action taken on deliberation opinions; deputies' feedback on single suggestions is not counted.",
    ],
    'special-studies': [
      'Special studies',
      'Special studies carried out on a chosen subject; inspection tours are counted apart.',
    ],
    'inspection-tours': [
      'Inspection tours',
      'Inspection tours by Standing Committee members or deputies, counted by tour, not by person.',
    ],
    'plan-and-budget-oversight': [
      'Plan and budget oversight',
      'Items of oversight of the plan for economic and social development, the budget, final accounts and audits.',
    ],
    'drafts-deliberated': [
      'Drafts deliberated',
      'Drafts of laws or local regulations that Standing Committee meetings deliberated during the period, whether passed or not; a draft read twice in the period counts once.',
    ],
    'legislation-passed': [
      'Legislation passed',
      'Laws or local regulations put to the vote and passed, whether enacted, revised, amended or repealed.',
    ],
    'legislation-enacted': [
      'Legislation enacted',
      'Laws or local regulations newly enacted; revisions, amendments and repeals are not counted.',
    ],
    'legislation-submitted-to-congress': [
      'Legislation submitted to the congress',
      'Laws or local regulations that the Standing Committee submitted to the congress for deliberation; part of those enacted.',
    ],
    'legislation-revised': [
      'Legislation revised',
      'Laws or local regulations revised as a whole (修订) and published anew; amendments of single articles are not counted.',
    ],
    'legislation-amended': [
      'Legislation amended',
      'Laws or local regulations amended by a decision or an amendment of single articles (修改, 修正); one that is amended twice counts twice where the report counts by case (件次).',
    ],
    'legislation-amended-in-batches': [
      'Legislation amended in batches',
      'Laws or local regulations amended together by one decision; each of them counts.',
    ],
    'legislation-repealed': [
      'Legislation repealed',
      'Laws or local regulations repealed during the period.',
    ],
    'decisions-on-legal-questions': [
      'Decisions on legal questions',
      'Decisions on legal questions concerning laws or local regulations; the laws and regulations themselves are not counted.',
    ],
    'lower-level-regulations-approved': [
      'Lower-level regulations approved',
      'Local regulations of cities divided into districts, and separate regulations of autonomous areas, that the provincial Standing Committee reviewed and approved (Legislation Law, articles 81 and 85).',
    ],
    'post-enactment-evaluations': [
      'Post-enactment evaluations',
      'Evaluations of laws or local regulations already in force.',
    ],
    'legislative-outreach-offices': [
      'Local legislative outreach offices',
      'Local legislative outreach offices in place at the end of the period; deputy liaison stations are not counted.',
    ],
    'resolutions-and-decisions': [
      'Resolutions and decisions',
      'Resolutions and decisions that were adopted; deliberation opinions and appraisal opinions are not counted.',
    ],
    'decisions-on-major-matters': [
      'Decisions on major matters',
      'Decisions adopted on major matters of the administrative area; part of the resolutions and decisions where a report prints both.',
    ],
    'appointments-and-removals': [
      'Appointments and removals',
      'Appointments to and removals from posts in state organs, counted by act: a person moved from one post to another counts twice; where the report prints 名, persons are counted.',
    ],
    'deputies-by-elected': [
      'Deputies by-elected',
      'Deputies by-elected to the congress of this level; those by-elected to the next higher congress are counted apart.',
    ],
    'higher-level-deputies-by-elected': [
      'Deputies by-elected to the next higher congress',
      'Deputies by-elected here to the congress of the next higher level, such as city deputies by-elected by a district.',
    ],
    'deputies-resigned': [
      'Deputies resigned',
      'Deputies whose resignation was accepted; other endings of a mandate are counted apart.',
    ],
    'deputies-terminated': [
      'Deputies whose credentials ended',
      'Deputies whose credentials ended as the law prescribes, for example by moving away, resigning or recall; the acceptance of a resignation is counted apart.',
    ],
    'deputies-in-office': [
      'Deputies in office',
      'Deputies of the congress of this level in office at the end of the period; vacant seats are not counted.',
    ],
    motions: [
      'Motions',
      'Motions that delegations, or deputies jointly, submitted as the law prescribes, counted before they are merged; suggestions are not counted.',
    ],
    'motions-by-delegations': [
      'Motions by delegations',
      'Motions submitted in the name of a delegation.',
    ],
    'motions-by-deputies': [
      'Motions by deputies jointly',
      'Motions submitted jointly by as many deputies as the law requires: 30 at the national level, 10 from the county level up, 5 in townships.',
    ],
    'motion-items': [
      'Agenda items merged from motions',
      'Items placed on the agenda after motions of one kind were merged; several motions may make one item.',
    ],
    suggestions: [
      'Suggestions, criticisms and comments',
      'Suggestions, criticisms and comments that deputies made on any field of work, at and between sessions; motions, and opinions collected from voters, are not counted.',
    ],
    'suggestions-at-sessions': [
      'Suggestions raised at sessions',
      'Suggestions that deputies made while the congress was in session.',
    ],
    'suggestions-between-sessions': [
      'Suggestions raised between sessions',
      'Suggestions that deputies made while the congress was not in session.',
    ],
    'motions-and-suggestions': [
      'Motions and suggestions',
      'Motions and suggestions together, where a report prints only one figure for both.',
    ],
    'suggestions-replied': [
      'Suggestions replied to',
      'Suggestions to which a reply was given to the deputy, whatever the reply says; 全部办复 means as many as all suggestions.',
    ],
    'suggestions-resolved': [
      'Suggestions resolved or progressing',
      'Suggestions whose problem was resolved or on which progress was made; a reply alone is not enough.',
    ],
    'suggestions-in-progress': [
      'Suggestions being resolved',
      'Suggestions whose problem is being resolved, and not yet resolved.',
    ],
    'suggestions-planned': [
      'Suggestions planned for',
      'Suggestions whose problem is to be resolved under a plan, as answered in this period; those of earlier years that are still followed up are counted apart.',
    ],
    'suggestions-for-reference': [
      'Suggestions kept for reference',
      'Suggestions kept for reference, or answered with an explanation of why they cannot be acted on.',
    ],
    'suggestions-under-key-supervision': [
      'Suggestions under key supervision',
      'Suggestions that the Standing Committee chose for key supervision; part of all suggestions.',
    ],
    'key-supervised-resolved': [
      'Key-supervised suggestions resolved',
      'Suggestions under key supervision whose problem was resolved.',
    ],
    'key-supervised-progressing': [
      'Key-supervised suggestions progressing',
      'Suggestions under key supervision on which progress was made, and which are not yet resolved.',
    ],
    'planned-suggestions-tracked': [
      'Earlier planned suggestions tracked',
      'Suggestions of this term so far that were once answered with “planned for” and are still followed up; those answered so in this period are counted apart.',
    ],
    'planned-suggestions-resolved': [
      'Earlier planned suggestions resolved',
      'Of the suggestions once answered with “planned for” and still followed up, those that are now resolved.',
    ],
    'planned-suggestions-progressing': [
      'Earlier planned suggestions progressing',
      'Of the suggestions once answered with “planned for” and still followed up, those on which progress was made.',
    ],
    'suggestion-reply-rate': [
      'Reply rate',
      'Suggestions replied to, as a percentage of those to be handled.',
    ],
    'suggestion-resolution-rate': [
      'Resolution rate',
      'Suggestions resolved or progressing, as a percentage of all that were handled.',
    ],
    'suggestion-satisfaction-rate': [
      'Satisfaction rate',
      'Suggestions that deputies rated “satisfied”, as a percentage of those with feedback; “fairly satisfied” is not counted.',
    ],
    'suggestion-meeting-rate': [
      'Meeting rate',
      'Suggestions on which the handling body met the deputy in person, as a percentage of those it handled.',
    ],
    'suggestions-with-feedback': [
      'Suggestions with feedback',
      'Suggestions on which deputies said how satisfied they were; the whole of the satisfaction rate.',
    ],
    'suggestions-rated-satisfied': [
      'Suggestions rated satisfied',
      'Suggestions that deputies rated “satisfied”; “fairly satisfied” is not counted.',
    ],
    'suggestions-rated-fairly-satisfied': [
      'Suggestions rated fairly satisfied',
      'Suggestions that deputies rated “fairly satisfied”, kept apart from “satisfied”.',
    ],
    'training-courses': [
      'Training courses',
      'Training courses held for deputies, counted by course, not by participant.',
    ],
    'training-attendances': [
      'Training attendances',
      'Attendances of deputies at training: a deputy who took part twice counts twice.',
    ],
    observers: [
      'Deputies observing Standing Committee meetings',
      'Attendances of deputies who sat in on Standing Committee meetings without a vote (列席); members of the Standing Committee are not counted.',
    ],
    'deputies-taking-part': [
      'Deputies taking part in inspections and studies',
      'Attendances of deputies at inspections, studies, inspection tours and the like; sitting in on Standing Committee meetings is counted apart.',
    ],
    'deputies-reporting-to-voters': [
      'Deputies reporting to voters',
      'Deputies who reported to their voters on the performance of their duties during the period, counted by person.',
    ],
    'reporting-events': [
      'Reporting events',
      'Events at which deputies reported to voters; several deputies may report at one.',
    ],
    'deputy-liaison-stations': [
      'Deputy liaison stations',
      "Deputies' homes and deputy liaison stations in place at the end of the period; legislative outreach offices are not counted.",
    ],
    'model-liaison-stations': [
      'Model liaison stations set up',
      'Deputy liaison stations set up as models during the period; part of all liaison stations.',
    ],
    'station-visits': [
      'Station visits by deputies',
      'Visits by deputies to liaison stations to meet voters: a deputy who came twice counts twice; voters are not counted.',
    ],
    'voters-received': [
      'Voters received',
      'Voters and other residents whom deputies received at liaison stations, counted at each reception; deputies are not counted.',
    ],
    'opinions-collected': [
      'Opinions collected',
      "Opinions and suggestions that deputies collected from voters and residents; deputies' own suggestions are not counted.",
    ],
    'documents-recorded-and-reviewed': [
      'Documents recorded and reviewed',
      'Government rules and normative documents recorded and reviewed.',
    ],
    'rules-reviewed': [
      'Rules reviewed',
      'Government rules (规章) recorded and reviewed; other normative documents are not counted.',
    ],
    'normative-documents-reviewed': [
      'Normative documents reviewed',
      'Normative documents recorded and reviewed; government rules are not counted.',
    ],
    'departments-examined': [
      'Departments whose budget was examined',
      'Departments whose budget was chosen for close examination.',
    ],
    'budget-examined': [
      'Budget examined',
      'The amount of the departmental budgets that were closely examined.',
    ],
    'budget-items-adjusted': [
      'Budget items adjusted',
      'Budget items adjusted as a result of the examination.',
    ],
    'budget-adjusted': [
      'Budget adjusted',
      'The amount adjusted as a result of the examination; part of the amount closely examined.',
    ],
    'debt-and-budget-adjustment-reports': [
      'Reports on debt and budget adjustment',
      'Occasions on which reports on new government debt limits and draft budget adjustments were heard and deliberated.',
    ],
    'livelihood-projects': [
      'Livelihood projects',
      'The livelihood projects of the year; proposals collected for the next year are not counted.',
    ],
    'livelihood-projects-completed': [
      'Livelihood projects completed in time',
      'Livelihood projects completed in time; 均按期完成 means all of them.',
    ],
    'livelihood-inspections': [
      'Livelihood projects inspected',
      'Livelihood projects that were inspected, counted by project.',
    ],
    'livelihood-proposals': [
      'Livelihood proposals collected',
      "Proposals collected for the next year's livelihood projects; projects decided on are not counted.",
    ],
    'letters-visits-and-calls': [
      'Letters, visits and calls',
      'Letters, visits and calls from the public that were dealt with, each act counted.',
    ],
    'reports-to-party-committee': [
      'Reports to the Party committee',
      "Occasions on which the Standing Committee's leading Party members group reported to the Party committee of the same level.",
    ],
    'matters-reported-to-party-committee': [
      'Matters reported to the Party committee',
      'Major matters reported to the Party committee of the same level; one occasion may have several.',
    ],
    staff: [
      'Staff',
      'All staff of the congress offices at the end of the period; deputies are not counted.',
    ],
    'staff-under-40': [
      'Staff under 40',
      'Staff of the congress offices aged 40 or under (40岁以下, which in official Chinese includes 40) at the end of the period.',
    ],
    'section-level-officials': [
      'Section-level officials',
      'All section-level officials of the congress offices at the end of the period.',
    ],
    'section-level-officials-rotated': [
      'Section-level officials rotated',
      'Section-level officials who were rotated to another post during the period.',
    ],
    'media-reports': [
      'Media reports',
      'Reports on this congress in the periodicals and on the websites of higher congresses; other media are not counted.',
    ],
    'supervision-items': [
      'Supervision items',
      'Supervision items of every form that were planned or carried out in the year, taken together.',
    ],
    'drafts-carried-over': [
      'Drafts carried over',
      'Drafts of laws or local regulations carried over from the year before and deliberated further this year.',
    ],
    'drafts-newly-submitted': [
      'Drafts newly submitted',
      'Drafts of laws or local regulations first submitted for deliberation this year.',
    ],
    'deputies-elected': [
      'Deputies elected to the new congress',
      'Deputies elected to the new congress of this level at a general election; by-elections are not counted.',
    ],
    'motions-on-agenda': [
      'Motions placed on the agenda',
      'Motions that the presidium placed on the agenda of the session, counted before they are merged.',
    ],
    'motions-followed-up': [
      'Motions followed up',
      'Motions already handed over whose handling the Standing Committee went on to supervise.',
    ],
    'deputies-in-motion-supervision': [
      'Deputies supervising motions',
      'Attendances of deputies at activities that supervise the handling of motions.',
    ],
    'suggestions-converted-from-motions': [
      'Motions converted into suggestions',
      'Motions that were handled as suggestions instead.',
    ],
    'deputies-leading-suggestions': [
      'Deputies leading suggestions',
      'Deputies whose name stands first under a suggestion, counted by person; those who co-signed are not counted.',
    ],
    'suggestions-to-handle': [
      'Suggestions to be handled at this level',
      'Suggestions within the powers of this level and handed over here, often the whole of printed shares; those passed to a higher level are not counted.',
    ],
    'suggestions-handled-by-government': [
      'Suggestions handled by the government',
      "Suggestions handed over to the people's government of this level and its departments; those handled by courts, procuratorates or Party organs are not counted.",
    ],
    'undertaking-bodies': [
      'Bodies handling suggestions',
      'Bodies that handled suggestions, counted by body.',
    ],
    'suggestions-adopted': [
      'Suggestions adopted or planned',
      'Suggestions adopted, progressing or placed in a work plan: wider than “resolved or progressing”.',
    ],
    'concentrated-training-sessions': [
      'Concentrated training sessions',
      'Training sessions held for deputies together; small courses are counted apart.',
    ],
    'small-group-training-courses': [
      'Small training courses',
      'Small courses in which a few deputies trained for their duties, counted by course.',
    ],
    'higher-level-delegation-activities': [
      'Activities of the higher-level delegation',
      'Activities organised for the local delegation of deputies to the next higher congress.',
    ],
    'voter-reception-events': [
      'Voter reception events',
      'Occasions on which deputies received voters at liaison stations; the voters are counted apart.',
    ],
    'theory-study-sessions': [
      'Theory study sessions',
      "Study sessions of the theoretical study group of the Standing Committee's leading Party members group; other Party group meetings are not counted.",
    ],
  },
  indicators: {
    'suggestion-resolution-rate': {
      name: 'Suggestion resolution rate',
      definition: 'Suggestions resolved or progressing, as a share of all suggestions',
    },
    'suggestion-reply-rate': {
      name: 'Suggestion reply rate',
      definition: 'Suggestions replied to, as a share of all suggestions',
    },
    'key-supervised-solved-share': {
      name: 'Key-supervised suggestions solved',
      definition: 'Solved, as a share of the suggestions under key supervision',
    },
    'planned-suggestions-solved-share': {
      name: 'Earlier planned suggestions solved',
      definition: 'Solved, as a share of the earlier suggestions that were planned for',
    },
    'between-sessions-share': {
      name: 'Share raised between sessions',
      definition: 'Suggestions raised between sessions, as a share of all suggestions',
    },
    'suggestion-satisfaction-rate': {
      name: 'Suggestion satisfaction rate',
      definition: 'Suggestions rated satisfied, as a share of those with feedback',
    },
    'special-reports-per-meeting': {
      name: 'Special work reports per meeting',
      definition: 'Special work reports to each Standing Committee meeting',
    },
    'deliberation-opinions-per-report': {
      name: 'Deliberation opinions per report',
      definition: 'Deliberation opinions to each special work report',
    },
    'observers-per-meeting': {
      name: 'Observers per meeting',
      definition: 'Attendances of observing deputies to each Standing Committee meeting',
    },
    'voters-received-per-visit': {
      name: 'Voters received per visit',
      definition: 'Voters received to each station visit by a deputy',
    },
    'opinions-per-hundred-voters': {
      name: 'Opinions per hundred voters',
      definition: 'Opinions collected to each hundred voters received',
    },
    'budget-adjustment-rate': {
      name: 'Budget adjustment rate',
      definition: 'Amount adjusted, as a share of the amount examined',
    },
    'livelihood-completion-rate': {
      name: 'Livelihood project completion',
      definition: 'Projects completed in time, as a share of all projects',
    },
    'draft-passage-rate': {
      name: 'Draft passage rate',
      definition: 'Legislation passed, as a share of the drafts deliberated',
    },
    'young-staff-share': {
      name: 'Share of staff under 40',
      definition: 'Staff under 40, as a share of all staff',
    },
    'section-level-rotation-rate': {
      name: 'Section-level rotation rate',
      definition: 'Officials rotated, as a share of all section-level officials',
    },
    'in-progress-share': {
      name: 'Share being resolved',
      definition: 'Suggestions being resolved, as a share of all suggestions',
    },
    'planned-share': {
      name: 'Share planned for',
      definition: 'Suggestions planned for, as a share of all suggestions',
    },
    'for-reference-share': {
      name: 'Share kept for reference',
      definition: 'Suggestions kept for reference, as a share of all suggestions',
    },
    'adoption-rate': {
      name: 'Suggestion adoption rate',
      definition: 'Suggestions adopted, progressing or planned for, as a share of all suggestions',
    },
    'key-supervision-share': {
      name: 'Share under key supervision',
      definition: 'Suggestions under key supervision, as a share of all suggestions',
    },
    'government-handled-share': {
      name: 'Share handled by the government',
      definition: 'Suggestions handled by the government, as a share of all suggestions',
    },
    'handled-at-this-level-share': {
      name: 'Share handled at this level',
      definition: 'Suggestions to be handled at this level, as a share of all suggestions',
    },
    'feedback-coverage': {
      name: 'Feedback coverage',
      definition: 'Suggestions with feedback, as a share of all suggestions',
    },
    'fairly-satisfied-share': {
      name: 'Fairly satisfied',
      definition: 'Suggestions rated fairly satisfied, as a share of those with feedback',
    },
    'suggestions-per-leading-deputy': {
      name: 'Suggestions per leading deputy',
      definition: 'Suggestions to each deputy who led at least one',
    },
    'motions-per-item': {
      name: 'Motions per agenda item',
      definition: 'Motions placed on the agenda to each item they were merged into',
    },
    'motion-agenda-share': {
      name: 'Motions placed on the agenda',
      definition: 'Motions placed on the agenda, as a share of all motions',
    },
    'delegation-motion-share': {
      name: 'Motions by delegations',
      definition: 'Motions by delegations, as a share of all motions',
    },
    'attendance-rate': {
      name: 'Attendance rate',
      definition: 'Deputies present, as a share of the deputies due',
    },
    'deputy-turnover': {
      name: 'Deputies resigned',
      definition: 'Deputies resigned, as a share of the deputies in office',
    },
    'reporting-deputies-share': {
      name: 'Deputies reporting to voters',
      definition: 'Deputies who reported to voters, as a share of the deputies in office',
    },
    'chairpersons-meetings-per-meeting': {
      name: "Chairpersons' meetings per meeting",
      definition: "Chairpersons' meetings to each Standing Committee meeting",
    },
    'agenda-items-per-meeting': {
      name: 'Agenda items per meeting',
      definition: 'Agenda items to each Standing Committee meeting',
    },
    'decisions-per-meeting': {
      name: 'Decisions per meeting',
      definition: 'Resolutions and decisions to each Standing Committee meeting',
    },
    'appointments-per-meeting': {
      name: 'Appointments per meeting',
      definition: 'Appointments and removals to each Standing Committee meeting',
    },
    'amendments-per-enactment': {
      name: 'Amendments per enactment',
      definition: 'Pieces of legislation amended to each one enacted',
    },
    'congress-enactment-share': {
      name: 'Enacted by the full congress',
      definition: 'Legislation submitted to the congress, as a share of all enacted',
    },
    'carried-over-draft-share': {
      name: 'Drafts carried over',
      definition: 'Drafts carried over, as a share of the drafts deliberated',
    },
    'rules-share-of-documents': {
      name: 'Rules among documents reviewed',
      definition: 'Rules reviewed, as a share of all documents recorded and reviewed',
    },
    'opinions-per-visit': {
      name: 'Opinions per visit',
      definition: 'Opinions collected to each station visit by a deputy',
    },
    'visits-per-station': {
      name: 'Visits per station',
      definition: 'Station visits by deputies to each liaison station',
    },
    'voters-per-station': {
      name: 'Voters per station',
      definition: 'Voters received to each liaison station',
    },
    'voters-per-reception-event': {
      name: 'Voters per reception event',
      definition: 'Voters received to each reception event',
    },
    'attendances-per-course': {
      name: 'Attendances per course',
      definition: 'Training attendances to each course',
    },
    'laws-per-inspection': {
      name: 'Laws per inspection',
      definition: 'Laws inspected to each law enforcement inspection',
    },
    'livelihood-inspection-coverage': {
      name: 'Livelihood projects inspected',
      definition: 'Livelihood projects inspected, as a share of all projects',
    },
    'matters-per-party-report': {
      name: 'Matters per Party report',
      definition: 'Matters reported to each report to the Party committee',
    },
  },
  chapters: {
    meetings: 'Meetings',
    supervision: 'Supervision',
    legislation: 'Legislation',
    decisions: 'Decisions',
    appointments: 'Appointments and deputies',
    deputies: "Deputies' work",
    filing: 'Recording and review',
    budget: 'Budget',
    livelihood: 'Livelihood projects',
    petitions: 'Petitions',
    organisation: 'Organisation',
  },
  levels: {
    national: 'National',
    provincial: 'Provincial',
    prefecture: 'City',
    county: 'County or district',
    township: 'Township',
  },
  statuses: {
    A: 'normal',
    B: 'break in series',
    D: 'definition differs',
    E: 'estimated',
    F: 'forecast or plan',
    I: 'imputed',
    K: 'included in another category',
    N: 'not significant',
    P: 'provisional',
    U: 'low reliability',
    V: 'unvalidated',
    W: 'includes another category',
  },
  absences: {
    'not-published': 'not published',
    'not-applicable': 'not applicable',
    'not-collected': 'not collected',
    suppressed: 'suppressed',
    unknown: 'unknown',
    'no-record': 'no data for this year',
  },
  refusals: {
    'missing-before': 'no figure for the year before',
    'missing-now': 'no figure for this year',
    break: 'scope changed, not compared',
    'unit-mixed': 'units differ, not compared',
    plan: 'a plan is not compared with a result',
  },
  themes: {
    'high-quality-development': 'High-quality development',
    finance: 'Finance',
    livelihood: 'Livelihood',
    'rule-of-law': 'Rule of law',
    ecology: 'Ecology',
    legislation: 'Legislation',
    deputies: 'Deputies',
    decisions: 'Major matters',
  },
  forms: {
    'hear-and-deliberate': 'Heard and deliberated',
    'review-in-writing': 'Reviewed in writing',
    appraise: 'Appraised',
    'follow-up-motion': 'Motion followed up',
    'chairpersons-meeting': "Heard by a chairpersons' meeting",
    'examine-budget': 'Budget examined',
    'inspect-law-enforcement': 'Law enforcement inspected',
    inquire: 'Special inquiry',
    inspect: 'Inspection tour',
    study: 'Studied',
    oversee: 'Overseen',
    decide: 'Deliberated and decided',
    legislate: 'Legislated',
    elect: 'Elected and appointed',
    'serve-deputies': "Deputies' work served",
  },
  measures: {
    items: 'items',
    events: 'occasions',
    attendances: 'attendances',
    persons: 'persons',
    acts: 'cases',
    groups: 'groups',
    money: 'yuan',
    percent: 'percent',
    years: 'years',
    points: 'points',
  },
  comma: ', ',
  listSeparator: '; ',
  stop: '. ',
  aside: (text) => ` (${text})`,
  quoted: (text) => `“${text}”`,
  period: (period) => {
    switch (period.type) {
      case 'year':
        return String(period.year);
      case 'term':
        return `${String(period.from)}–${String(period.to)}`;
      case 'term-to-date':
        return `since ${String(period.from)} (to ${String(period.to)})`;
      case 'part-of-year':
        return `${month(period.from)} to ${month(period.to)}`;
      case 'session':
        return period.session === undefined
          ? `${String(period.year)} session`
          : `${String(period.year)}, session ${String(period.session)}`;
    }
  },
  year: String,
  withUnit: (digits, unit, measure) => {
    if (measure === 'percent') return `${digits}%`;
    if (measure === 'money') return `CNY ${digits}`;
    const noun = nouns[measure];
    return noun === undefined ? digits : `${digits} ${noun[digits === '1' ? 0 : 1]}`;
  },
  unitTitle: (_, measure) =>
    ({
      items: 'Number of items',
      events: 'Number of occasions',
      attendances: 'Number of people, counted each time',
      persons: 'Number of persons',
      acts: 'Cases',
      groups: 'Groups',
      money: 'Yuan (CNY)',
      percent: 'Percent',
      years: 'Years',
      points: 'Points',
    })[measure],
  qualified: (text, qualifier) => {
    switch (qualifier) {
      case 'exact':
        return text;
      case 'nearly':
        return `nearly ${text}`;
      case 'about':
        return `about ${text}`;
      case 'more-than':
        return `over ${text}`;
      case 'at-least':
        return `at least ${text}`;
      case 'less-than':
        return `under ${text}`;
    }
  },
  page: pageEn,
  words: {
    colon: ': ',
    againstYearBefore: (move) => `${move} on the year before`,
    work: 'The Standing Committee’s work',
    titleOf: (body, measured, span) => `${body}: ${measured}${span === '' ? '' : `, ${span}`}`,
    span: (from, to) => `${from}–${to}`,
    ownScales: 'Scales differ between charts',
    unitsDiffer: 'Units differ: each group has a scale of its own',
    scope: 'Scope',
    attributedTo: 'Figure of',
    approximately: 'about ',
    planned: 'planned',
    break: 'scope changed',
    noChange: 'unchanged',
    aboutTheSame: 'about the same',
    increase: (amount) => `up ${amount}`,
    decrease: (amount) => `down ${amount}`,
    points: (digits) => `${digits} percentage point${digits === '1' ? '' : 's'}`,
    percent: (digits) => `${digits}%`,
    source: 'Source',
    sources: 'Sources',
    dated: (date) => date,
    metric: 'Metric',
    unit: 'Unit',
    change: 'Change on the year before',
    note: 'Note',
    value: 'Value',
    year: 'Year',
    body: 'Body',
    quote: 'As printed',
    dataTable: 'Data table',
    showTable: 'Show data table',
    hideTable: 'Hide data table',
    loading: 'Loading data…',
    empty: 'There is no data to show',
    invalid: 'The data has errors and was not drawn',
    stale: 'Could not be refreshed; the data last loaded is shown',
    retry: 'Load again',
    keyFigures: 'Key figures',
    yearOnYear: 'Year on year',
    trend: 'Over the years',
    keyboardHelp:
      'Arrow keys move from figure to figure, Home and End to the first and last, Escape closes the tip.',
    keyboardHelpOfMany:
      'Arrow keys move by row and column, Page Up and Down by 100 rows, Home and End to the first and last, Escape closes the tip.',
    recordsLeftOut: {
      'other-body': (names) => `Figures of other bodies are not shown: ${names}.`,
      'other-period': (names) => `Other kinds of period do not stand beside these: ${names}.`,
    },
    breakNote: 'The scope changed: years before and after are not comparable.',
    comparedWith: (before) => `against ${before}`,
    agrees: 'Printed rates agree with the computed ones',
    differs: 'Printed rates differ from the computed ones',
    notCheckable: 'No rate to check',
    partOfWhole: (part, whole) => `${part} of ${whole}`,
    highest: (label, text) => `highest in ${label}, at ${text}`,
    lowest: (label, text) => `lowest in ${label}, at ${text}`,
    acrossBodies: (measured, span) => `${measured} by body${span === '' ? '' : `, ${span}`}`,
    bodiesCount: (count) => `${count} ${count === '1' ? 'body' : 'bodies'}`,
    changesAgainst: (before) => `Changes are against ${before}`,
    noChangesAgainst: (before) => `No data for ${before}, so no changes are given`,
    rank: 'Rank',
    ranked: (rank, count) => `rank ${rank} of ${count}`,
    tied: 'tied',
    rankingOf: (level, count) =>
      `${level} level, ${count} ${count === '1' ? 'body' : 'bodies'}, from the highest`,
    bodiesBetween: (count) => `${count} ${count === '1' ? 'body' : 'bodies'} between not listed`,
    distributionOf: (count) => `How all ${count} bodies are spread`,
    median: (text) => `Median ${text}`,
    middleHalf: (low, high) => `Middle half: ${low} to ${high}`,
    peerRefusals: {
      missing: 'no such figure',
      'other-period': 'another period',
      'other-level': 'another level',
      'unit-mixed': 'another unit',
    },
    leftOut: (count, reason, names) =>
      `Not listed for ${reason}: ${count}${names.length === 0 ? '' : ` (${names.join(', ')})`}.`,
    shadeByRow: 'Depth of colour: share of the highest value in the row',
    shadeByColumn: 'Depth of colour: share of the highest value in the column',
    shadeByAll: 'Depth of colour: share of the highest value of all',
    denseRows: 'One row per body, by the latest value from the highest down, block by block',
    leastAndMost: (least, most) => `${least} to ${most}`,
    notFirm: 'approximate, estimated, provisional, or a rate of very few',
    uncertainShapes:
      'Hatched or hollow bars, hollow dots: approximate, estimated, provisional, or a rate of very few.',
    smallBases: (count, least, names) =>
      `Rates of fewer than ${least} in all, to be read with care: ${names.length === 0 ? count : names.join(', ')}.`,
    yearsWithoutData: (years) => `No data for ${years.join(', ')}: not shown.`,
    changes: 'Change from year to year',
    bySize: 'Sorted by size of change',
    approximateNote:
      'Hatching or a hollow dot marks an approximate figure; what is worked out from it is approximate too.',
    withheldChanges: 'Not compared',
    percentChange: 'Change in percent',
    pointsChange: 'Change in percentage points',
    smallBaseNote: (least) =>
      `Percentages of fewer than ${least} are unstable: drawn pale, with both counts.`,
    earlierPair: (latest) =>
      `The year before ${latest} has no data: the last two years in a row are compared.`,
    counted: (count) => `${count} in all`,
    divisions: {
      subject: 'by subject',
      undertaker: 'by undertaking body',
      outcome: 'by outcome',
      plan: 'by class at hand-over',
      satisfaction: 'by satisfaction',
      origin: 'by origin',
      other: 'by another division',
    },
    outcomes: {
      resolved: 'resolved',
      'in-progress': 'being resolved',
      planned: 'planned',
      'for-reference': 'for reference',
      'not-feasible': 'not feasible for now',
    },
    share: 'Share',
    total: 'Total',
    notListed: 'not listed',
    ofWhole: (whole, share) => `${share} of ${whole}`,
    largestPart: (label, text) => `the largest is ${label}, ${text}`,
    printedAs: (printed, computed) => `printed ${printed}, computed ${computed}`,
    overlapNote:
      'One item may count in several classes, which exceed the total: they are not stacked.',
    partialNote: 'Only some classes are printed; the rest is hatched as “not listed”.',
    wholeUnknown: 'The total is not published: counts are given without shares.',
    sumDiffers: (sum, whole) =>
      `The classes add up to ${sum}, not to the total of ${whole}: they are not stacked.`,
    labelsDrift: (labels) =>
      `Names of classes change; those that differ are not joined: ${labels}.`,
    basesDiffer: (bases) => `The shares have different bases: ${bases}.`,
    otherDivisions: (names) => `One division a chart; there are also: ${names}.`,
    classesAtHandOver: 'Classes planned at hand-over, not outcomes',
    flows: { suggestions: 'Suggestions', stations: 'Liaison stations', steps: 'Step by step' },
    step: 'Step',
    ratio: 'Ratio',
    shareOfFirst: 'Of the first step',
    stepShares: 'Each step as a share of the first and of the step before',
    shareOfBefore: 'Of the step before',
    ofFirstStep: (share) => `${share} of the first step`,
    ofStepBefore: (share) => `${share} of the step before`,
    eachBrings: (ratio) => `${ratio} times the step before`,
    stepsDiffer:
      'The steps count different things: numbers and ratios are given, no common scale is drawn.',
    countedApart: (label, text) => `${label} (${text}) is counted apart and is no step here.`,
    notAStep: (label, why) => `${label}: ${why}.`,
    planAndResult: 'Plan and result',
    done: 'done',
    planStatuses: {
      met: 'plan met',
      exceeded: 'plan exceeded',
      short: 'short of plan',
      'no-result': 'no result seen',
    },
    itemStatuses: {
      planned: 'planned',
      done: 'done',
      'in-progress': 'in progress',
      postponed: 'postponed',
      dropped: 'dropped',
    },
    lessThanPlanned: (amount) => `${amount} fewer`,
    moreThanPlanned: (amount) => `${amount} more`,
    planNote: 'Dashed outlines are plans, solid bars are results; a plan is not a result.',
    plannedItems: 'Planned items',
    byThemeAndForm: 'by theme and form, one tile per item',
    itemsNote:
      '“No result seen” means that the text read does not say; it does not mean that nothing was done.',
    agenda: 'What was supervised',
    items: (count) => `${count} ${count === '1' ? 'item' : 'items'}`,
    item: 'Item',
    theme: 'Theme',
    form: 'Form',
    organ: 'Organ',
    status: 'Status',
  },
};
