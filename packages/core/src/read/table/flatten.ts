import type { LanguageTag } from '../../record/language.js';
import { localeFor } from '../../words/locales/index.js';
import type { CongressRecord } from '../../record/record.js';
import { metricLabel } from '../../figures/series.js';
import type { Field } from './fields.js';
import { choiceWord, sectionWord } from './headings.js';
import { periodText } from './period-text.js';
import { sections, type Section } from './sections.js';

/** One row of a long table: cells by column. Numbers stay numbers, so that a workbook stores them as such. */
export interface Row {
  readonly section: Section;
  readonly cells: ReadonlyMap<string, string | number>;
}

type Entity = Readonly<Record<string, unknown>>;

const isEntity = (value: unknown): value is Entity => value !== null && typeof value === 'object';

const valueAt = (entity: Entity, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (node, key) => (isEntity(node) && Object.hasOwn(node, key) ? node[key] : undefined),
    entity,
  );

const listText = (list: readonly unknown[], isAlwaysList: boolean): string =>
  list.map(String).join(';') + (!isAlwaysList && list.length === 1 ? ';' : '');

const cellsOf = (
  field: Field,
  value: unknown,
  language: LanguageTag,
): readonly (readonly [string, string | number])[] => {
  if (value === undefined) return [];
  const { name, kind } = field;
  if (kind === 'json') return [[name, JSON.stringify(value)]];
  if (typeof value === 'number') return [[name, value]];
  if (Array.isArray(value)) return [[name, listText(value, kind === 'list')]];
  if (isEntity(value))
    return Object.entries(value).map(([tag, text]) => [`${name}.${tag}`, String(text)]);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [[name, kind === 'choice' ? choiceWord(name, text, language) : text]];
};

/** Names of the lists and objects of an entity that are there and empty, which no row would show. */
const emptyIn = (entity: Entity, keys: readonly string[]): readonly string[] =>
  keys.filter((key) => {
    const value = valueAt(entity, key.split('.'));
    return isEntity(value) && Object.keys(value).length === 0;
  });

/**
 * A record as the rows of a long table: one observation, source, class or item a row. Nothing is
 * lost: `assemble` makes the same record of it again.
 */
export const flatten = (record: CongressRecord, language: LanguageTag): readonly Row[] => {
  const common = [
    ['body', record.body.id],
    ['period', periodText(record.period)],
  ] as const;
  const locale = localeFor(language);
  const row = (
    section: Section,
    entity: Entity,
    extra: readonly (readonly [string, string | number])[] = [],
    shape: readonly string[] = [],
  ): Row => ({
    section,
    cells: new Map<string, string | number>([
      ['section', sectionWord(section, language)],
      ...common,
      ...extra,
      ...sections[section].flatMap((field: Field) =>
        cellsOf(field, valueAt(entity, field.path), language),
      ),
      ...(shape.length > 0 ? [['shape', shape.join(';')] as const] : []),
    ]),
  });
  const observations = (metrics: CongressRecord['metrics'], prefix: '' | 'plan-'): Row[] =>
    Object.entries(metrics).flatMap(([id, observation]) => {
      const named = [
        ['id', id],
        ['term', metricLabel(id, locale, record)],
      ] as const;
      if (typeof observation === 'number')
        return [row(`${prefix}metric`, { value: observation }, named)];
      const isBare = Object.keys(observation).join() === 'value';
      const shape = [
        ...(isBare ? ['detail'] : []),
        ...emptyIn(observation, ['alsoPrinted', 'revisions']),
      ];
      const { alsoPrinted = [], revisions = [] } = 'value' in observation ? observation : {};
      return [
        row(`${prefix}metric`, observation, named, shape),
        ...alsoPrinted.map((one) => row(`${prefix}also-printed`, one, named)),
        ...revisions.map((one) => row(`${prefix}revision`, one, named)),
      ];
    });
  const isPlanEmpty = record.plan !== undefined && Object.keys(record.plan).length === 0;
  return [
    row('record', record, [], [
      ...emptyIn(record, ['sources', 'ownMetrics', 'breakdowns', 'reported', 'agenda', 'waivers']),
      ...(isPlanEmpty ? ['plan'] : emptyIn(record, ['plan.metrics', 'plan.agenda'])),
    ]),
    ...record.sources.map((one) => row('source', one)),
    ...Object.entries(record.ownMetrics ?? {}).map(([id, one]) =>
      row('own-metric', one, [['id', id]]),
    ),
    ...observations(record.metrics, ''),
    ...(record.breakdowns ?? []).flatMap((one) => [
      row('breakdown', one),
      ...one.parts.map((part) => row('part', part, [['id', one.id]])),
    ]),
    ...(record.reported ?? []).map((one) => row(one.kind, one)),
    ...(record.agenda ?? []).map((one) => row('agenda', one)),
    ...observations(record.plan?.metrics ?? {}, 'plan-'),
    ...(record.plan?.agenda ?? []).map((one) => row('plan-agenda', one)),
    ...(record.waivers ?? []).map((one) => row('waiver', one)),
  ]; // prettier-ignore
};
