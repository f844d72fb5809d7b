import { finding, type Finding } from '../rules/finding.js';
import {
  cellAt,
  placeAt,
  locateIn,
  newDraft,
  refuse,
  take,
  type Draft,
  type TableRow,
} from './table/draft.js';
import type { Sheet } from './table/cell.js';
import { plainWord, sectionNamed, sectionWord } from './table/headings.js';
import { layoutOf, type Layout } from './table/layout.js';
import { periodFrom } from './table/period-text.js';
import { readLongRow } from './table/read-long.js';
import { readWideRow } from './table/read-wide.js';
import { sectionNames, type Section } from './table/sections.js';
import { nearest } from '../words/nearest.js';
import { readValue } from './read-value.js';
import { inTextOrder, refused, type ReadOptions, type Report } from './report.js';

// prettier-ignore
const rowsOf = (layout: Layout): readonly TableRow[] =>
  layout.sheet.rows.slice(layout.from).flatMap((cells, index) => {
    const number = cells.find((cell) => cell !== undefined)?.row ?? layout.from + index + 1;
    return cells.every((cell) => cell === undefined || cell.text.trim() === '')
      ? []
      : [{ layout, cells, number, used: new Set<number>() }];
  });

/** The record that a row belongs to; a row that does not say belongs to the one above. */
interface Drafts {
  readonly byKey: Map<string, Draft>;
  last: Draft | undefined;
}

const periodIn = (draft: Draft, row: TableRow): unknown => {
  const cell = take(row, 'period');
  if (cell === undefined) return undefined;
  const period = periodFrom(plainWord(cell.text));
  if (period !== undefined) return period;
  const year = /^(\d{4})年度?$/u.exec(plainWord(cell.text))?.[1];
  refuse(draft, row, cell, 'bad-period', { text: cell.text.slice(0, 80), suggestion: year });
  return { type: 'year', year: 2000 };
};

const draftOf = (drafts: Drafts, row: TableRow): Draft => {
  const [body, period] = ['body', 'period'].map((name) => plainWord(take(row, name)?.text ?? ''));
  const isSame = body === '' && period === '';
  if (isSame && drafts.last !== undefined) return drafts.last;
  const key = `${body ?? ''}\u0000${period ?? ''}`;
  const known = drafts.byKey.get(key);
  if (known !== undefined) {
    drafts.last = known;
    return known;
  }
  const draft = newDraft();
  const span = periodIn(draft, row);
  Object.assign(draft.value, {
    body: body === '' ? {} : { id: body },
    ...(span !== undefined && { period: span }),
    sources: [],
    metrics: {},
  });
  const columns = row.layout.columns;
  for (const name of ['body', 'period']) {
    const cell = cellAt(row, columns.get(name));
    const path = name === 'body' ? ['body', 'id'] : ['period'];
    if (cell !== undefined) draft.places.set(path.join('\u0000'), placeAt(row, cell.index));
  }
  draft.rows.set('', row);
  drafts.byKey.set(key, draft);
  drafts.last = draft;
  return draft;
};

const sectionOf = (draft: Draft, row: TableRow): Section | undefined => {
  const cell = take(row, 'section');
  if (cell === undefined) return 'metric';
  const section = sectionNamed(cell.text);
  if (section === undefined) {
    const words = sectionNames.map((name) => sectionWord(name, 'zh-CN'));
    const text = cell.text.trim().slice(0, 80);
    refuse(draft, row, cell, 'unknown-section', { text, allowed: words.join('、'), suggestion: nearest(text, words) });
  }
  return section;
}; // prettier-ignore

