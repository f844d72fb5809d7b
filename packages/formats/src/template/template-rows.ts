import {
  catalogue,
  chapterOf,
  figuresOf,
  forLanguage,
  metricLabel,
  plainDigits,
  type Body,
  type ByLanguage,
  type CongressRecord,
  type Figure,
  type Level,
  type Locale,
} from '@congress-metrics/core';
import { flatten, sectionWord, type Row, type Section } from '@congress-metrics/core/read';

/** Whose figures of which year a template is for. */
export interface TemplateOptions {
  readonly body: Body;
  readonly year: number;
  /** Last year's record: its values stand beside, its metrics come first, its own metrics are kept. */
  readonly previous?: CongressRecord;
  readonly locale: Locale;
}

/** What stands in the column of names for rows that are no metrics; reading passes it over. */
const headLabels: ByLanguage<Readonly<Partial<Record<Section, string>>>> = {
  'zh-CN': { record: '机构情况（填在右边的列）', source: '报告出处（填在右边的列）' },
  en: { record: 'The body (columns at the right)', source: 'The report (columns at the right)' },
};

type Cells = readonly (readonly [string, string | number])[];

const lastYearCells = (figure: Figure | undefined, locale: Locale): Cells => {
  if (figure === undefined) return [];
  const { value, absent, qualifier, quote } = figure;
  const shown =
    value === undefined
      ? locale.absences[absent ?? 'unknown']
      : qualifier === 'exact'
        ? value
        : locale.qualified(plainDigits(value), qualifier, 0);
  return [['lastYear', shown], ...(quote === undefined ? [] : [['lastYearQuote', quote] as const])];
};

const hasPower = (level: Level, levels: readonly Level[] | undefined): boolean =>
  levels?.includes(level) ?? true;

/** The record, its source, and a row for each metric that the body may report: to be filled in. */
export const templateRows = ({ body, year, previous, locale }: TemplateOptions): readonly Row[] => {
  const { tag } = locale;
  const period = { type: 'year', year } as const;
  const before = previous === undefined ? new Map<string, Figure>() : figuresOf(previous);
  const own = previous?.ownMetrics ?? {};
  const source = {
    id: `work-report-${String(year)}`,
    title: tag === 'zh-CN' ? `${String(year)}年工作报告` : `Work report ${String(year)}`,
  };
  const skeleton: CongressRecord = {
    body,
    period,
    sources: [source],
    metrics: {},
    ...(Object.keys(own).length > 0 && { ownMetrics: own }),
  };
  const offered = [...catalogue]
    .filter(([id, { levels }]) => before.has(id) || hasPower(body.level, levels))
    .map(([id, { unit }]) => ({ id, unit, chapter: chapterOf.get(id) }));
  const declared = Object.entries(own).map(([id, { unit }]) => ({ id, unit, chapter: undefined }));
  const rows = [...offered, ...declared].map(({ id, unit, chapter }): Row => ({
    section: 'metric',
    cells: new Map<string, string | number>([
      ['section', sectionWord('metric', tag)],
      ['body', body.id],
      ['period', String(year)],
      ...(chapter === undefined ? [] : [['chapter', locale.chapters[chapter]] as const]),
      ['id', id],
      ['term', metricLabel(id, locale, previous)],
      ...lastYearCells(before.get(id), locale),
      ['unit', before.get(id)?.unit ?? unit],
    ]),
  }));
  const heads = flatten(skeleton, tag).map((row) => {
    const label = forLanguage(headLabels, tag)[row.section];
    return label === undefined ? row : { ...row, cells: new Map([...row.cells, ['term', label]]) };
  });
  return [...heads, ...rows];
};
