import { placeEntity, placeValue, take, type Draft, type TableRow } from './draft.js';
import type { Field } from './fields.js';
import { readField } from './read-field.js';
import { readFigure, usualUnitOf } from './read-figure.js';
import { sections } from './sections.js';

type Entity = Record<string, unknown>;

const valueFields = sections.metric.filter(({ name }) =>
  ['value', 'qualifier', 'unit', 'absent'].includes(name),
);
const recordFields = sections.record.filter(({ name }) =>
  ['name', 'shortName', 'level', 'note'].includes(name),
);
const sourceFields: readonly Field[] = sections.source
  .filter(({ name }) => ['title', 'publisher', 'date', 'url'].includes(name))
  .map((field) => ({ ...field, name: `source.${field.name}` }));

/** Reads one row of a wide table: a body's year, with a figure a column. */
export const readWideRow = (draft: Draft, row: TableRow): void => {
  placeEntity(draft, [], row);
  placeEntity(draft, ['body'], row);
  for (const field of recordFields) readField({ draft, row, path: [] }, field, draft.value);
  const source: Entity = { id: 'report' };
  placeEntity(draft, ['sources', 0], row);
  for (const field of sourceFields) readField({ draft, row, path: ['sources', 0] }, field, source);
  if (Object.keys(source).length > 1) draft.value['sources'] = [source];
  const metrics = draft.value['metrics'] as Entity;
  for (const [index, { id, unit }] of row.layout.metrics) {
    const entity: Entity = {};
    const path = ['metrics', id];
    // Each figure is read as if its column were the value's.
    const layout = { ...row.layout, columns: new Map([['value', index]]) };
    const figure = { ...row, layout };
    const cell = take(figure, 'value');
    if (cell === undefined) continue;
    readFigure({ draft, row: figure, path }, valueFields, entity, unit ?? usualUnitOf(id));
    if (unit !== undefined && unit !== usualUnitOf(id) && entity['value'] !== undefined)
      entity['unit'] ??= unit;
    placeValue(draft, path, row, cell);
    metrics[id] = Object.keys(entity).join() === 'value' ? entity['value'] : entity;
  }
};
