import type { WordsOfRules } from '../../../rule-words.js';
import { text } from './phrases.js';

export const totals = {
  'parts-and-total': {
    proves: 'Parts add up to their printed total: 203 + 3 = 206. Where the list is open, they stay within it.',
    findings: {
      'parts-differ-from-total': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['total'])}, but its parts ${text(p['parts'])} = ${text(p['sum'])}`, 'Check the total and its parts.'],
        reason: 'Where all parts are listed they add up to the total.',
      },
      'parts-exceed-total': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['total'])}, less than its parts ${text(p['parts'])} = ${text(p['sum'])}`, 'Check the total and its parts.'],
        reason: 'Parts never exceed their total, unless one thing is counted in several.',
      },
    },
  },
  'part-within-whole': {
    proves: 'What is counted within something else never exceeds it: passed within deliberated, resolved within all.',
    findings: {
      'part-exceeds-whole': {
        says: (p, name) => [`“${name(p['part'])}” (${text(p['partValue'])}) is more than “${name(p['whole'])}” (${text(p['wholeValue'])})`, 'The first is a part of the second: check both.'],
        reason: 'A part is never more than its whole: no more drafts pass than are deliberated.',
      },
    },
  },
  combined: {
    proves: 'One figure for several metrics is their sum wherever they are printed as well.',
    findings: {
      'combined-differs': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['total'])}, but the metrics it combines give ${text(p['parts'])} = ${text(p['sum'])}`, 'Check the combined figure and the single ones.'],
        reason: 'A figure that a report gives for several things together is the sum of those that it gives apart.',
      },
    },
  },
  breakdown: {
    proves: 'The classes of a breakdown add up to its whole, and each printed share is its class over that whole.',
    findings: {
      'breakdown-differs': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['total'])}, but its classes ${text(p['parts'])} = ${text(p['sum'])}`, 'Check the classes; if only some are printed, set coverage to partial.'],
        reason: 'Complete classes add up to their total; where only some are printed the coverage is partial.',
      },
      'breakdown-exceeds': {
        says: (p, name) => [`“${name(p['metric'])}” is ${text(p['total'])}, less than the ${text(p['sum'])} of the classes listed`, 'If one item may stand in several classes, set coverage to overlapping.'],
        reason: 'Classes that do not overlap never exceed their total: either a case is counted twice, or a number is wrong.',
      },
      'share-differs': {
        says: (p) => [`The share of “${text(p['label'])}” is printed as ${text(p['printed'])}%, but ${text(p['part'])} ÷ ${text(p['whole'])} = ${text(p['exact'])}%, which rounds to ${text(p['computed'])}%`, 'Check the count, the whole and above all of which whole it is a share.'],
        reason: 'A share agrees with its count and its whole.',
      },
      'share-last-digit': {
        says: (p) => [`The share of “${text(p['label'])}” is printed as ${text(p['printed'])}%, computed ${text(p['exact'])}%: one off in the last digit`, 'Perhaps adjusted so that the shares sum to 100%.'],
        reason: 'Shares are often adjusted so that they sum to 100%: one in the last digit is no error, but worth saying.',
      },
      'share-truncated': {
        says: (p) => [`The share of “${text(p['label'])}” is printed as ${text(p['printed'])}%, cut off rather than rounded (${text(p['exact'])}%)`, 'Nothing to fix.'],
        reason: 'Some reports cut off rather than round: no error, but one off beside others.',
      },
      'quote-lacks-part': {
        says: (p) => [`The class is recorded as ${text(p['value'])}, but its quote does not hold this number: “${text(p['quote'])}”`, 'Correct it after the text.'],
        reason: 'Each number of a breakdown, too, is found in the words that it quotes.',
      },
    },
  },
  'shares-add-up': {
    proves: 'The printed shares of a complete breakdown add up to 100%, give or take half a last digit each.',
    findings: {
      'shares-do-not-add-up': {
        says: (p) => [`The shares add up to ${text(p['sum'])}%, further from 100% than rounding explains`, 'Check the shares; if some classes are not printed, set coverage to partial.'],
        reason: 'All shares of a whole sum to 100%; rounding explains only a little less or more.',
      },
      'shares-off-by-rounding': {
        says: (p) => [`The shares add up to ${text(p['sum'])}%, not 100%, by rounding`, 'Nothing to fix.'],
        reason: 'Rounded one by one, shares may sum to 99.9% or 100.1%. That is normal; nothing should be changed to hide it.',
      },
    },
  },
  counterparts: {
    proves: 'Two counts of one act from two sides should agree: 7 appraisals, 7 appraisal opinions.',
    findings: {
      'counterparts-differ': {
        says: (p, name) => [`“${name(p['metric'])}” (${text(p['value'])}) and “${name(p['other'])}” (${text(p['otherValue'])}) usually agree`, 'Each appraisal ends in one opinion: perhaps one was not counted.'],
        reason: 'Every appraisal ends in one opinion, so the two usually agree.',
      },
    },
  },
  'implied-whole': {
    proves: 'A printed share whose whole is not printed tells it: 16 people at 32.7% are 16 of 49. A share that no whole number can give is an error.',
    findings: {
      'whole-implied': {
        says: (p, name) => [`“${name(p['part'])}” is ${text(p['value'])}, or ${text(p['rate'])}% of a whole that is not printed: it must be ${p['low'] === p['high'] ? text(p['low']) : `${text(p['low'])} to ${text(p['high'])}`}`, 'An implied number is not a reported one.'],
        reason: 'Some rates have no printed whole, yet imply one: 16 people are 32.7% of 49 alone. An implied number is not a reported one.',
      },
      'no-whole-fits': {
        says: (p, name) => [`“${name(p['part'])}” is ${text(p['value'])}, or ${text(p['rate'])}%: no whole number gives this rate`, 'Check the count and the rate.'],
        reason: 'No whole number gives this rate, so count or rate is wrong.',
      },
    },
  },
} satisfies WordsOfRules<'parts-and-total' | 'part-within-whole' | 'combined' | 'breakdown' | 'shares-add-up' | 'counterparts' | 'implied-whole'>;
