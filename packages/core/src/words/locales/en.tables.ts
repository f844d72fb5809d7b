import type { Parameter } from '../../rules/finding.js';
import type { Message, Parameters } from '../finding-words.js';
import type { TableCode } from '../../read/table-codes.js';

const text = (value: Parameter): string => (value === undefined ? '' : String(value));
const perhaps = (suggestion: Parameter): string =>
  suggestion === undefined ? '' : `; did you mean “${String(suggestion)}”?`;

const formats: Readonly<Record<string, string>> = {
  xls: 'an old Excel workbook (.xls)', parquet: 'Parquet', pdf: 'a PDF', html: 'a web page', doc: 'a Word document or an archive', image: 'an image', archive: 'an archive',
}; // prettier-ignore

const otherFormat: Readonly<Record<string, string>> = {
  parquet: 'Parquet is written and not read; use the file that it was written from.',
  xls: 'Open it in Excel or WPS and save it as .xlsx or “CSV UTF-8”.',
};

/** What is found in tables and in formats other than JSON, in English. */
export const tablesEn: Readonly<
  Record<TableCode, (parameters: Parameters, name: (id: Parameter) => string) => Message>
> = {
  'unsupported-format': (p) => [`This is ${formats[text(p['format'])] ?? text(p['format'])}, which cannot be read here`, otherFormat[text(p['format'])] ?? `Formats that are read: ${text(p['readable'])}.`],
  'bad-workbook': () => ['The workbook cannot be opened: it is damaged, or protected by a password', 'Open it in Excel, remove the password and save it as .xlsx.'],
  'encoding-guessed': () => ['The file is not UTF-8; it was read as GB18030, what Chinese Windows writes', 'See whether the Chinese is right; next time save as “CSV UTF-8”.'],
  'alias-not-allowed': (p) => [`The YAML alias “*${text(p['name'])}” is not allowed`, 'Write out what it stands for.'],
  'quote-not-closed': () => ['This quotation mark is never closed: all that follows was taken into one cell', 'Close it at the end of the cell, or delete it.'],
  'stray-quote': () => ['A quotation mark stands where none may', 'A cell that holds quotation marks is put in quotation marks, and each of its own is doubled: "". Excel does so by itself.'],
  'no-heading': () => ['There is no heading row', 'A table needs one, with at least id or term, and value; congress-metrics template writes an empty table.'],
  'rows-skipped': (p) => [`${text(p['rows'])} rows above the heading were not read`, 'Nothing to fix if they are a title; move data under the heading.'],
  'sheet-skipped': (p) => [`The sheet “${text(p['sheet'])}” has no heading and was not read`, 'If it holds data to report, give it the heading of the other sheets.'],
  'unknown-column': (p) => [`The column “${text(p['heading'])}” is not known${perhaps(p['suggestion'])}`, 'Correct its heading; delete a column of your own, or move it to another sheet.'],
  'duplicate-column': (p) => [`The column “${text(p['heading'])}” stands twice, first at ${text(p['first'])}`, 'Keep one of the two.'],
  'unknown-section': (p) => [`“${text(p['text'])}” is not a section${perhaps(p['suggestion'])}`, `Allowed: ${text(p['allowed'])}, or their English names.`],
  'row-without-owner': (p) => [`This row belongs to “${text(p['id'])}”, but no row above has that id`, 'Check the id, and put the row that it belongs to above.'],
  'duplicate-row': (p, name) => [`“${name(p['metric'])}” stands twice${p['first'] === undefined ? '' : `, first at ${text(p['first'])}`}`, 'Keep one row.'],
  'cell-without-heading': (p) => [`The column of “${text(p['text'])}” has no heading`, 'Give it one, or delete the cell; in a comma separated file, look for a comma too many.'],
  'cell-not-used': (p) => [`A row of section “${text(p['section'])}” has no use for “${text(p['heading'])}”, yet it says “${text(p['text'])}”`, 'Move it to its own column, or delete it.'],
  'cell-contradicts': (p) => [`The cell says “${text(p['text'])}”, another one of its row “${text(p['other'])}”`, 'Check the source and make the two agree.'],
  'cell-tidied': (p) => [`“${text(p['text'])}” was read as ${text(p['read'])}`, 'See whether that is right; next time write it so.'],
  'term-differs': (p, name) => [`The id “${text(p['metric'])}” is “${name(p['metric'])}”, but the row is named “${text(p['term'])}”`, 'Id and name have to mean the same metric: correct one of them.'],
  'bad-period': (p) => [`“${text(p['text'])}” is not a period${perhaps(p['suggestion'])}`, 'A year is 2024; a term 2018-2022; a term to date 2018-2022…; some months 2024-01/2024-06; a session 2026#4.'],
  'number-form': (p) => [`“${text(p['text'])}” is not a plain number`, p['suggestion'] === undefined ? 'Write digits alone, such as 1400 or 61.2; where there is no figure leave the cell empty, or say not-published or not-applicable.' : `Write digits alone; if ${text(p['suggestion'])} is meant, write ${text(p['suggestion'])}.`],
  'number-in-words': (p) => [`“${text(p['text'])}” is a number in Chinese words and was not read`, p['suggestion'] === undefined ? 'Write it in digits.' : `If ${text(p['suggestion'])} is meant, write ${text(p['suggestion'])}.`],
  'scale-in-cell': (p) => [`“${text(p['text'])}” has the scale “${text(p['unit'])}” in the number’s cell and was not read`, `Write ${text(p['suggestion'])} as value and ${text(p['unit'])} as unit, or write the number in full.`],
  'unit-in-cell': (p) => [`“${text(p['text'])}” is in ${text(p['unit'])}, but the figure is in ${text(p['expected'])}`, 'Write digits alone and the unit in its own column; 次, 人次 and 名 are different measures.'],
  'absence-mark': (p) => [`“${text(p['text'])}” leaves open whether it is 0 or no figure`, 'Write 0 for zero; where there is no figure leave the cell empty, or say not-published, not-applicable, not-collected or unknown.'],
  'formula-error': (p) => [`The cell holds the formula error ${text(p['text'])}`, 'Mend the formula in Excel, or write the number.'],
}; // prettier-ignore
