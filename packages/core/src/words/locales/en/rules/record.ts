import type { WordsOfRules } from '../../../rule-words.js';
import { perhaps, text } from './phrases.js';

export const record = {
  references: {
    proves: 'Whatever a record names is there: its metrics, indicators, sources and units; and no id is used twice.',
    findings: {
      'unknown-metric': {
        says: (p) => [`There is no metric “${text(p['id'])}”${perhaps(p['suggestion'])}`, "See the dictionary; declare a body's own metrics in ownMetrics."],
        reason: 'A misspelt id belongs to no metric of the dictionary and is drawn nowhere.',
      },
      'unknown-indicator': {
        says: (p) => [`There is no indicator “${text(p['id'])}”${perhaps(p['suggestion'])}`, 'See the dictionary; give other rates with label, part and whole.'],
        reason: 'A rate is checked by its part and whole; a misspelt id does not say which those are.',
      },
      'unknown-source': {
        says: (p) => [`There is no source “${text(p['id'])}”${perhaps(p['suggestion'])}`, 'List it in sources first.'],
        reason: 'Each figure can be traced to where it stands; a source that is not listed is none.',
      },
      'unknown-unit': {
        says: (p) => [`The unit “${text(p['unit'])}” is not known`, `Known: ${text(p['known'])}, each with 万 or 亿 before it if needed.`],
        reason: 'Of an unknown unit nobody can tell whether it counts cases, people or events, and so what it may be added to.',
      },
      'own-metric-shadows': {
        says: (p, name) => [`The own metric “${text(p['id'])}” hides “${name(p['id'])}” of the catalogue`, 'Use the catalogue’s metric, or another id.'],
        reason: 'With two meanings for one id, a national sum would add two different things.',
      },
      'duplicate-id': {
        says: (p) => [`The id “${text(p['id'])}” is used twice`, 'Each id stands once in its list.'],
        reason: 'Ids are referred to from elsewhere; of two alike, nobody knows which is meant.',
      },
    },
  },
  period: {
    proves: 'A period ends after it begins, and a report that came before the end of its year may not cover all of it.',
    findings: {
      'period-reversed': {
        says: (p) => [`The period runs from ${text(p['from'])} to ${text(p['to'])}, backwards`, 'Correct from and to.'],
        reason: 'A period that ends before it begins has no length: the two dates are usually exchanged.',
      },
      'period-outside-year': {
        says: (p) => [`The period ${text(p['from'])} to ${text(p['to'])} lies outside ${text(p['year'])}`, 'Correct year, or from and to.'],
        reason: 'A period outside its year would count the figure in another one.',
      },
      'reported-before-the-end': {
        says: (p) => [`The source of ${text(p['date'])} came before ${text(p['year'])} ended, so its figures may not cover the year`, 'If they are provisional, add "status": "P".'],
        reason: 'What is published before the year’s end usually covers some months of it, and would look like a fall beside whole years.',
      },
    },
  },
  'unit-mixed': {
    proves: 'A figure’s unit measures what its metric counts. 件, 项 and 个 are one count; 次, 人次, 名 and 件次 are others. A share is at most 100%, 0.612 was probably meant as 61.2, and no count is negative.',
    findings: {
      'unit-mixed': {
        says: (p, name) => [`“${name(p['metric'])}” is given in ${text(p['unit'])}, which measures something else`, `Expected: ${text(p['expected'])}. 次, 人次, 名 and 件次 are different measures and never mixed.`],
        reason: '件, 项 and 个 are one count; 次 (events), 人次 (attendances) and 名 (persons) are others, never added and never on one axis.',
      },
      'share-over-100': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['value'])}%, more than 100%`, 'Check part and whole against the text.'],
        reason: 'A share is a part of a whole and cannot exceed 100%.',
      },
      'looks-like-fraction': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['value'])}, which looks like a fraction, not a percentage`, `If ${text(p['percent'])}% is meant, write ${text(p['percent'])}.`],
        reason: '61.2% is written 61.2. Written 0.612 it would mean 0.612%.',
      },
      'negative-count': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['value'])}; a count is never negative`, 'A fall belongs to reported, with direction down.'],
        reason: 'A count is never negative; a fall belongs to the changes, with its direction.',
      },
    },
  },
  agenda: {
    proves: 'Items that are named are not more than the figure that counts them, and what was planned for a year that has been reported has an outcome.',
    findings: {
      'agenda-exceeds-count': {
        says: (p, name) => [`${text(p['items'])} items are listed, more than the ${text(p['value'])} of “${name(p['metric'])}”`, 'Check the form of the items, or the count.'],
        reason: 'No more items can be listed than are reported.',
      },
      'plan-items-open': {
        says: (p) => [`Of the ${text(p['all'])} items planned for the year, ${text(p['open'])} have no outcome yet`, 'Where the report tells it, give the item a status.'],
        reason: 'Of what was planned in January a reader wants to know by the year’s end: done, put off, or dropped.',
      },
    },
  },
  'power-of-level': {
    proves: 'A congress reports what it has the power to do: a county passes no local regulations.',
    findings: {
      'level-without-power': {
        says: (p, name) => [`A congress at ${text(p['level'])} level has no power to report “${name(p['metric'])}”`, 'Check the metric; if it is the figure of another body, say whose with attributedTo.'],
        reason: 'Powers differ by level: a county has none to legislate. Or the figure is another body’s.',
      },
    },
  },
} satisfies WordsOfRules<'references' | 'period' | 'unit-mixed' | 'agenda' | 'power-of-level'>;
