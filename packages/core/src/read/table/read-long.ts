import type { Path } from '../../rules/finding.js';
import { locales } from '../../words/locales/index.js';
import type { Cell } from './cell.js';
import { cellAt, placeEntity, refuse, take, type Draft, type TableRow } from './draft.js';
import type { Field } from './fields.js';
import { plainWord } from './headings.js';
import { metricNamed } from './layout.js';
import { readFigure, usualUnitOf } from './read-figure.js';
import { readField, type Reading } from './read-field.js';
import { sections, type Section } from './sections.js';

type Entity = Record<string, unknown>;

const objectIn = (entity: Entity, key: string): Entity => {
  const inner = (entity[key] ?? {}) as Entity;
  entity[key] = inner;
  return inner;
};

const listIn = (entity: Entity, key: string): Entity[] => {
  const list = (entity[key] ?? []) as Entity[];
  entity[key] = list;
  return list;
};

/** Fills the lists and objects that the row's `shape` names as present and empty. */
const readShape = (row: TableRow, entity: Entity): ReadonlySet<string> => {
  const names = new Set(
    take(row, 'shape')
      ?.text.split(/[;；]/u)
      .map((name) => name.trim()),
  );
  for (const name of names) {
    if (name === 'detail' || name === '') continue;
    const [key = '', inner] = name.split('.');
    const isObject = name === 'plan' || name === 'ownMetrics' || name === 'plan.metrics';
    if (inner !== undefined) objectIn(entity, key)[inner] ??= isObject ? {} : [];
    else if (key !== 'sources') entity[key] ??= isObject ? {} : [];
  }
  return names;
};

const namesOf = (record: Entity, id: string): readonly string[] => {
  const term = (objectIn({ ...record }, 'ownMetrics')[id] as Entity | undefined)?.['term'];
  return [
    ...(typeof term === 'string' ? [term] : Object.values(term ?? {}).map(String)),
    ...Object.values(locales).flatMap(({ metrics }) =>
      Object.hasOwn(metrics, id) ? [metrics[id as keyof typeof metrics][0]] : [],
    ),
  ].map(plainWord);
};

/** Ids that mean something to a JavaScript object, and nothing to a record. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const safe = (draft: Draft, row: TableRow, cell: Cell | undefined, id: string): string => {
  if (!forbidden.has(id)) return id;
  if (cell !== undefined) refuse(draft, row, cell, 'forbidden-key', { key: id });
  return 'x';
};

/** The metric of a row, by its id or its name. Both together have to mean the same one. */
const takeMetric = (draft: Draft, row: TableRow): { id: string; cell?: Cell } | undefined => {
  const idCell = take(row, 'id');
  const termCell = take(row, 'term');
  const term = termCell?.text.trim() ?? '';
  const id = idCell === undefined ? metricNamed(term) : plainWord(idCell.text);
  if (id === undefined) {
    if (termCell === undefined) return undefined;
    refuse(draft, row, termCell, 'unknown-metric', { id: term.slice(0, 80) });
    return { id: 'x', cell: termCell };
  }
  if (idCell !== undefined && termCell !== undefined && metricNamed(term) !== id) {
    const names = namesOf(draft.value, id);
    if (names.length > 0 && !names.includes(plainWord(term)))
      refuse(draft, row, termCell, 'term-differs', { term: term.slice(0, 80), metric: id });
  }
  const cell = idCell ?? termCell;
  return { id: safe(draft, row, cell, id), ...(cell && { cell }) };
};

/** Whether a row of a template was left as it came: nothing but its name and unit stands in it. */
const isUnfilled = (entity: Entity): boolean =>
  Object.keys(entity).every((key) => key === 'unit' || key === 'source');

const readObservation = (
  draft: Draft,
  row: TableRow,
  holder: Entity,
  above: Path,
  fields: readonly Field[],
): void => {
  const named = takeMetric(draft, row);
  if (named === undefined) return;
  const { id, cell } = named;
  const metrics = objectIn(holder, 'metrics');
  const path = [...above, 'metrics', id];
  const entity: Entity = {};
  readFigure({ draft, row, path }, fields, entity, usualUnitOf(id));
  const shape = readShape(row, entity);
  if (isUnfilled(entity) && !shape.has('detail')) return;
  if (entity['absent'] !== undefined && entity['value'] === undefined) delete entity['unit'];
  if (Object.hasOwn(metrics, id)) {
    if (cell !== undefined) refuse(draft, row, cell, 'duplicate-row', { metric: id, first: draft.places.get(path.join('\u0000'))?.cell });
    return;
  }
  placeEntity(draft, path, row, cell);
  const isBare = Object.keys(entity).join() === 'value' && !shape.has('detail');
  metrics[id] = isBare ? entity['value'] : entity;
}; // prettier-ignore

