import type * as z from 'zod/mini';
import { congressRecord } from '@congress-metrics/core/read';
import { idPattern } from '../../packages/core/src/catalogue/metric.js';
import { text } from '../../packages/core/src/record/schema/text.js';
import { webAddress } from '../../packages/core/src/record/web-address.js';

type Schema = z.ZodMiniType;

interface Check {
  readonly check?: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
}

interface Definition {
  readonly type: string;
  readonly check?: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly element?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
}

/** Patterns that have a name of their own in the code. */
const sharedPatterns = new Map([
  [idPattern, 'idPattern'],
  [webAddress, 'webAddress'],
]);

const definitionOf = (schema: Schema): Definition => schema._zod.def;

const required = <Value>(value: Value | undefined, of: string): Value => {
  if (value === undefined) throw new TypeError(`${of} is not what this writer knows`);
  return value;
};

const checksOf = (schema: Schema): readonly Check[] =>
  (definitionOf(schema).checks ?? []).map(({ _zod }) => _zod.def);

const unwrapped = (schema: Schema): Schema => {
  const { type, innerType } = definitionOf(schema);
  return type === 'optional' ? required(innerType, type) : schema;
};

const isNode = (schema: Schema): boolean =>
  ['object', 'array', 'record'].includes(definitionOf(schema).type);

/** Writes, from the schema of a record, the functions that tell its form without zod. */
export const writeRecordForm = (): string => {
  const names = new Map<Schema, string>();
  const functions: string[] = [];
  const patterns: string[] = [];

  const patternName = (pattern: RegExp): string => {
    const shared = sharedPatterns.get(pattern);
    if (shared !== undefined) return shared;
    const source = `const pattern# = ${String(pattern)};`;
    const known = patterns.findIndex((one, index) => one === source.replace('#', String(index)));
    if (known >= 0) return `pattern${String(known)}`;
    patterns.push(source.replace('#', String(patterns.length)));
    return `pattern${String(patterns.length - 1)}`;
  };

  /** A condition in code that a value without parts has to meet. */
  const condition = (schema: Schema, value: string): string => {
    const { type, check, format, entries, values } = definitionOf(schema);
    if (schema === text) return `isText(${value})`;
    const bounds = checksOf(schema).map((one) => {
      switch (one.check) {
        case 'string_format':
          return `${patternName(required(one.pattern, 'format'))}.test(${value})`;
        case 'max_length':
          return `${value}.length <= ${String(one.maximum)}`;
        case 'greater_than':
          return `${value} >= ${String(one.value)}`;
        case 'less_than':
          return `${value} <= ${String(one.value)}`;
        default:
          throw new TypeError(`${String(one.check)} is no check that this writer knows`);
      }
    });
    switch (type) {
      case 'string':
        return [`typeof ${value} === 'string'`, ...bounds].join(' && ');
      case 'number': {
        const isInteger = check === 'number_format' && format === 'safeint';
        const test = isInteger ? 'isSafeInteger' : 'isFinite';
        return [`typeof ${value} === 'number'`, `Number.${test}(${value})`, ...bounds].join(' && ');
      }
      case 'enum':
        return `(${Object.values(required(entries, type))
          .map((one) => `${value} === '${one}'`)
          .join(' || ')})`;
      case 'literal':
        return `${value} === '${String(required(values, type)[0])}'`;
      default:
        throw new TypeError(`${type} is no type that this writer knows`);
    }
  };

  const bodyOf = (schema: Schema): string => {
    const { type, shape, element, keyType, valueType, catchall } = definitionOf(schema);
    if (type === 'array') {
      const least = checksOf(schema).find((one) => one.check === 'min_length')?.minimum ?? 0;
      const each = step(required(element, type), 'item', '');
      const counts = each.includes('keys +=');
      return `
        if (!Array.isArray(value) || value.length < ${String(least)}) return -1;
        const items: readonly unknown[] = value;
        ${counts ? 'let keys = 0;' : ''}
        for (const item of items) { ${each} }
        return ${counts ? 'keys' : '0'};`;
    }
    if (type === 'record')
      return `
        if (!isObject(value)) return -1;
        let keys = 0;
        for (const key in value) {
          if (isForbidden(key) || !(${condition(required(keyType, type), 'key')})) return -1;
          const item = value[key];
          keys += 1;
          ${step(required(valueType, type), 'item', '')}
        }
        return keys;`;
    if (definitionOf(required(catchall, type)).type !== 'never')
      throw new TypeError('an object that takes any key is not what this writer knows');
    const entries = Object.entries(required(shape, type));
    const needed = entries.filter(([, inner]) => definitionOf(inner).type !== 'optional');
    const cases = entries.map(([key, inner]) => {
      const count = needed.some(([name]) => name === key) ? 'needed += 1;' : '';
      return `case '${key}': ${step(unwrapped(inner), 'item', count)} break;`;
    });
    return `
      if (!isObject(value)) return -1;
      let keys = 0;
      ${needed.length > 0 ? 'let needed = 0;' : ''}
      for (const key in value) {
        const item = value[key];
        keys += 1;
        switch (key) { ${cases.join('\n')} default: return -1; }
      }
      return ${needed.length > 0 ? `needed === ${String(needed.length)} ? keys : -1` : 'keys'};`;
  };

  const nameOf = (schema: Schema): string => {
    const known = names.get(schema);
    if (known !== undefined) return known;
    const name = `form${String(names.size)}`;
    names.set(schema, name);
    const body = bodyOf(schema);
    functions.push(`const ${name} = (value: unknown): number => {${body}};`);
    return name;
  };

  /** What counts the keys of a value with parts, or gives −1. */
  const countOf = (schema: Schema, value: string): string => `${nameOf(schema)}(${value})`;

  /** Code that adds a value's keys, or leaves with −1 where it has not the form. */
  const step = (schema: Schema, value: string, then: string): string => {
    const { type, options } = definitionOf(schema);
    const all = type === 'union' ? required(options, type).map(unwrapped) : [schema];
    const [nodes, leaves] = [all.filter(isNode), all.filter((one) => !isNode(one))];
    const test = leaves.map((leaf) => condition(leaf, value)).join(' || ');
    const counts = nodes.map((node) => countOf(node, value));
    const [first, ...rest] = counts;
    if (first === undefined) return `if (!(${test})) return -1; ${then}`;
    const add = `
      let inner = ${first};
${rest.map((count) => `\nif (inner < 0) inner = ${count};`).join('')}
      if (inner < 0) return -1;
      keys += inner;`.replace(/let(?= inner = [^;]+;\s+if \(inner < 0\) return)/u, 'const');
    return leaves.length === 0 ? `{${add}} ${then}` : `if (!(${test})) {${add}} ${then}`;
  };

  const root = nameOf(congressRecord);
  return `// Written by \`npm run generate\` from the schema of a record; not to be changed by hand.
import { idPattern } from '../../catalogue/metric.js';
import { webAddress } from '../web-address.js';
import { isText } from './text.js';

type Keyed = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that mean something to an object, and no metric. */
const isForbidden = (key: string): boolean => key === 'constructor' || key === 'prototype';

${patterns.join('\n')}

${functions.join('\n\n')}

/**
 * How many keys a value that JSON gave has in all, where it surely has the form of a record; −1 where
 * zod has to tell. Straight-line code: as fast as what zod compiles, without code made at run time.
 */
export const keysOfRecord = (value: unknown): number => ${root}(value);
`;
};
