import type { WordsOfRules } from '../../../rule-words.js';
import { text } from './phrases.js';

export const rates = {
  'reported-rate': {
    proves: 'A printed rate is what its part and whole give: 126 of 203 + 3 is 61.2%. Rounding half up and cutting off are both in use; anything else is a fault of the figures or of the copying.',
    findings: {
      'rate-differs': {
        says: (p, name) => [`“${name(p['indicator']) || text(p['label'])}” is printed as ${text(p['printed'])}%, but ${text(p['part'])} ÷ (${text(p['whole'])}) = ${text(p['exact'])}%, which rounds to ${text(p['computed'])}%`, 'Check part, whole and printed rate; if the text really prints it so, keep it and add a waiver with the reason.'],
        reason: 'A printed rate agrees with its own part and whole. The whole is often a sum: 61.2% is 126 ÷ (203 + 3), not 126 ÷ 203.',
      },
      'rate-last-digit': {
        says: (p, name) => [`“${name(p['indicator']) || text(p['label'])}” is printed as ${text(p['printed'])}%, computed ${text(p['exact'])}%: one off in the last digit`, 'Perhaps adjusted so that the shares sum to 100%.'],
        reason: 'One off in the last digit is usually an adjustment so that shares sum to 100%.',
      },
      'rate-truncated': {
        says: (p, name) => [`“${name(p['indicator']) || text(p['label'])}” is printed as ${text(p['printed'])}%, cut off rather than rounded (${text(p['exact'])}%)`, 'Nothing to fix.'],
        reason: 'Some reports cut off rather than round: no error, but worth saying.',
      },
    },
  },
  'percent-or-point': {
    proves: '“61.2%, up 2%” leaves open whether percent or percentage points are meant: 60.0% or 59.2% the year before. A count cannot change in points.',
    findings: {
      'percent-or-point': {
        says: (p, name) => [`“${name(p['indicator'])}” is ${text(p['now'])}%; “${text(p['quote']) || `${text(p['value'])}%`}” does not say whether percent or percentage points: ${p['year'] === undefined ? 'the year before' : text(p['year'])} was ${text(p['points'])}% in points, ${text(p['percent'])}% in percent${p['before'] === undefined ? '' : `; last year’s report printed ${text(p['before'])}%`}`, 'Both readings stand; no chart works out last year’s rate from this.'],
        reason: 'A rate “up 2%” may be two points or two percent, and last year’s rate differs accordingly. Where the text does not say, both are given.',
      },
      'points-for-a-count': {
        says: (p, name) => [`“${name(p['metric'])}” is a count and cannot change in percentage points`, 'Use number or percent.'],
        reason: 'Points are differences of rates; counts change in number or percent.',
      },
    },
  },
} satisfies WordsOfRules<'reported-rate' | 'percent-or-point'>;
