import type * as z from 'zod/mini';
import { date } from '../../record/schema/observation.js';
import { id } from '../../record/schema/record.js';
import { localizedText } from '../../record/schema/text.js';

/**
 * How a value stands in cells:
 * - `localized` in three columns (as one text, or apart in Chinese and English);
 * - `list` and `one-or-list` with `;` between the entries;
 * - `json` for what no column of its own exists for.
 */
export type FieldKind =
  'text' | 'id' | 'number' | 'date' | 'choice' | 'localized' | 'list' | 'one-or-list' | 'json';

/** One value of an entity that has a column: made from the schema, so that a new key has one too. */
export interface Field {
  /** The column's name: `value`, `share.value`. */
  readonly name: string;
  /** Keys from the entity to the value. */
  readonly path: readonly string[];
  readonly kind: FieldKind;
  readonly choices?: readonly string[];
}

type Schema = z.ZodMiniType;

interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly element?: Schema;
}

const definitionOf = (schema: Schema): Definition => schema._zod.def;

const unwrapped = (schema: Schema): Schema => {
  const { type, innerType } = definitionOf(schema);
  return type === 'optional' && innerType !== undefined ? unwrapped(innerType) : schema;
};

const fieldsAt = (path: readonly string[], wrapped: Schema): readonly Field[] => {
  const schema = unwrapped(wrapped);
  const name = path.join('.');
  const { type, options, shape, entries, element } = definitionOf(schema);
  const field = (kind: FieldKind): readonly Field[] => [{ name, path, kind }];
  if (schema === localizedText) return field('localized');
  if (schema === date) return field('date');
  if (schema === id) return field('id');
  if (type === 'string') return field('text');
  if (type === 'number') return field('number');
  if (type === 'enum')
    return [{ name, path, kind: 'choice', choices: Object.values(entries ?? {}) }];
  if (type === 'array') return field(element === id ? 'list' : 'json');
  if (type === 'union' && options?.some((option) => definitionOf(option).type === 'array'))
    return field('one-or-list');
  if (type === 'object')
    return Object.entries(shape ?? {}).flatMap(([key, inner]) => fieldsAt([...path, key], inner));
  return field('json');
};

/** The fields of an object's schema, without the given keys. */
export const fieldsOf = (schema: Schema, ...without: readonly string[]): readonly Field[] =>
  Object.entries(definitionOf(schema).shape ?? {})
    .filter(([key]) => !without.includes(key))
    .flatMap(([key, inner]) => fieldsAt([key], inner));

/** The schema of the entries of the list that an object's schema has under a key. */
export const entriesOf = (schema: Schema, key: string): Schema => {
  const list = definitionOf(schema).shape?.[key];
  const element = list && definitionOf(unwrapped(list)).element;
  if (element === undefined) throw new TypeError(`${key} is no list`);
  return element;
};

/** Fields of several schemas under one section; what they share stands once. */
export const merged = (...lists: readonly (readonly Field[])[]): readonly Field[] => [
  ...new Map(lists.flat().map((field) => [field.name, field])).values(),
];
