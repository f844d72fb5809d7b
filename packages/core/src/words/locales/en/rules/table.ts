import type { WordsOfRules } from '../../../rule-words.js';
import type { Parameter } from '../../../../rules/finding.js';

const text = (value: Parameter): string => (value === undefined ? '' : String(value));

const perhaps = (suggestion: Parameter): string =>
  suggestion === undefined ? '' : `; did you mean “${String(suggestion)}”?`;

const formats: Readonly<Record<string, string>> = {
  xls: 'an old Excel workbook (.xls)', parquet: 'Parquet', pdf: 'a PDF', html: 'a web page', doc: 'a Word document or an archive', image: 'an image', archive: 'an archive',
};

const otherFormat: Readonly<Record<string, string>> = {
  parquet: 'Parquet is written and not read; use the file that it was written from.',
  xls: 'Open it in Excel or WPS and save it as .xlsx or “CSV UTF-8”.',
};

export const table = {
  table: {
    proves: 'Every cell of a table is accounted for: it has gone into a record, or it is said why not.',
    findings: {
      'unsupported-format': {
        says: (p) => [`This is ${formats[text(p['format'])] ?? text(p['format'])}, which cannot be read here`, otherFormat[text(p['format'])] ?? `Formats that are read: ${text(p['readable'])}.`],
        reason: 'A page reads text files alone; a workbook has to be unpacked first, which the command line does.',
      },
      'bad-workbook': {
        says: () => ['The workbook cannot be opened: it is damaged, or protected by a password', 'Open it in Excel, remove the password and save it as .xlsx.'],
        reason: 'Of a workbook that cannot be opened nobody knows what is left, and half of it is worse than none.',
      },
      'encoding-guessed': {
        says: () => ['The file is not UTF-8; it was read as GB18030, what Chinese Windows writes', 'See whether the Chinese is right; next time save as “CSV UTF-8”.'],
        reason: 'Excel on Chinese Windows saves CSV as GBK. Reading it as GB18030 is usually right; a person should look once.',
      },
      'alias-not-allowed': {
        says: (p) => [`The YAML alias “*${text(p['name'])}” is not allowed`, 'Write out what it stands for.'],
        reason: 'Aliases can be nested until a small file fills a computer’s memory; written out, they are easier to check too.',
      },
      'quote-not-closed': {
        says: () => ['This quotation mark is never closed: all that follows was taken into one cell', 'Close it at the end of the cell, or delete it.'],
        reason: 'Without the closing quote many rows become one cell: the figures seem to be there and are not.',
      },
      'stray-quote': {
        says: () => ['A quotation mark stands where none may', 'A cell that holds quotation marks is put in quotation marks, and each of its own is doubled: "". Excel does so by itself.'],
        reason: 'Programs differ in how they read a misplaced quote, so that one file gives different figures.',
      },
      'no-heading': {
        says: () => ['There is no heading row', 'A table needs one, with at least id or term, and value; congress-metrics template writes an empty table.'],
        reason: 'Only headings say what columns mean; guessed by their place, all would be wrong once a column moves.',
      },
      'rows-skipped': {
        says: (p) => [`${text(p['rows'])} rows above the heading were not read`, 'Nothing to fix if they are a title; move data under the heading.'],
        reason: 'Above the heading there is usually a title, but perhaps a figure in the wrong place: so it is said.',
      },
      'sheet-skipped': {
        says: (p) => [`The sheet “${text(p['sheet'])}” has no heading and was not read`, 'If it holds data to report, give it the heading of the other sheets.'],
        reason: 'Workbooks often have a sheet of notes. If it was data after all, passing over it in silence would lose it.',
      },
      'unknown-column': {
        says: (p) => [`The column “${text(p['heading'])}” is not known${perhaps(p['suggestion'])}`, 'Correct its heading; delete a column of your own, or move it to another sheet.'],
        reason: 'A column that is passed over takes its figures with it.',
      },
      'duplicate-column': {
        says: (p) => [`The column “${text(p['heading'])}” stands twice, first at ${text(p['first'])}`, 'Keep one of the two.'],
        reason: 'Of two columns with one name, either may be the wrong one.',
      },
      'unknown-section': {
        says: (p) => [`“${text(p['text'])}” is not a section${perhaps(p['suggestion'])}`, `Allowed: ${text(p['allowed'])}, or their English names.`],
        reason: 'The kind of a row decides whether it is a metric, a source or an agenda item, and so where its figure goes.',
      },
      'row-without-owner': {
        says: (p) => [`This row belongs to “${text(p['id'])}”, but no row above has that id`, 'Check the id, and put the row that it belongs to above.'],
        reason: 'A part belongs to a figure; without it, nobody knows a part of what.',
      },
      'duplicate-row': {
        says: (p, name) => [`“${name(p['metric'])}” stands twice${p['first'] === undefined ? '' : `, first at ${text(p['first'])}`}`, 'Keep one row.'],
        reason: 'With two figures for one metric nobody can tell which holds.',
      },
      'cell-without-heading': {
        says: (p) => [`The column of “${text(p['text'])}” has no heading`, 'Give it one, or delete the cell; in a comma separated file, look for a comma too many.'],
        reason: 'A figure under no heading is unknown, and usually the whole row has moved by a cell.',
      },
      'cell-not-used': {
        says: (p) => [`A row of section “${text(p['section'])}” has no use for “${text(p['heading'])}”, yet it says “${text(p['text'])}”`, 'Move it to its own column, or delete it.'],
        reason: 'A cell that no one uses probably stands in the wrong place, and must not be lost.',
      },
      'cell-contradicts': {
        says: (p) => [`The cell says “${text(p['text'])}”, another one of its row “${text(p['other'])}”`, 'Check the source and make the two agree.'],
        reason: 'Two cells say different things of one figure; only the report itself can decide.',
      },
      'cell-tidied': {
        says: (p) => [`“${text(p['text'])}” was read as ${text(p['read'])}`, 'See whether that is right; next time write it so.'],
        reason: 'Full-width digits, separators, spaces, 近 and 余 can be read, but whoever wrote them should see as what.',
      },
      'term-differs': {
        says: (p, name) => [`The id “${text(p['metric'])}” is “${name(p['metric'])}”, but the row is named “${text(p['term'])}”`, 'Id and name have to mean the same metric: correct one of them.'],
        reason: 'Id and term stand side by side to check each other: where they differ, one is wrong.',
      },
      'bad-period': {
        says: (p) => [`“${text(p['text'])}” is not a period${perhaps(p['suggestion'])}`, 'A year is 2024; a term 2018-2022; a term to date 2018-2022…; some months 2024-01/2024-06; a session 2026#4.'],
        reason: 'By its period a figure is compared with another, so there must be one way to read it.',
      },
      'number-form': {
        says: (p) => [`“${text(p['text'])}” is not a plain number`, p['suggestion'] === undefined ? 'Write digits alone, such as 1400 or 61.2; where there is no figure leave the cell empty, or say not-published or not-applicable.' : `Write digits alone; if ${text(p['suggestion'])} is meant, write ${text(p['suggestion'])}.`],
        reason: '“1,23,4” or “1.234” is read differently in different places, by a factor of a thousand.',
      },
      'number-in-words': {
        says: (p) => [`“${text(p['text'])}” is a number in Chinese words and was not read`, p['suggestion'] === undefined ? 'Write it in digits.' : `If ${text(p['suggestion'])} is meant, write ${text(p['suggestion'])}.`],
        reason: '二十三 or 三分之二 is not worked out, lest it be worked out wrong; the suggestion is for a person to take.',
      },
      'scale-in-cell': {
        says: (p) => [`“${text(p['text'])}” has the scale “${text(p['unit'])}” in the number’s cell and was not read`, `Write ${text(p['suggestion'])} as value and ${text(p['unit'])} as unit, or write the number in full.`],
        reason: 'Reading 3.94 out of 3.94亿 would be wrong by a hundred million. Number and unit stand apart.',
      },
      'unit-in-cell': {
        says: (p) => [`“${text(p['text'])}” is in ${text(p['unit'])}, but the figure is in ${text(p['expected'])}`, 'Write digits alone and the unit in its own column; 次, 人次 and 名 are different measures.'],
        reason: '次, 人次, 名 and 件次 are different measures; mixing them spoils sums and comparisons.',
      },
      'absence-mark': {
        says: (p) => [`“${text(p['text'])}” leaves open whether it is 0 or no figure`, 'Write 0 for zero; where there is no figure leave the cell empty, or say not-published, not-applicable, not-collected or unknown.'],
        reason: 'Some write — or / for zero and others for “no figure”. They are not the same, and are not guessed.',
      },
      'formula-error': {
        says: (p) => [`The cell holds the formula error ${text(p['text'])}`, 'Mend the formula in Excel, or write the number.'],
        reason: 'A cell whose formula failed holds no figure; neither 0 nor nothing would be true.',
      },
    },
  },
} satisfies WordsOfRules<'table'>;
