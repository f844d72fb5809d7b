import type { WordsOfRules } from '../../../rule-words.js';
import { perhaps, text } from './phrases.js';

export const form = {
  form: {
    proves: 'A text can be read and has the form of a record: keys, types and values are as the format has them, and what is read is what is written.',
    findings: {
      'too-large': {
        says: (p) => [`The file is too large: ${text(p['size'])}, the limit is ${text(p['limit'])}`, 'Split it into one file for each body and year.'],
        reason: 'A body’s year takes some tens of kilobytes, so a file this large is probably the wrong one. Collections come as .ndjson, a line a record, of any length.',
      },
      encoding: {
        says: (p) => [`Not valid ${text(p['encoding']).toUpperCase()} from byte ${text(p['offset'])} on`, 'Save the file as UTF-8.'],
        reason: 'In the wrong encoding Chinese becomes garbage, so nothing is guessed.',
      },
      'empty-text': {
        says: () => ['The file is empty', 'Write a record; examples/records shows how.'],
        reason: 'An empty file is usually one that was not saved or fetched to its end; it is not the same as “no figures”.',
      },
      syntax: {
        says: (p) => [`Not valid ${text(p['format']) || 'JSON'}${text(p['near']) === '' ? ': the text ends here' : `, from “${text(p['near'])}” on`}`, p['format'] === undefined ? 'Check the quotation marks, commas and brackets here; JSON has no comments and no trailing commas.' : 'Check the indentation, quotation marks and colons here.'],
        reason: 'After a missing quote or comma nobody can tell what belongs to what, so nothing behind it is guessed.',
      },
      'too-deep': {
        says: (p) => [`Nested deeper than ${text(p['deepest'])} levels`, 'A record needs 8 levels at most: check the brackets.'],
        reason: 'A record is eight levels deep at most. More is a slip with brackets, or a file made to break whatever reads it.',
      },
      'duplicate-key': {
        says: (p) => [`“${text(p['key'])}” is given twice, first in line ${text(p['firstLine'])}`, 'Keep one of the two, or the first value is lost.'],
        reason: 'Of a key written twice a program keeps the last value, and the first is lost without a word.',
      },
      'forbidden-key': {
        says: (p) => [`The key “${text(p['key'])}” is not allowed`, 'Choose another name.'],
        reason: 'Such names (__proto__ is one) mean something to programs themselves and could change how they run.',
      },
      'number-not-exact': {
        says: (p) => [`The number ${text(p['token'])} cannot be read exactly: it would become ${text(p['read'])}`, 'Use fewer digits, or a larger unit (万, 亿).'],
        reason: 'A computer keeps about fifteen digits; the rest would be changed without a word.',
      },
      'number-too-large': {
        says: (p) => [`The number ${text(p['token'])} is too large`, 'Check its zeros and exponent.'],
        reason: 'A computer reads so large a number as infinity; usually it has a zero or an exponent too many.',
      },
      missing: {
        says: (p) => [`“${text(p['key'])}” is missing`, 'Add it.'],
        reason: 'Without it nobody knows whose figure it is, of which year, or from where.',
      },
      'wrong-type': {
        says: (p) => [`${p['key'] === undefined ? 'The value' : `“${text(p['key'])}”`} has the wrong type: expected ${text(p['expected']) || 'the given form'}, found ${text(p['received'])}`, 'Numbers stand without quotation marks, texts with them. Where there is no figure, leave the entry out or say why (absent); do not write 0.'],
        reason: 'A “46” written as text can be neither added nor drawn, and a gap written as 0 would be taken for a true zero.',
      },
      'unknown-key': {
        says: (p) => [`“${text(p['key'])}” is not known here`, "Check its spelling; declare a body's own metrics in ownMetrics."],
        reason: 'A misspelt key is read by nobody, and its figure is as good as not reported.',
      },
      'not-in-list': {
        says: (p) => [`“${text(p['value'])}” is not one of the allowed values${perhaps(p['suggestion'])}`, `Allowed: ${text(p['allowed'])}`],
        reason: 'Only a fixed list of values lets bodies be summed and compared.',
      },
      'out-of-range': {
        says: (p) => [`${text(p['value'])} is out of range`, p['minimum'] === undefined ? `At most ${text(p['maximum'])}.` : `At least ${text(p['minimum'])}.`],
        reason: 'Outside what is possible, most likely by a slip of a digit. Years begin with 1954, when the first National People’s Congress met.',
      },
      'too-short': {
        says: (p) => [`“${text(p['key'])}” needs at least ${text(p['minimum'])}`, 'Complete it.'],
        reason: 'An empty name or list says nothing.',
      },
      'too-long': {
        says: (p) => [`“${text(p['key'])}” may have at most ${text(p['maximum'])}`, 'Shorten it.'],
        reason: 'So long a text is usually a whole page pasted into one place; a quote is the one sentence with the figure.',
      },
      'hidden-character': {
        says: (p) => [`The text has control characters or hidden direction marks${text(p['character']) === '' ? '' : ` (${text(p['character'])})`}`, 'Delete and retype the text.'],
        reason: 'Invisible characters make a text look other than it is.',
      },
      blank: {
        says: () => ['The text is blank', 'Write something, or leave the entry out.'],
        reason: 'A text of spaces looks filled in and holds nothing.',
      },
      'bad-date': {
        says: (p) => [`“${text(p['value'])}” is not a date`, 'Write 2025-01-09, 2025-01 or 2025.'],
        reason: 'By its date a source is known to be later, or to cover the whole year; so it must be a real one, as year-month-day.',
      },
      'bad-id': {
        says: (p) => [`“${text(p['value'])}” cannot be an id`, 'An id begins with a small letter and has only small letters, digits and hyphens, 64 at most.'],
        reason: 'Ids stand in addresses, file names and between charts; letters and digits alone work everywhere.',
      },
      'web-address': {
        says: (p) => [`“${text(p['value'])}” is not a web address`, 'Only http:// and https:// addresses without a user name are accepted.'],
        reason: 'A source’s address becomes a link for readers; other kinds, such as javascript:, would run a program when opened.',
      },
      'waiver-unused': {
        says: (p) => [`The waiver of “${text(p['code'])}” meets no finding`, 'The problem is gone: delete the waiver.'],
        reason: 'A waiver is for one known case; left behind, it would hide the next one.',
      },
      'newer-schema': {
        says: (p) => [`The record is in version ${text(p['version'])} of the schema; this program knows versions up to ${text(p['current'])}`, 'Upgrade congress-metrics and read it again.'],
        reason: 'A newer form may hold what this program does not know, and would lose it.',
      },
    },
  },
} satisfies WordsOfRules<'form'>;
