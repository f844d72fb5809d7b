import type { Locale } from '../../locale.js';
import type { NumberStyle } from '../../number-words.js';
import { indicators } from './indicators.js';
import { metrics } from './metrics.js';
import { pageEn } from './page.js';
import { words } from './words.js';

const numbers: NumberStyle = {
  groupFrom: 4,
  scales: [
    { factor: 1e12, word: ' trillion' },
    { factor: 1e9, word: ' billion' },
    { factor: 1e6, word: ' million' },
  ],
};

const months = 'January February March April May June July August September October November December'.split(' ');
const month = (text: string): string => `${months[Number(text.slice(5)) - 1] ?? ''} ${text.slice(0, 4)}`;

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
  metrics,
  indicators,
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
  words,
};
