import { bodyName } from '../../words/body-name.js';
import { figuresOf, plannedFiguresOf, type Figure } from '../../figures/figure.js';
import { localeFor } from '../../words/locales/index.js';
import { absences } from '../../record/observation.js';
import { lastYear } from '../../record/period.js';
import type { CongressRecord } from '../../record/record.js';
import { metricLabel } from '../../figures/series.js';
import { inLanguage } from '../../record/text.js';
import { periodText } from './period-text.js';

/** What a cell of the table of observations may be; a cell without a value is null. */
export type ObservationCell = string | number | boolean | null;

/** One column of the table of observations. */
export interface ObservationColumn {
  readonly name: string;
  /** `whole` is a 32-bit integer, `number` a double, `truth` true or false. */
  readonly type: 'text' | 'whole' | 'number' | 'truth';
  /** Whether every row has a value. */
  readonly isRequired: boolean;
  /** What stands in it, in Chinese and English. */
  readonly meaning: { readonly 'zh-CN': string; readonly en: string };
  readonly of: (figure: Figure, record: CongressRecord) => ObservationCell | undefined;
}

const zh = localeFor('zh-CN');

/** An open bound has no number that every tool understands. */
const finite = (bound: number | undefined): number | undefined =>
  bound !== undefined && Number.isFinite(bound) ? bound : undefined;

const required = new Set(
  ['body', 'body_name', 'body_short_name', 'level', 'period', 'period_type', 'year', 'metric', 'term', 'kind', 'measure', 'planned', 'unit', 'qualifier', 'status'],
); // prettier-ignore

const column = (
  name: string,
  type: ObservationColumn['type'],
  meaning: readonly [zh: string, en: string],
  of: ObservationColumn['of'],
): ObservationColumn => ({
  name,
  type,
  isRequired: required.has(name),
  meaning: { 'zh-CN': meaning[0], en: meaning[1] },
  of,
});

/** The columns of the table of observations: one row for each figure of a record, planned ones too. */
export const observationColumns: readonly ObservationColumn[] = [
  column('body', 'text', ['机构标识', 'Id of the body'], (_, { body }) => body.id),
  column('body_name', 'text', ['机构名称', 'Name of the body'], (_, { body }) => inLanguage(body.name, 'zh-CN')),
  column('body_short_name', 'text', ['机构简称，没有则为名称', 'Short name of the body, else its name'], (_, { body }) => bodyName(body, 'zh-CN')),
  column('level', 'text', ['层级：national、provincial、prefecture、county、township', 'Level: national, provincial, prefecture, county or township'], (_, { body }) => body.level),
  column('period', 'text', ['时期：2024、2018-2022、2024-01/2024-06、2026#4', 'Period: 2024, 2018-2022, 2024-01/2024-06, 2026#4'], (_, { period }) => periodText(period)),
  column('period_type', 'text', ['时期的种类；只有同类可比', 'Kind of period; only like is compared with like'], (_, { period }) => period.type),
  column('year', 'whole', ['时期的末年', 'Last year of the period'], (_, { period }) => lastYear(period)),
  column('metric', 'text', ['指标标识', 'Id of the metric'], ({ metric }) => metric),
  column('term', 'text', ['指标名称', 'Chinese term of the metric'], ({ metric }, record) => metricLabel(metric, zh, record)),
  column('kind', 'text', ['指标的种类：flow、stock、share、money', 'Kind of metric: flow, stock, share or money'], ({ kind }) => kind),
  column('measure', 'text', ['所计为何物；只有相同的才能相加、相比', 'What is counted; only equal measures are added or compared'], ({ measure }) => measure),
  column('planned', 'truth', ['是否计划数，计划数不是结果', 'Whether it is a plan, which is no result'], ({ planned }) => planned),
  column('value', 'number', ['原文数字，以unit为单位', 'The number as printed, in the unit of `unit`'], ({ value }) => value),
  column('unit', 'text', ['原文单位', 'The unit as printed'], ({ unit }) => unit),
  column('base_value', 'number', ['以元、件等基本单位计的数', 'The number in base units, such as yuan'], ({ quantity }) => quantity?.value),
  column('low', 'number', ['真值的下界（基本单位）；无下界为空', 'Lower bound of the true number, in base units; null where it is open'], ({ quantity }) => finite(quantity?.low)),
  column('high', 'number', ['真值的上界（基本单位）；无上界为空', 'Upper bound of the true number, in base units; null where it is open'], ({ quantity }) => finite(quantity?.high)),
  column('qualifier', 'text', ['近、约、余等限定：exact、nearly、about、more-than、at-least、less-than', 'How exactly it is meant: exact, nearly, about, more-than, at-least, less-than'], ({ qualifier }) => qualifier),
  column('absent', 'text', ['没有数字的原因', 'Why there is no number'], ({ absent }) => absent),
  column('absent_code', 'text', ['该原因的SDMX代码', 'SDMX code of that reason'], ({ absent }) => absent && absences[absent]),
  column('status', 'text', ['SDMX状态代码，多个以;分隔', 'SDMX status codes, with ; between them'], ({ statuses }) => statuses.join(';')),
  column('scope', 'text', ['本年统计的范围', 'What the label covers this year'], ({ scope }) => scope),
  column('label', 'text', ['原文名称（与指标名称不同时）', 'Label as printed, where it is not the term'], ({ label }) => label),
  column('quote', 'text', ['原文语句', 'The words that print it'], ({ quote }) => quote),
  column('note', 'text', ['说明', 'Note'], ({ note }) => note && inLanguage(note, 'zh-CN')),
  column('attributed_to', 'text', ['数字属于谁（不属于本机构时）', 'Whose figure it is, where not the body’s own'], ({ attributedTo }) => attributedTo && inLanguage(attributedTo, 'zh-CN')),
  column('source', 'text', ['来源标识', 'Id of the source'], ({ source }) => source?.id),
  column('source_title', 'text', ['来源题名', 'Title of the source'], ({ source }) => source?.title),
  column('source_date', 'text', ['来源日期：2025-01-09、2025-01或2025', 'Date of the source: 2025-01-09, 2025-01 or 2025'], ({ source }) => source?.date),
  column('source_url', 'text', ['来源网址', 'Address of the source'], ({ source }) => source?.url),
]; // prettier-ignore

/** The figures of a record that are rows of the table of observations, results before plans. */
export const observationsOf = (record: CongressRecord): readonly Figure[] => [
  ...figuresOf(record).values(),
  ...plannedFiguresOf(record).values(),
];