/** An entry of a list that hangs on a metric or a breakdown, which its `id` names. */
const readUnder = (
  reading: Reading,
  owner: Entity | undefined,
  key: string,
  fields: readonly Field[],
  usualUnit?: string,
): void => {
  const { draft, row, path } = reading;
  const cell = cellAt(row, row.layout.columns.get('id'));
  if (owner === undefined || typeof owner !== 'object') {
    if (cell !== undefined) refuse(draft, row, cell, 'row-without-owner', { id: cell.text.slice(0, 80) });
    return;
  }
  const list = listIn(owner, key);
  const at = [...path, key, list.length];
  const entity: Entity = {};
  placeEntity(draft, at, row, cell);
  readFigure({ draft, row, path: at }, fields, entity, usualUnit);
  list.push(entity);
}; // prettier-ignore

const readListed = (draft: Draft, row: TableRow, holder: Entity, above: Path, key: string, section: Section, kind?: string): void => {
  const list = listIn(holder, key);
  const path = [...above, key, list.length];
  const entity: Entity = kind === undefined ? {} : { kind };
  placeEntity(draft, path, row);
  readFigure({ draft, row, path }, sections[section], entity, kind === undefined ? undefined : '%');
  list.push(entity);
}; // prettier-ignore

const readOwned = (draft: Draft, row: TableRow, holder: Entity, above: Path, section: Section, key: string): void => {
  const id = takeMetric(draft, row)?.id ?? '';
  const metrics = objectIn(holder, 'metrics');
  const owner = metrics[id];
  if (typeof owner === 'number') metrics[id] = { value: owner };
  readUnder({ draft, row, path: [...above, 'metrics', id] }, metrics[id] as Entity | undefined, key, sections[section], usualUnitOf(id));
}; // prettier-ignore

type RowReader = (draft: Draft, row: TableRow) => void;

const listed = (key: string, section: Section, kind?: string): RowReader => (draft, row) => {
  readListed(draft, row, draft.value, [], key, section, kind);
}; // prettier-ignore

const planOf = (draft: Draft): Entity => objectIn(draft.value, 'plan');

const rowReaders: Readonly<Record<Section, RowReader>> = {
  record: (draft, row) => {
    placeEntity(draft, [], row);
    placeEntity(draft, ['body'], row);
    for (const field of sections.record) readField({ draft, row, path: [] }, field, draft.value);
    readShape(row, draft.value);
  },
  source: listed('sources', 'source'),
  'own-metric': (draft, row) => {
    const cell = take(row, 'id');
    const id = safe(draft, row, cell, plainWord(cell?.text ?? ''));
    const path = ['ownMetrics', id];
    const entity: Entity = {};
    placeEntity(draft, path, row, cell);
    for (const field of sections['own-metric']) readField({ draft, row, path }, field, entity);
    objectIn(draft.value, 'ownMetrics')[id] = entity;
  },
  metric: (draft, row) => {
    readObservation(draft, row, draft.value, [], sections.metric);
  },
  'also-printed': (draft, row) => {
    readOwned(draft, row, draft.value, [], 'also-printed', 'alsoPrinted');
  },
  revision: (draft, row) => {
    readOwned(draft, row, draft.value, [], 'revision', 'revisions');
  },
  breakdown: listed('breakdowns', 'breakdown'),
  part: (draft, row) => {
    const id = plainWord(take(row, 'id')?.text ?? '');
    const list = listIn(draft.value, 'breakdowns');
    const index = list.findLastIndex((one) => one['id'] === id);
    readUnder({ draft, row, path: ['breakdowns', index] }, list[index], 'parts', sections.part);
    if (list.length === 0) delete draft.value['breakdowns'];
  },
  rate: listed('reported', 'rate', 'rate'),
  change: listed('reported', 'change', 'change'),
  agenda: listed('agenda', 'agenda'),
  'plan-metric': (draft, row) => {
    readObservation(draft, row, planOf(draft), ['plan'], sections['plan-metric']);
  },
  'plan-also-printed': (draft, row) => {
    readOwned(draft, row, planOf(draft), ['plan'], 'plan-also-printed', 'alsoPrinted');
  },
  'plan-revision': (draft, row) => {
    readOwned(draft, row, planOf(draft), ['plan'], 'plan-revision', 'revisions');
  },
  'plan-agenda': (draft, row) => {
    readListed(draft, row, planOf(draft), ['plan'], 'agenda', 'plan-agenda');
  },
  waiver: listed('waivers', 'waiver'),
};

/** Reads one row of a long table into the record that it belongs to. */
export const readLongRow = (draft: Draft, row: TableRow, section: Section): void => {
  rowReaders[section](draft, row);
};
