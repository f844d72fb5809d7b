import type { Path } from '../../rules/finding.js';
import type { Cell } from './cell.js';
import { dateText } from './cell-date.js';
import { readCellNumber, type CellNumber } from './cell-number.js';
import { cellFinding, placeValue, refuse, take, type Draft, type TableRow } from './draft.js';
import type { Field, FieldKind } from './fields.js';
import { unguarded } from './formula.js';
import { choiceNamed, plainWord } from './headings.js';

/** What the reading of a cell needs to know around it. */
export interface Reading {
  readonly draft: Draft;
  readonly row: TableRow;
  /** Where the entity stands in the record. */
  readonly path: Path;
}

type Reader = (reading: Reading, cell: Cell, field: Field) => unknown;

/** Says that a cell was read in another form than it was written in. */
export const sayTidied = ({ draft, row }: Reading, cell: Cell, read: string | number): void => {
  draft.findings.push(
    cellFinding(row, cell, 'cell-tidied', { text: cell.text.slice(0, 80), read }),
  );
};

const tidied = (reading: Reading, cell: Cell, read: string): string => {
  if (read !== cell.text) sayTidied(reading, cell, read);
  return read;
};

const inList = (text: string): readonly string[] =>
  text.split(/[;；]/u).flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));

/** What a number cell says; a workbook's number is one already. */
export const numberIn = (cell: Cell): CellNumber =>
  cell.number === undefined
    ? readCellNumber(cell.text)
    : { kind: 'number', value: cell.number, tidied: false };

/** Says why a number cell is refused. */
export const refuseNumber = (
  { draft, row }: Reading,
  cell: Cell,
  refusal: Extract<CellNumber, { kind: 'refused' }>,
): void => {
  const { code, suggestion, unit } = refusal;
  const token = cell.text.trim().slice(0, 80);
  const read = code === 'number-not-exact' ? Number(token) : undefined;
  refuse(draft, row, cell, code, { text: token, token, read, suggestion, unit });
};

const readers: Readonly<Record<FieldKind, Reader>> = {
  text: (_, cell) => unguarded(cell.text),
  localized: (_, cell) => unguarded(cell.text),
  id: (reading, cell) => tidied(reading, cell, plainWord(cell.text)),
  date: (reading, cell) => tidied(reading, cell, dateText(cell.text)),
  choice: (_, cell, { name, choices = [] }) => choiceNamed(name, cell.text.trim(), choices),
  list: (_, cell) => inList(cell.text),
  'one-or-list': (_, cell) => {
    const entries = inList(cell.text).map((entry) => plainWord(entry).toUpperCase());
    return /[;；]/u.test(cell.text) ? entries : entries[0];
  },
  number: (reading, cell) => {
    const read = numberIn(cell);
    if (read.kind === 'empty') return undefined;
    const isPlain = read.kind === 'number' && read.qualifier === undefined;
    if (isPlain && (read.unit === undefined || read.unit === '%')) {
      if (read.tidied && read.unit === undefined) sayTidied(reading, cell, read.value);
      return read.value;
    }
    refuseNumber(reading, cell, read.kind === 'refused' ? read : { kind: 'refused', code: 'number-form' });
    return 0;
  },
  json: ({ draft, row }, cell) => {
    try {
      return JSON.parse(cell.text) as unknown;
    } catch {
      refuse(draft, row, cell, 'syntax', { near: cell.text.slice(0, 20) });
      return undefined;
    }
  },
}; // prettier-ignore

const setAt = (entity: Record<string, unknown>, path: readonly string[], value: unknown): void => {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    entity[key] = value;
    return;
  }
  const inner = (entity[key] ?? {}) as Record<string, unknown>;
  entity[key] = inner;
  setAt(inner, rest, value);
};

/** Texts whose spaces at the ends mean nothing. */
const trimmed = new Set(['unit', 'source', 'url']);

const readLocalized = (reading: Reading, field: Field): unknown => {
  const text = (column: string): string | undefined => {
    const cell = take(reading.row, column);
    if (cell !== undefined)
      placeValue(reading.draft, [...reading.path, ...field.path], reading.row, cell);
    return cell && unguarded(cell.text);
  };
  const [plain, chinese, english] = ['', '.zh-CN', '.en'].map((ending) => text(field.name + ending));
  if (chinese === undefined && english === undefined) return plain;
  return {
    ...((chinese ?? plain) !== undefined && { 'zh-CN': chinese ?? plain }),
    ...(english !== undefined && { en: english }),
  };
}; // prettier-ignore

/** Reads a field's cell into an entity; an empty cell leaves the entity as it is. */
export const readField = (reading: Reading, field: Field, entity: Record<string, unknown>): void => {
  if (field.kind === 'localized') {
    const value = readLocalized(reading, field);
    if (value !== undefined) setAt(entity, field.path, value);
    return;
  }
  const cell = take(reading.row, field.name);
  if (cell === undefined) return;
  placeValue(reading.draft, [...reading.path, ...field.path], reading.row, cell);
  const read = readers[field.kind](reading, cell, field);
  const value =
    typeof read === 'string' && trimmed.has(field.name) ? tidied(reading, cell, read.trim()) : read;
  if (value !== undefined) setAt(entity, field.path, value);
}; // prettier-ignore
