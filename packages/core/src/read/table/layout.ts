import { catalogue } from '../../catalogue/metrics/index.js';
import { finding, type Finding, type Parameter } from '../../rules/finding.js';
import type { FindingCode } from '../../rules/finding-codes.js';
import { locales } from '../../words/locales/index.js';
import { nearest } from '../../words/nearest.js';
import { cellName, type Cell, type Sheet } from './cell.js';
import { columnFinder, headingOf, plainWord } from './headings.js';
import { allColumns, helpingColumns } from './sections.js';

/** Which column of a sheet holds what. */
export interface Layout {
  readonly sheet: Sheet;
  /** `long`: an observation a row; `wide`: a body's year a row, a metric a column. */
  readonly form: 'long' | 'wide';
  /** Column indexes by name. */
  readonly columns: ReadonlyMap<string, number>;
  /** Wide tables: metric id and unit word by column index. */
  readonly metrics: ReadonlyMap<number, { readonly id: string; readonly unit?: string }>;
  /** The rows under the heading. */
  readonly from: number;
  readonly headings: ReadonlyMap<number, string>;
}

const aliases: Readonly<Record<string, string>> = {
  年份: 'period', 年度: 'period', year: 'period', 指标: 'term', 指标名称: 'term', 指标编号: 'id',
  数据: 'value', 来源: 'source', 备注: 'note', 类别: 'section', 机构: 'name',
}; // prettier-ignore

/** Columns of a wide table that are no metrics. */
export const wideColumns = [
  'body',
  'name',
  'shortName',
  'level',
  'period',
  'note',
  'source.title',
  'source.publisher',
  'source.date',
  'source.url',
] as const;

const wideHeadings: Readonly<Record<string, string>> = {
  来源标题: 'source.title', 来源发布者: 'source.publisher', 来源日期: 'source.date', 来源网址: 'source.url',
}; // prettier-ignore

const findLong = columnFinder([...allColumns, ...helpingColumns]);
const findWide = columnFinder(wideColumns);

const longColumn = (heading: string): string | undefined =>
  findLong(heading) ?? aliases[plainWord(heading)];

const wideColumn = (heading: string): string | undefined => {
  const name = findWide(heading) ?? wideHeadings[plainWord(heading)] ?? aliases[plainWord(heading)];
  return wideColumns.find((column) => column === name);
};

const idByWord = new Map<string, string>([
  ...[...catalogue].flatMap(([id, { aliases: others = [] }]) =>
    others.map((word) => [plainWord(word), id] as const),
  ),
  ...[...catalogue.keys()].flatMap((id) =>
    [id, ...Object.values(locales).map(({ metrics }) => metrics[id as keyof typeof metrics][0])].map(
      (word) => [plainWord(word), id] as const,
    ),
  ),
]); // prettier-ignore

/** The catalogue's metric that a word names: its id, its term in either language, or another printed label. */
export const metricNamed = (word: string): string | undefined => idByWord.get(plainWord(word));

const metricColumn = (heading: string): { id: string; unit?: string } | undefined => {
  const whole = metricNamed(heading);
  if (whole !== undefined) return { id: whole };
  const [, name = '', unit = ''] = /^(.{1,60})[（(]([^（()）]{1,6})[)）]\s*$/u.exec(heading) ?? [];
  const id = metricNamed(name);
  return id === undefined ? undefined : { id, unit };
};

const furthest = 20;

const isLong = (names: ReadonlySet<string | undefined>): boolean =>
  names.has('section') ||
  (names.has('value') && ['id', 'term', 'metric'].some((name) => names.has(name)));

const headingCells = (row: readonly (Cell | undefined)[]): readonly Cell[] =>
  row.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [cell]));

/** The heading of a sheet, or `undefined` when none of its first rows is one. */
const headingOfSheet = (sheet: Sheet): { at: number; form: Layout['form'] } | undefined => {
  for (const [at, row] of sheet.rows.slice(0, furthest).entries()) {
    const texts = headingCells(row).map(({ text }) => text);
    if (isLong(new Set(texts.map(longColumn)))) return { at, form: 'long' };
    const names = texts.map(wideColumn);
    if (names.includes('period') && texts.some((text) => metricColumn(text) !== undefined))
      return { at, form: 'wide' };
  }
  return undefined;
};

/**
 * Which column holds what, read from a sheet's heading in either language, whatever the order. A
 * column that nobody knows, or that stands twice, is an error: its figures would be lost in silence.
 */
export const layoutOf = (
  sheet: Sheet,
): { readonly layout: Layout; readonly findings: readonly Finding[] } | undefined => {
  const found = headingOfSheet(sheet);
  if (found === undefined) return undefined;
  const { at, form } = found;
  const cells = headingCells(sheet.rows[at] ?? []);
  const columns = new Map<string, number>();
  const metrics = new Map<number, { id: string; unit?: string }>();
  const findings: Finding[] = [];
  const say = (
    { row, index, line, column }: Cell,
    code: FindingCode,
    parameters: Readonly<Record<string, Parameter>>,
  ): void => {
    findings.push(
      finding(code, {
        parameters, row, cell: cellName(row, index),
        ...(sheet.name !== undefined && { sheet: sheet.name }),
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
      }),
    );
  }; // prettier-ignore
  const hasId = cells.some(
    ({ text }) => longColumn(text) === 'id' || longColumn(text) === 'section',
  );
  for (const cell of cells) {
    const heading = cell.text.trim().slice(0, 80);
    const known = form === 'long' ? longColumn(cell.text) : wideColumn(cell.text);
    const name = known === 'metric' && form === 'long' && !hasId ? 'id' : known;
    const metric = form === 'wide' && name === undefined ? metricColumn(cell.text) : undefined;
    const key = name ?? metric?.id;
    if (key === undefined) {
      const words =
        form === 'long'
          ? allColumns.map((column) => headingOf(column, 'zh-CN'))
          : [...catalogue.values()].map(({ term }) => term);
      say(cell, 'unknown-column', { heading, suggestion: nearest(heading, words) });
    } else if (columns.has(key)) {
      say(cell, 'duplicate-column', { heading, first: cellName(cell.row, columns.get(key) ?? 0) });
    } else {
      columns.set(key, cell.index);
      if (metric !== undefined) metrics.set(cell.index, metric);
    }
  }
  const [first] = cells;
  const above = sheet.rows.slice(0, at).filter((row) => headingCells(row).length > 0).length;
  if (first !== undefined && above > 0) say(first, 'rows-skipped', { rows: above });
  return {
    layout: {
      sheet, form, columns, metrics, from: at + 1,
      headings: new Map(cells.map(({ index, text }) => [index, text.trim()])),
    },
    findings,
  }; // prettier-ignore
};
