import type { WordsOfRules } from '../../../rule-words.js';
import { text } from './phrases.js';

export const years = {
  'printed-change': {
    proves: 'A printed change is what the two records give: 1,034, up 15 on the year before, means that last year had 1,019.',
    findings: {
      'change-differs': {
        says: (p, name) => [`“${name(p['metric'])}” is printed as changed by ${text(p['printed'])}, but ${text(p['before'])} → ${text(p['now'])} gives ${text(p['computed'])}`, 'Check both years, or record a correction in revisions.'],
        reason: 'A printed change agrees with both years; where it does not, last year may have been restated.',
      },
    },
  },
  'implausible-change': {
    proves: 'A figure five times as large or small as last year’s is worth a second look at the printed page.',
    findings: {
      'implausible-change': {
        says: (p, name) => [`“${name(p['metric'])}” went from ${text(p['before'])} to ${text(p['now'])}, by a factor of ${text(p['factor'])} or more`, 'Check the decimal point, the unit and the scope.'],
        reason: 'A change by a factor of ten is usually a decimal point, a unit or a scope.',
      },
    },
  },
  outlier: {
    proves: 'A figure far outside what the body itself has reported in other years is worth a second look.',
    findings: {
      'outlier-in-history': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['value'])}, far from the ${text(p['least'])} to ${text(p['most'])} of the body’s ${text(p['years'])} earlier years`, 'Check it against the text; if it is right, say why in a note.'],
        reason: 'Far from all that a body has reported in years, a figure is often a slip of place or unit, or a truly unusual year.',
      },
    },
  },
  'comparison-across-break': {
    proves: 'No year-on-year figure across a break in the series. A scope that changed without being marked, or a change that the text prints across a break, is pointed out.',
    findings: {
      'comparison-withheld': {
        says: (p, name) => [`“${name(p['metric'])}” ${text(p['before'])} → ${text(p['now'])} crosses a break${p['scopeBefore'] === undefined || p['scope'] === undefined ? '' : ` (${text(p['scopeBefore'])} → ${text(p['scope'])})`} and is not compared`, 'Charts show the break.'],
        reason: 'After a change of scope the two years count different things and are not compared.',
      },
      'scope-changed': {
        says: (p, name) => [`The scope of “${name(p['metric'])}” went from “${text(p['scopeBefore'])}” to “${text(p['scope'])}” without being marked as a break`, 'Add "status": "B" and a note.'],
        reason: 'A change of scope that is not marked reads as a real rise or fall.',
      },
      'change-across-break': {
        says: (p, name) => [`“${name(p['metric'])}” has a new scope, yet the text prints a change of ${text(p['value'])}`, 'The change is not comparable: say so in a note.'],
        reason: 'After a break the two years count different things, and a printed change is no change in fact.',
      },
    },
  },
  repeat: {
    proves: 'The very number of last year may be a coincidence, or a figure carried over.',
    findings: {
      'repeats-last-year': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['value'])}, exactly as last year`, 'It may be true, or a figure carried over.'],
        reason: 'Exactly last year’s number may be true, or forgotten.',
      },
    },
  },
  'roll-forward': {
    proves: 'Deputies in office are last year’s, plus those by-elected, less those who resigned or whose credentials ended.',
    findings: {
      'stock-does-not-roll-forward': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['value'])}, but last year’s ${text(p['before'])} + ${text(p['came'])} by-elected − ${text(p['went'])} left = ${text(p['expected'])}`, 'Check the deputies by-elected, resigned and ended, or explain the rest.'],
        reason: 'A stock is the last one plus what came and less what went.',
      },
    },
  },
  versions: {
    proves: 'A later text that restates a year says so, with the date, the old value and the reason. Two records of one period that differ without a word leave a reader with two truths.',
    findings: {
      'restated-without-record': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['value'])} here and ${text(p['other'])} in another record of the same period, and neither records a revision`, 'Add a revision with date, old value, reason and kind (revision or correction).'],
        reason: 'A year’s figure that changed later needs a revision (better data) or a correction (an error).',
      },
      'revision-of-nothing': {
        says: (p, name) => [`The revision of “${name(p['metric'])}” gives the present value ${text(p['value'])} as the old one`, 'Give the value before the revision, or delete it.'],
        reason: 'A revision tells from what to what. Where both are the same the old value is missing, or nothing was revised.',
      },
    },
  },
  'year-within-term': {
    proves: 'A year’s count is part of its term’s total and cannot exceed it.',
    findings: {
      'year-exceeds-term': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['value'])} in one year, more than its term’s total of ${text(p['total'])}`, 'Check the scope of both reports.'],
        reason: 'A year is never more than its term.',
      },
    },
  },
  'years-and-term': {
    proves: 'The years of a term add up to its total, where every year is at hand.',
    findings: {
      'years-differ-from-term': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['total'])} for the term, but its years give ${text(p['parts'])} = ${text(p['sum'])}`, 'Check the scope of the years and of the term.'],
        reason: 'A term’s total should be near the sum of its years; a difference usually comes from another scope or another span.',
      },
    },
  },
} satisfies WordsOfRules<'printed-change' | 'implausible-change' | 'outlier' | 'comparison-across-break' | 'repeat' | 'roll-forward' | 'versions' | 'year-within-term' | 'years-and-term'>;
