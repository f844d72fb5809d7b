import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type CongressRecord, type Finding } from '@congress-metrics/core';
import { findingWords, read } from '@congress-metrics/core/read';
import { expect } from 'vitest';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export const folder = join(import.meta.dirname, '../../examples/records');

/** Names of all real records, without their ending. */
export const names: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/u, ''));

/** The text of a real record as it stands on disk. */
export const textOf = (name: string): string => readFileSync(join(folder, `${name}.json`), 'utf8');

export const jsonOf = (name: string): Json => JSON.parse(textOf(name)) as Json;

type Options = NonNullable<Parameters<typeof read>[1]>;

/** A real record, read. */
export const recordOf = (name: string): CongressRecord => {
  const { record } = read(textOf(name));
  if (record === undefined) throw new Error(`${name} is no record`);
  return record;
};

const childOf = (node: Json, key: string): Json => {
  const child = Array.isArray(node)
    ? node[Number(key)]
    : node !== null && typeof node === 'object'
      ? node[key]
      : undefined;
  if (child === undefined) throw new Error(`nothing at ${key}`);
  return child;
};

const put = (node: Json, key: string, value: Json | undefined): void => {
  if (Array.isArray(node)) {
    if (value === undefined) node.splice(Number(key), 1);
    else node[Number(key)] = value;
  } else if (node !== null && typeof node === 'object') {
    if (value === undefined) Reflect.deleteProperty(node, key);
    else node[key] = value;
  }
};

/** All places of a value, as keys from its root. */
export const pathsIn = (
  node: Json,
  path: readonly string[] = [],
): readonly (readonly string[])[] =>
  node === null || typeof node !== 'object'
    ? [path]
    : [path, ...Object.entries(node).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];

/** A value with another one put at a path. */
export const replaced = (node: Json, [key, ...rest]: readonly string[], value: Json): Json => {
  if (key === undefined || node === null || typeof node !== 'object') return value;
  if (Array.isArray(node))
    return node.map((one, index) => (String(index) === key ? replaced(one, rest, value) : one));
  return { ...node, [key]: replaced(node[key] ?? null, rest, value) };
};

/** What to put where: paths with points between, such as `reported.0.value`; `undefined` takes away. */
export type Changes = Readonly<Record<string, Json | undefined>>;

/** The text of a real record with faults put in, printed with two spaces. */
export const altered = (name: string, changes: Changes): string => {
  const root = jsonOf(name);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    put(keys.slice(0, -1).reduce(childOf, root), keys.at(-1) ?? '', value);
  }
  return JSON.stringify(root, undefined, 2);
};

/** A record with faults put in, which has to keep the form of one. */
export const alteredRecord = (name: string, changes: Changes): CongressRecord => {
  const { record, findings } = read(altered(name, changes));
  if (record === undefined) throw new Error(JSON.stringify(findings));
  return record;
};

/** Line and column, counted here by hand, of what follows the mark ▸ in a pattern that the text holds. */
export const placeOf = (text: string, pattern: string): { line: number; column: number } => {
  const [before = '', after = ''] = pattern.split('▸');
  const at = text.indexOf(before + after);
  if (at < 0) throw new Error(`the text does not hold ${pattern}`);
  const lines = text.slice(0, at + before.length).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

export const findingsIn = (text: string | Uint8Array, options: Options = {}): readonly Finding[] =>
  read(text, options).findings;

export const codesIn = (text: string | Uint8Array, options: Options = {}): readonly string[] =>
  findingsIn(text, options).map(({ code }) => code);

/** The one finding of a code; fails when there is none, and names what there is instead. */
export const findingOf = (findings: readonly Finding[], code: string, path?: string): Finding => {
  const found = findings.find(
    (one) => one.code === code && (path === undefined || one.path.join('.') === path),
  );
  expect(
    found,
    `${code} at ${path ?? 'any place'} among ${JSON.stringify(findings.map((one) => [one.code, one.path.join('.')]))}`,
  ).toBeDefined();
  return found as Finding;
};

/** A finding in both languages: message and fix. */
export const inWords = (
  finding: Finding,
  record?: CongressRecord,
): Readonly<Record<'zh-CN' | 'en', { readonly message: string; readonly fix: string }>> => ({
  'zh-CN': findingWords(finding, locales['zh-CN'], record),
  en: findingWords(finding, locales.en, record),
});

/** Freezes a value all the way down. */
export const frozen = <T>(value: T): T => {
  if (value !== null && typeof value === 'object') {
    for (const inner of Object.values(value)) frozen(inner as unknown);
    Object.freeze(value);
  }
  return value;
};

/** A seed for properties: fixed, so that a failure can be met again, unless SEED says otherwise. */
export const seed = Number(process.env['SEED'] ?? 20250109);
