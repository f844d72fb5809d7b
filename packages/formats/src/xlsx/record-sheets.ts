import type { CongressRecord, LanguageTag } from '@congress-metrics/core';
import {
  allColumns,
  flatten,
  headingOf,
  sectionWord,
  type Row,
  type Section,
} from '@congress-metrics/core/read';
import type { SheetToWrite } from './write-workbook.js';

/** Sections that stand on one sheet, because their order among each other counts or they are read together. */
const groups: readonly (readonly Section[])[] = [
  ['metric', 'own-metric', 'also-printed', 'revision'],
  ['breakdown', 'part'],
  ['rate', 'change'],
  ['agenda'],
  ['plan-metric', 'plan-also-printed', 'plan-revision'],
  ['plan-agenda'],
  ['record', 'source', 'waiver'],
];

const wide = new Set(['quote', 'note', 'title', 'term', 'definition', 'name', 'label', 'url']);

/** An apostrophe at the start is doubled only where reading would take it away; a workbook's texts need no other guard. */
const cellValue = (value: string | number | undefined): string | number | undefined =>
  typeof value === 'string' && /^'+[=+\-@\t\r\n\0＝＋－＠]/u.test(value) ? `'${value}` : value;

const sheetOf = (
  sections: readonly Section[],
  rows: readonly Row[],
  language: LanguageTag,
): SheetToWrite => {
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const columns = allColumns.filter((column) => used.has(column));
  const [first = 'metric'] = sections;
  return {
    name: sectionWord(first, language),
    frozen: { rows: 1, columns: 0 },
    widths: columns.map((column) => (wide.has(column.split('.')[0] ?? '') ? 36 : 14)),
    rows: [
      columns.map((column) => ({ value: headingOf(column, language), style: 'heading' as const })),
      ...rows.map(({ cells }) => columns.map((column) => cellValue(cells.get(column)))),
    ],
  };
};

/** Records as the sheets of a workbook, a sheet for each kind of row. */
export const recordSheets = (
  records: readonly CongressRecord[],
  language: LanguageTag,
): readonly SheetToWrite[] => {
  const rows = records.flatMap((record) => flatten(record, language));
  return groups.flatMap((sections) => {
    const own = rows.filter(({ section }) => sections.includes(section));
    return own.length === 0 ? [] : [sheetOf(sections, own, language)];
  });
};
