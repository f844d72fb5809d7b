import { present, missing } from '../../record/schema/observation.js';
import {
  agendaItem,
  body,
  breakdown,
  congressRecord,
  ownMetric,
  reportedChange,
  reportedRate,
  source,
  waiver,
} from '../../record/schema/record.js';
import { entriesOf, fieldsOf, merged, type Field } from './fields.js';

const observed = merged(fieldsOf(present, 'alsoPrinted', 'revisions'), fieldsOf(missing));
const alsoPrinted = fieldsOf(entriesOf(present, 'alsoPrinted'));
const revision = fieldsOf(entriesOf(present, 'revisions'));
const agenda = fieldsOf(agendaItem);
const planNote: Field = { name: 'planNote', path: ['plan', 'note'], kind: 'localized' };
const [recordOnly, bodyOnly] = [
  fieldsOf(
    congressRecord,
    'body', 'period', 'sources', 'ownMetrics', 'metrics', 'breakdowns', 'reported', 'agenda',
    'plan', 'waivers',
  ),
  fieldsOf(body, 'id'),
]; // prettier-ignore

/**
 * The kinds of row in a long table, with the fields of each. Every row names its body and period
 * besides; a row of a kind that hangs on another one names it in the column `id`.
 */
export const sections = {
  record: [
    ...bodyOnly.map((field) => ({ ...field, path: ['body', ...field.path] })),
    ...recordOnly,
    planNote,
  ],
  source: fieldsOf(source),
  'own-metric': fieldsOf(ownMetric),
  metric: observed,
  'also-printed': alsoPrinted,
  revision,
  breakdown: fieldsOf(breakdown, 'parts'),
  part: fieldsOf(entriesOf(breakdown, 'parts')),
  rate: fieldsOf(reportedRate, 'kind'),
  change: fieldsOf(reportedChange, 'kind'),
  agenda,
  'plan-metric': observed,
  'plan-also-printed': alsoPrinted,
  'plan-revision': revision,
  'plan-agenda': agenda,
  waiver: fieldsOf(waiver),
} as const satisfies Readonly<Record<string, readonly Field[]>>;

/** What one row of a long table holds. */
export type Section = keyof typeof sections;

export const sectionNames = Object.keys(sections) as readonly Section[];

/** Columns of every row, whatever its section. */
export const commonColumns = ['section', 'body', 'period', 'id', 'term', 'shape'] as const;

/** Columns that help whoever fills in a table, and hold nothing of the record. */
export const helpingColumns = ['chapter', 'lastYear', 'lastYearQuote'] as const;

/** The columns of a field: a localized text has one for a plain text and one for each language. */
export const columnsOf = ({ name, kind }: Field): readonly string[] =>
  kind === 'localized' ? [name, `${name}.zh-CN`, `${name}.en`] : [name];

/** Every column that a table may have, in the order in which it is written. */
export const allColumns: readonly string[] = [
  ...new Set([
    'section', 'body', 'period', 'chapter', 'id', 'term', 'lastYear', 'value', 'qualifier', 'unit',
    'absent', 'quote', 'source', 'note', 'lastYearQuote',
    ...Object.values(sections).flatMap((fields: readonly Field[]) => fields.flatMap(columnsOf)),
    'shape',
  ]),
]; // prettier-ignore

/** Words that must be known in every section: what hangs on `id` has no field of that name. */
export const namesItsId: ReadonlySet<Section> = new Set<Section>([
  'own-metric',
  'metric',
  'also-printed',
  'revision',
  'part',
  'plan-metric',
  'plan-also-printed',
  'plan-revision',
]);
