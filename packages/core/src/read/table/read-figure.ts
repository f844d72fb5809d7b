import { zhCN } from '../../words/locales/zh-CN/index.js';
import { catalogue } from '../../catalogue/metrics/index.js';
import { numberIn, readField, refuseNumber, sayTidied, type Reading } from './read-field.js';
import type { CellNumber } from './cell-number.js';
import { unitOf } from '../../catalogue/unit.js';
import { placeValue, refuse, take } from './draft.js';
import type { Field } from './fields.js';
import { plainDigits } from '../../figures/decimal.js';
import { choiceWord } from './headings.js';
import type { Cell } from './cell.js';

type Entity = Record<string, unknown>;
type Refusal = Extract<CellNumber, { kind: 'refused' }>;

const textIn = (entity: Entity, key: string): string | undefined => {
  const value = entity[key];
  return typeof value === 'string' ? value : undefined;
};

/** Takes the unit word that stands in a figure's cell; it is refused where it is not the figure's own. */
const takeUnit = (
  { draft, row }: Reading,
  cell: Cell,
  entity: Entity,
  word: string,
  usual: string | undefined,
  mayBeSet: boolean,
): void => {
  const stated = textIn(entity, 'unit') ?? usual;
  if (stated === word) return;
  if (mayBeSet && entity['unit'] === undefined && word !== '%' && usual !== '%')
    entity['unit'] = word;
  else refuse(draft, row, cell, 'unit-in-cell', { text: cell.text.trim().slice(0, 80), unit: word, expected: stated ?? '' });
}; // prettier-ignore

/** A bare scale with the unit that it most probably belongs to: 亿 of an amount is 亿元. */
const withBase = (refusal: Refusal, usualUnit: string | undefined): Refusal => {
  const base = usualUnit?.replace(/^[万亿]+/u, '') ?? '';
  return refusal.code === 'scale-in-cell' && unitOf(refusal.unit ?? '') === undefined && unitOf(`${refusal.unit ?? ''}${base}`) !== undefined
    ? { ...refusal, unit: `${refusal.unit ?? ''}${base}` }
    : refusal;
}; // prettier-ignore

/**
 * Reads a figure's number into its entity: 近11000 gives value and qualifier, 未公布 the reason for
 * its absence. A qualifier or unit that contradicts its own cell is refused.
 */
export const readFigure = (
  reading: Reading,
  fields: readonly Field[],
  entity: Entity,
  usualUnit: string | undefined,
): void => {
  for (const field of fields) if (field.name !== 'value') readField(reading, field, entity);
  const { draft, row, path } = reading;
  const cell = take(row, 'value');
  const has = (name: string): boolean => fields.some((field) => field.name === name);
  if (cell === undefined) return;
  placeValue(draft, [...path, 'value'], row, cell);
  const read = numberIn(cell);
  const text = cell.text.trim().slice(0, 80);
  if (read.kind === 'refused' && read.code === 'scale-in-cell') {
    // 86.2亿元 beside a unit of 亿元 says the same twice, and nothing is worked out.
    const isStated = read.unit === (entity['unit'] ?? usualUnit) && !Number.isNaN(Number(read.suggestion));
    if (isStated) {
      entity['value'] = Number(read.suggestion);
      sayTidied(reading, cell, read.suggestion ?? '');
      return;
    }
  }
  switch (read.kind) {
    case 'empty':
      return;
    case 'refused':
      refuseNumber(reading, cell, withBase(read, usualUnit));
      entity['value'] = 0;
      return;
    case 'absent':
      if (!has('absent')) refuse(draft, row, cell, 'absence-mark', { text });
      else if (entity['absent'] !== undefined && entity['absent'] !== read.reason)
        refuse(draft, row, cell, 'cell-contradicts', { text, other: textIn(entity, 'absent') });
      // The unit that a template prints beside the cell belongs to no absence.
      delete entity['unit'];
      entity['absent'] = read.reason;
      return;
    case 'number':
      entity['value'] = read.value;
  }
  if (read.qualifier !== undefined) {
    const stated = entity['qualifier'];
    if (!has('qualifier')) refuse(draft, row, cell, 'number-form', { text, suggestion: read.value });
    else if (stated !== undefined && stated !== read.qualifier)
      refuse(draft, row, cell, 'cell-contradicts', { text, other: choiceWord('qualifier', typeof stated === 'string' ? stated : '', 'zh-CN') });
    entity['qualifier'] = read.qualifier;
  }
  const faults = draft.findings.length;
  if (read.unit !== undefined) takeUnit(reading, cell, entity, read.unit, usualUnit, has('unit'));
  if (read.tidied && draft.findings.length === faults)
    sayTidied(reading, cell, zhCN.qualified(plainDigits(read.value), read.qualifier ?? 'exact', 0));
}; // prettier-ignore

/** The unit that a metric's figure has when none is written: the catalogue's. */
export const usualUnitOf = (id: string): string | undefined => catalogue.get(id)?.unit;
