import type { Chapter, MetricId } from '../../catalogue/metrics/index.js';

/**
 * What goes without saying in a chapter: words that may stand beside a label there and narrow nothing.
 * That a suggestion was made by deputies, received and handled is true of each of them.
 */
export const unspoken: Readonly<Record<Chapter, string>> = {
  meetings: 'hear deliberate discuss meeting sc-member',
  supervision:
    'deputy examine handle join oversee hear deliberate report special-report work-report meeting department propose',
  legislation: 'build deliberate draft legislate pass',
  decisions: 'pass deliberate discuss meeting',
  appointments: 'deputy deputy-credentials',
  deputies:
    'deliberate deputy propose receive handle supervise all-settled activity problem build own-level at-session',
  filing: 'record examine receive document propose',
  budget: 'budget examine department project',
  livelihood: 'vote join livelihood project oversee deputy voter build',
  petitions: 'handle receive receive-voters petition voter',
  organisation: 'staff report in-office magazine',
};

/** The same for one metric. */
export const unspokenOf: Readonly<Partial<Record<MetricId, string>>> = {
  'law-enforcement-inspections': 'law inspect',
  'laws-inspected': 'law inspect law-inspect',
  'deputies-taking-part':
    'inspect study tour law-inspect appraise work-inspect oversee activity assess forum inquire higher-deputy lower-deputy mixed-deputy livelihood project legislate',
  observers: 'meeting sc-meeting higher-deputy lower-deputy mixed-deputy',
  'station-visits': 'higher-deputy lower-deputy mixed-deputy station-home activity',
  'training-attendances': 'higher-deputy lower-deputy mixed-deputy concentrated',
  'lower-level-regulations-approved':
    'lower-level separate decision legal-question enact amend revise repeal record-review',
  'suggestions-converted-from-motions': 'motion examine committee remaining',
  'legislation-passed': 'separate',
  'legislation-enacted': 'new',
  'legislation-submitted-to-congress': 'decision congress-meeting',
  'suggestions-resolved': 'resolve progress',
  'suggestions-adopted': 'resolve progress adopt',
  'motions-by-deputies': 'propose-joint',
  motions: 'propose-joint',
  'debt-and-budget-adjustment-reports': 'sc-meeting decision debt-budget',
  'livelihood-projects': 'new',
  'voters-received': 'multi enter-station station-home activity',
  'matters-reported-to-party-committee': 'brief',
  'deputies-in-office': 'meeting',
  'deputies-due': 'meeting plenary-meeting congress-meeting',
  'deputies-present': 'meeting plenary-meeting congress-meeting',
  'departments-examined': 'examine-key',
  'appointments-and-removals': 'elect',
};