/** Cells that a row has and that nothing was made of: an error, for they would be lost in silence. */
const sayUnused = (draft: Draft, row: TableRow, section: Section | undefined): void => {
  for (const name of ['chapter', 'term', 'lastYear', 'lastYearQuote']) take(row, name);
  const known = new Set(row.layout.columns.values());
  for (const cell of row.cells) {
    if (cell === undefined || cell.text.trim() === '' || row.used.has(cell.index)) continue;
    const heading = row.layout.headings.get(cell.index);
    const text = cell.text.trim().slice(0, 80);
    if (heading === undefined) refuse(draft, row, cell, 'cell-without-heading', { text });
    // A column that is not known has been said once, at its heading.
    else if (section !== undefined && known.has(cell.index))
      refuse(draft, row, cell, 'cell-not-used', { text, heading, section: sectionWord(section, 'zh-CN') });
  }
}; // prettier-ignore

const isError = ({ level }: Finding): boolean => level === 'error';

const reportOf = (draft: Draft, options: ReadOptions, isWhole: boolean): Report => {
  const locate = locateIn(draft);
  const own = draft.findings;
  if (!isWhole || draft.isRefused) return refused(inTextOrder(own), locate);
  const report = readValue(draft.value, locate, options);
  const findings = inTextOrder([...own, ...report.findings]);
  return report.ok ? { ...report, findings, reading: own } : { ...report, findings };
};

/** What the sheet of a template that explains it is called; it holds no data. */
export const guideNames: readonly string[] = ['填写说明', 'Guide'];

/** Sheets that were passed over because they have no heading: said, lest their figures be missed. */
const skippedSheets = (sheets: readonly Sheet[]): readonly Finding[] =>
  sheets.flatMap(({ name, rows }) =>
    name === undefined || rows.length === 0 || guideNames.includes(name)
      ? []
      : [
          finding('sheet-skipped', {
            parameters: { sheet: name },
            sheet: name,
            row: 1,
            cell: 'A1',
          }),
        ],
  );

const atFirstCell = { row: 1, cell: 'A1' } as const;
const noHeading = finding('no-heading', atFirstCell);

/** On several sheets, records stand in the order of their own rows: the first sheet may have none of some. */
const inOrderOfRecords = (
  drafts: readonly Draft[],
  recordRows: ReadonlySet<Draft>,
): readonly Draft[] => (recordRows.size === drafts.length ? [...recordRows] : drafts);

/**
 * Makes records of tables: of a text's one sheet, or of all sheets of a workbook that have a heading.
 * Rows of one body and period make one record, wherever they stand. A report each; what is wrong with
 * the table itself comes with the first, and then no record is given.
 */
export const readSheets = (
  sheets: readonly Sheet[],
  options: ReadOptions = {},
  before: readonly Finding[] = [],
): readonly Report[] => {
  const found = sheets.flatMap((sheet) => layoutOf(sheet) ?? []);
  const skipped = sheets.filter((sheet) => !found.some(({ layout }) => layout.sheet === sheet));
  const general = [
    ...before,
    ...found.flatMap(({ findings }) => findings),
    ...(found.length > 0 ? skippedSheets(skipped) : []),
  ];
  if (found.length === 0)
    return [refused(before.some(isError) ? general : [...general, noHeading])];
  const drafts: Drafts = { byKey: new Map(), last: undefined };
  const recordRows = new Set<Draft>();
  for (const { layout } of found)
    for (const row of rowsOf(layout)) {
      const draft = draftOf(drafts, row);
      if (layout.form === 'wide') {
        for (const name of ['body', 'period']) take(row, name);
        readWideRow(draft, row);
        sayUnused(draft, row, 'metric');
        continue;
      }
      const section = sectionOf(draft, row);
      if (section === 'record') recordRows.add(draft);
      if (section !== undefined) readLongRow(draft, row, section);
      sayUnused(draft, row, section);
    }
  const isWhole = !general.some(isError);
  const reports = inOrderOfRecords([...drafts.byKey.values()], recordRows).map((draft) => reportOf(draft, options, isWhole));
  const [first, ...rest] = reports;
  if (first === undefined)
    return [refused([...general, finding('empty-text', atFirstCell)])];
  const findings = [...general, ...first.findings];
  const whole = first.ok
    ? { ...first, findings, reading: [...general, ...(first.reading ?? [])] }
    : { ...first, findings };
  return [whole, ...rest];
}; // prettier-ignore
