import type { WordsOfRules } from '../../../rule-words.js';
import { text } from './phrases.js';

export const quotes = {
  quote: {
    proves: 'The quote holds the number, and says how exactly it is meant: a 近 or 余 that is printed and not recorded turns an approximate figure into an exact one.',
    findings: {
      'quote-mismatch': {
        says: (p, name) => [`“${name(p['metric']) || text(p['label'])}” is recorded as ${text(p['value'])}, but its quote does not hold this number: “${text(p['quote'])}”`, 'Correct the number, or quote the words that hold it.'],
        reason: 'Every figure can be found in the words that it quotes, so that anyone can check it.',
      },
      'qualifier-dropped': {
        says: (p, name) => [`“${name(p['metric'])}” is printed as approximate (${text(p['printed'])}) but recorded as exact: “${text(p['quote'])}”`, `Add "qualifier": "${text(p['printed'])}".`],
        reason: '近11000 is not 11000. Without the word an approximation becomes exact, and so does all that is worked out from it.',
      },
      'qualifier-differs': {
        says: (p, name) => [`“${name(p['metric'])}”: the text says ${text(p['printed'])}, the record ${text(p['recorded'])}`, 'Correct the qualifier after the text.'],
        reason: 'nearly, about, more-than and at-least have bounds of their own.',
      },
    },
  },
  'quote-in-text': {
    proves: 'With the report’s text at hand, every quote occurs in it word for word, white space and the width of punctuation apart.',
    findings: {
      'quote-not-in-text': {
        says: (p) => [`The report’s text does not hold this quote: “${text(p['quote'])}”`, 'Copy the words exactly; if they are from another source, name it.'],
        reason: 'A quote has to be the report’s own words to prove anything.',
      },
    },
  },
  proof: {
    proves: 'Every figure carries the words that print it. A zero has to: without its words it looks like a gap that somebody filled.',
    findings: {
      'zero-without-quote': {
        says: (p, name) => [`“${name(p['metric'])}” is 0 without a quote`, 'Not published is not zero: quote the text, or write "absent": "not-published".'],
        reason: 'Reports seldom print a zero; what is not mentioned may still have happened.',
      },
      'figures-without-quote': {
        says: (p) => [`${text(p['count'])} of ${text(p['all'])} figures have no quote`, 'Add the printed words, so that anyone can check.'],
        reason: 'With its quote, anyone can check a figure.',
      },
    },
  },
  'sources-contradict': {
    proves: 'Two places that print one figure print the same number; where they do not, a reader is told.',
    findings: {
      'sources-contradict': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['value'])} in this source and ${text(p['other'])} in ${p['source'] === undefined ? 'the other place' : `“${text(p['source'])}”`}`, 'Both stand; say in a note which one holds.'],
        reason: 'Two sources print different numbers: keep both, with their places.',
      },
      'other-quote-mismatch': {
        says: (p, name) => [`The other quote of “${name(p['metric'])}” does not hold ${text(p['other'])}: “${text(p['quote'])}”`, 'Correct the number or the quote after that source.'],
        reason: 'Where a figure stands in several places of a report each quote has it, or one was copied wrongly.',
      },
    },
  },
  'plan-as-result': {
    proves: 'A plan is not a result: 将, 拟, 预安排 and 计划 mark figures that belong to the record’s plan.',
    findings: {
      'plan-as-result': {
        says: (p, name) => [`The quote of “${name(p['metric'])}” has “${text(p['word'])}”, the word of a plan: “${text(p['quote'])}”`, 'Move planned figures to plan.metrics.'],
        reason: '将, 拟 and 计划 announce an intention, which is no result.',
      },
    },
  },
} satisfies WordsOfRules<'quote' | 'quote-in-text' | 'proof' | 'sources-contradict' | 'plan-as-result'>;
