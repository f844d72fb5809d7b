import type { Parameter } from '../../rules/finding.js';
import type { FindingWords } from '../finding-words.js';
import { tablesEn } from './en.tables.js';

const perhaps = (suggestion: Parameter): string =>
  suggestion === undefined ? '' : `; did you mean “${String(suggestion)}”?`;

const text = (value: Parameter): string => (value === undefined ? '' : String(value));

/** Findings in English: what is wrong, and how to fix it. */
export const findingsEn: FindingWords = {
  ...tablesEn,
  'too-large': (p) => [
    `The file is too large: ${text(p['size'])}, the limit is ${text(p['limit'])}`,
    'Split it into one file for each body and year.',
  ],
  encoding: (p) => [
    `Not valid ${text(p['encoding']).toUpperCase()} from byte ${text(p['offset'])} on`,
    'Save the file as UTF-8.',
  ],
  'empty-text': () => ['The file is empty', 'Write a record; examples/records shows how.'],
  syntax: (p) => [
    `Not valid ${text(p['format']) || 'JSON'}${text(p['near']) === '' ? ': the text ends here' : `, from “${text(p['near'])}” on`}`,
    p['format'] === undefined
      ? 'Check the quotation marks, commas and brackets here; JSON has no comments and no trailing commas.'
      : 'Check the indentation, quotation marks and colons here.',
  ],
  'too-deep': (p) => [
    `Nested deeper than ${text(p['deepest'])} levels`,
    'A record needs 8 levels at most: check the brackets.',
  ],
  'duplicate-key': (p) => [
    `“${text(p['key'])}” is given twice, first in line ${text(p['firstLine'])}`,
    'Keep one of the two, or the first value is lost.',
  ],
  'forbidden-key': (p) => [`The key “${text(p['key'])}” is not allowed`, 'Choose another name.'],
  'number-not-exact': (p) => [
    `The number ${text(p['token'])} cannot be read exactly: it would become ${text(p['read'])}`,
    'Use fewer digits, or a larger unit (万, 亿).',
  ],
  'number-too-large': (p) => [
    `The number ${text(p['token'])} is too large`,
    'Check its zeros and exponent.',
  ],
  missing: (p) => [`“${text(p['key'])}” is missing`, 'Add it.'],
  'wrong-type': (p) => [
    `${p['key'] === undefined ? 'The value' : `“${text(p['key'])}”`} has the wrong type: expected ${text(p['expected']) || 'the given form'}, found ${text(p['received'])}`,
    'Numbers stand without quotation marks, texts with them. Where there is no figure, leave the entry out or say why (absent); do not write 0.',
  ],
  'unknown-key': (p) => [
    `“${text(p['key'])}” is not known here`,
    "Check its spelling; declare a body's own metrics in ownMetrics.",
  ],
  'not-in-list': (p) => [
    `“${text(p['value'])}” is not one of the allowed values${perhaps(p['suggestion'])}`,
    `Allowed: ${text(p['allowed'])}`,
  ],
  'out-of-range': (p) => [
    `${text(p['value'])} is out of range`,
    p['minimum'] === undefined
      ? `At most ${text(p['maximum'])}.`
      : `At least ${text(p['minimum'])}.`,
  ],
  'too-short': (p) => [`“${text(p['key'])}” needs at least ${text(p['minimum'])}`, 'Complete it.'],
  'too-long': (p) => [`“${text(p['key'])}” may have at most ${text(p['maximum'])}`, 'Shorten it.'],
  'hidden-character': (p) => [
    `The text has control characters or hidden direction marks${text(p['character']) === '' ? '' : ` (${text(p['character'])})`}`,
    'Delete and retype the text.',
  ],
  blank: () => ['The text is blank', 'Write something, or leave the entry out.'],
  'bad-date': (p) => [`“${text(p['value'])}” is not a date`, 'Write 2025-01-09, 2025-01 or 2025.'],
  'bad-id': (p) => [
    `“${text(p['value'])}” cannot be an id`,
    'An id begins with a small letter and has only small letters, digits and hyphens, 64 at most.',
  ],
  'web-address': (p) => [
    `“${text(p['value'])}” is not a web address`,
    'Only http:// and https:// addresses without a user name are accepted.',
  ],
  'waiver-unused': (p) => [
    `The waiver of “${text(p['code'])}” meets no finding`,
    'The problem is gone: delete the waiver.',
  ],
  'unknown-metric': (p) => [
    `There is no metric “${text(p['id'])}”${perhaps(p['suggestion'])}`,
    "See the dictionary; declare a body's own metrics in ownMetrics.",
  ],
  'unknown-indicator': (p) => [
    `There is no indicator “${text(p['id'])}”${perhaps(p['suggestion'])}`,
    'See the dictionary; give other rates with label, part and whole.',
  ],
  'unknown-source': (p) => [
    `There is no source “${text(p['id'])}”${perhaps(p['suggestion'])}`,
    'List it in sources first.',
  ],
  'unknown-unit': (p) => [
    `The unit “${text(p['unit'])}” is not known`,
    `Known: ${text(p['known'])}, each with 万 or 亿 before it if needed.`,
  ],
  'own-metric-shadows': (p, name) => [
    `The own metric “${text(p['id'])}” hides “${name(p['id'])}” of the catalogue`,
    'Use the catalogue’s metric, or another id.',
  ],
  'duplicate-id': (p) => [
    `The id “${text(p['id'])}” is used twice`,
    'Each id stands once in its list.',
  ],
  'unit-mixed': (p, name) => [
    `“${name(p['metric'])}” is given in ${text(p['unit'])}, which measures something else`,
    `Expected: ${text(p['expected'])}. 次, 人次, 名 and 件次 are different measures and never mixed.`,
  ],
  'share-over-100': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['value'])}%, more than 100%`,
    'Check part and whole against the text.',
  ],
  'looks-like-fraction': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['value'])}, which looks like a fraction, not a percentage`,
    `If ${text(p['percent'])}% is meant, write ${text(p['percent'])}.`,
  ],
  'negative-count': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['value'])}; a count is never negative`,
    'A fall belongs to reported, with direction down.',
  ],
  'quote-mismatch': (p, name) => [
    `“${name(p['metric']) || text(p['label'])}” is recorded as ${text(p['value'])}, but its quote does not hold this number: “${text(p['quote'])}”`,
    'Correct the number, or quote the words that hold it.',
  ],
  'qualifier-dropped': (p, name) => [
    `“${name(p['metric'])}” is printed as approximate (${text(p['printed'])}) but recorded as exact: “${text(p['quote'])}”`,
    `Add "qualifier": "${text(p['printed'])}".`,
  ],
  'qualifier-differs': (p, name) => [
    `“${name(p['metric'])}”: the text says ${text(p['printed'])}, the record ${text(p['recorded'])}`,
    'Correct the qualifier after the text.',
  ],
  'rate-differs': (p, name) => [
    `“${name(p['indicator']) || text(p['label'])}” is printed as ${text(p['printed'])}%, but ${text(p['part'])} ÷ (${text(p['whole'])}) = ${text(p['exact'])}%, which rounds to ${text(p['computed'])}%`,
    'Check part, whole and printed rate; if the text really prints it so, keep it and add a waiver with the reason.',
  ],
  'rate-last-digit': (p, name) => [
    `“${name(p['indicator']) || text(p['label'])}” is printed as ${text(p['printed'])}%, computed ${text(p['exact'])}%: one off in the last digit`,
    'Perhaps adjusted so that the shares sum to 100%.',
  ],
  'rate-truncated': (p, name) => [
    `“${name(p['indicator']) || text(p['label'])}” is printed as ${text(p['printed'])}%, cut off rather than rounded (${text(p['exact'])}%)`,
    'Nothing to fix.',
  ],
  'parts-differ-from-total': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['total'])}, but its parts ${text(p['parts'])} = ${text(p['sum'])}`,
    'Check the total and its parts.',
  ],
  'parts-exceed-total': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['total'])}, less than its parts ${text(p['parts'])} = ${text(p['sum'])}`,
    'Check the total and its parts.',
  ],
  'part-exceeds-whole': (p, name) => [
    `“${name(p['part'])}” (${text(p['partValue'])}) is more than “${name(p['whole'])}” (${text(p['wholeValue'])})`,
    'The first is a part of the second: check both.',
  ],
  'breakdown-differs': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['total'])}, but its classes ${text(p['parts'])} = ${text(p['sum'])}`,
    'Check the classes; if only some are printed, set coverage to partial.',
  ],
  'breakdown-exceeds': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['total'])}, less than the ${text(p['sum'])} of the classes listed`,
    'If one item may stand in several classes, set coverage to overlapping.',
  ],
  'share-differs': (p) => [
    `The share of “${text(p['label'])}” is printed as ${text(p['printed'])}%, but ${text(p['part'])} ÷ ${text(p['whole'])} = ${text(p['exact'])}%, which rounds to ${text(p['computed'])}%`,
    'Check the count, the whole and above all of which whole it is a share.',
  ],
  'share-last-digit': (p) => [
    `The share of “${text(p['label'])}” is printed as ${text(p['printed'])}%, computed ${text(p['exact'])}%: one off in the last digit`,
    'Perhaps adjusted so that the shares sum to 100%.',
  ],
  'share-truncated': (p) => [
    `The share of “${text(p['label'])}” is printed as ${text(p['printed'])}%, cut off rather than rounded (${text(p['exact'])}%)`,
    'Nothing to fix.',
  ],
  'quote-lacks-part': (p) => [
    `The class is recorded as ${text(p['value'])}, but its quote does not hold this number: “${text(p['quote'])}”`,
    'Correct it after the text.',
  ],
  'counterparts-differ': (p, name) => [
    `“${name(p['metric'])}” (${text(p['value'])}) and “${name(p['other'])}” (${text(p['otherValue'])}) usually agree`,
    'Each appraisal ends in one opinion: perhaps one was not counted.',
  ],
  'whole-implied': (p, name) => [
    `“${name(p['part'])}” is ${text(p['value'])}, or ${text(p['rate'])}% of a whole that is not printed: it must be ${p['low'] === p['high'] ? text(p['low']) : `${text(p['low'])} to ${text(p['high'])}`}`,
    'An implied number is not a reported one.',
  ],
  'no-whole-fits': (p, name) => [
    `“${name(p['part'])}” is ${text(p['value'])}, or ${text(p['rate'])}%: no whole number gives this rate`,
    'Check the count and the rate.',
  ],
  'percent-or-point': (p, name) => [
    `“${name(p['indicator'])}” is ${text(p['now'])}%; “${text(p['quote']) || `${text(p['value'])}%`}” does not say whether percent or percentage points: ${p['year'] === undefined ? 'the year before' : text(p['year'])} was ${text(p['points'])}% in points, ${text(p['percent'])}% in percent${p['before'] === undefined ? '' : `; last year’s report printed ${text(p['before'])}%`}`,
    'Both readings stand; no chart works out last year’s rate from this.',
  ],
  'points-for-a-count': (p, name) => [
    `“${name(p['metric'])}” is a count and cannot change in percentage points`,
    'Use number or percent.',
  ],
  'plan-as-result': (p, name) => [
    `The quote of “${name(p['metric'])}” has “${text(p['word'])}”, the word of a plan: “${text(p['quote'])}”`,
    'Move planned figures to plan.metrics.',
  ],
  'level-without-power': (p, name) => [
    `A congress at ${text(p['level'])} level has no power to report “${name(p['metric'])}”`,
    'Check the metric; if it is the figure of another body, say whose with attributedTo.',
  ],
  'change-differs': (p, name) => [
    `“${name(p['metric'])}” is printed as changed by ${text(p['printed'])}, but ${text(p['before'])} → ${text(p['now'])} gives ${text(p['computed'])}`,
    'Check both years, or record a correction in revisions.',
  ],
  'implausible-change': (p, name) => [
    `“${name(p['metric'])}” went from ${text(p['before'])} to ${text(p['now'])}, by a factor of ${text(p['factor'])} or more`,
    'Check the decimal point, the unit and the scope.',
  ],
  'comparison-withheld': (p, name) => [
    `“${name(p['metric'])}” ${text(p['before'])} → ${text(p['now'])} crosses a break${p['scopeBefore'] === undefined || p['scope'] === undefined ? '' : ` (${text(p['scopeBefore'])} → ${text(p['scope'])})`} and is not compared`,
    'Charts show the break.',
  ],
  'scope-changed': (p, name) => [
    `The scope of “${name(p['metric'])}” went from “${text(p['scopeBefore'])}” to “${text(p['scope'])}” without being marked as a break`,
    'Add "status": "B" and a note.',
  ],
  'change-across-break': (p, name) => [
    `“${name(p['metric'])}” has a new scope, yet the text prints a change of ${text(p['value'])}`,
    'The change is not comparable: say so in a note.',
  ],
  'repeats-last-year': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['value'])}, exactly as last year`,
    'It may be true, or a figure carried over.',
  ],
  'year-exceeds-term': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['value'])} in one year, more than its term’s total of ${text(p['total'])}`,
    'Check the scope of both reports.',
  ],
  'stock-does-not-roll-forward': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['value'])}, but last year’s ${text(p['before'])} + ${text(p['came'])} by-elected − ${text(p['went'])} left = ${text(p['expected'])}`,
    'Check the deputies by-elected, resigned and ended, or explain the rest.',
  ],
  'outlier-in-history': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['value'])}, far from the ${text(p['least'])} to ${text(p['most'])} of the body’s ${text(p['years'])} earlier years`,
    'Check it against the text; if it is right, say why in a note.',
  ],
  'restated-without-record': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['value'])} here and ${text(p['other'])} in another record of the same period, and neither records a revision`,
    'Add a revision with date, old value, reason and kind (revision or correction).',
  ],
  'revision-of-nothing': (p, name) => [
    `The revision of “${name(p['metric'])}” gives the present value ${text(p['value'])} as the old one`,
    'Give the value before the revision, or delete it.',
  ],
  'combined-differs': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['total'])}, but the metrics it combines give ${text(p['parts'])} = ${text(p['sum'])}`,
    'Check the combined figure and the single ones.',
  ],
  'sources-contradict': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['value'])} in this source and ${text(p['other'])} in ${p['source'] === undefined ? 'the other place' : `“${text(p['source'])}”`}`,
    'Both stand; say in a note which one holds.',
  ],
  'other-quote-mismatch': (p, name) => [
    `The other quote of “${name(p['metric'])}” does not hold ${text(p['other'])}: “${text(p['quote'])}”`,
    'Correct the number or the quote after that source.',
  ],
  'agenda-exceeds-count': (p, name) => [
    `${text(p['items'])} items are listed, more than the ${text(p['value'])} of “${name(p['metric'])}”`,
    'Check the form of the items, or the count.',
  ],
  'plan-items-open': (p) => [
    `Of the ${text(p['all'])} items planned for the year, ${text(p['open'])} have no outcome yet`,
    'Where the report tells it, give the item a status.',
  ],
  'shares-do-not-add-up': (p) => [
    `The shares add up to ${text(p['sum'])}%, further from 100% than rounding explains`,
    'Check the shares; if some classes are not printed, set coverage to partial.',
  ],
  'shares-off-by-rounding': (p) => [
    `The shares add up to ${text(p['sum'])}%, not 100%, by rounding`,
    'Nothing to fix.',
  ],
  'period-reversed': (p) => [
    `The period runs from ${text(p['from'])} to ${text(p['to'])}, backwards`,
    'Correct from and to.',
  ],
  'period-outside-year': (p) => [
    `The period ${text(p['from'])} to ${text(p['to'])} lies outside ${text(p['year'])}`,
    'Correct year, or from and to.',
  ],
  'reported-before-the-end': (p) => [
    `The source of ${text(p['date'])} came before ${text(p['year'])} ended, so its figures may not cover the year`,
    'If they are provisional, add "status": "P".',
  ],
  'zero-without-quote': (p, name) => [
    `“${name(p['metric'])}” is 0 without a quote`,
    'Not published is not zero: quote the text, or write "absent": "not-published".',
  ],
  'figures-without-quote': (p) => [
    `${text(p['count'])} of ${text(p['all'])} figures have no quote`,
    'Add the printed words, so that anyone can check.',
  ],
  'quote-not-in-text': (p) => [
    `The report’s text does not hold this quote: “${text(p['quote'])}”`,
    'Copy the words exactly; if they are from another source, name it.',
  ],
  'years-differ-from-term': (p, name) => [
    `“${name(p['metric'])}” is ${text(p['total'])} for the term, but its years give ${text(p['parts'])} = ${text(p['sum'])}`,
    'Check the scope of the years and of the term.',
  ],
  'newer-schema': (p) => [
    `The record is in version ${text(p['version'])} of the schema; this program knows versions up to ${text(p['current'])}`,
    'Upgrade congress-metrics and read it again.',
  ],
};
