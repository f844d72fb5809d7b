import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { congressRecord, jsonSchema } from '@congress-metrics/core/read';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../examples/records');
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

// Strict mode minds keywords beside $ref, which 2020-12 allows and editors need.
const validate = new Ajv2020({ strict: false }).compile(jsonSchema());

type Path = readonly (string | number)[];

/** Every place in a value, as the keys that lead there. */
const placesIn = (value: unknown, path: Path = []): readonly Path[] =>
  value === null || typeof value !== 'object'
    ? [path]
    : [
        path,
        ...Object.entries(value).flatMap(([key, inner]) =>
          placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ];

const replaceAt = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? replaceAt(item, rest, by) : item));
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, inner]) => {
      if (name !== key) return [[name, inner]];
      const next: unknown = replaceAt(inner, rest, by);
      return next === undefined ? [] : [[name, next]];
    }),
  );
};

const replacement = fc.oneof(
  fc.constantFrom(undefined, null, true, '', ' ', 0, -1, 1.5, [], {}, '2024-02-30', '2024-13', 'A'),
  fc.constantFrom('javascript:alert(1)', 'https://例子.中国/', 'http://a b/', '\u202e反', 'year'),
  fc.record({ value: fc.integer(), quote: fc.string() }),
  fc.record({ absent: fc.constantFrom('unknown', 'nothing') }),
  fc.integer(),
  fc.string(),
);

describe('the published JSON Schema', () => {
  it.each(texts)('accepts %s', (_, text) => {
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('agrees with the schema that reads, on any record with one thing changed', () => {
    const records = texts.map(([, text]) => JSON.parse(text) as unknown);
    const mutated = fc
      .constantFrom(...records)
      .chain((record) =>
        fc
          .tuple(fc.constantFrom(...placesIn(record)), replacement)
          .map(
            ([path, by]) =>
              JSON.parse(JSON.stringify(replaceAt(record, path, by) ?? null)) as unknown,
          ),
      );
    fc.assert(
      fc.property(mutated, (record) => {
        expect(validate(record)).toBe(congressRecord.safeParse(record).success);
      }),
      { numRuns: 5000 },
    );
  }, 120_000);
});
