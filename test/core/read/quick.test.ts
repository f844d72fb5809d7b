import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { congressRecord, readAll, readLine, type Report } from '@congress-metrics/core/read';
import { keysOfRecord } from '../../../packages/core/src/record/schema/record-form.js';
import { jsonOf, names, pathsIn, replaced, seed, textOf, type Json } from '../support.js';

const compact = names.map((name) => JSON.stringify(JSON.parse(textOf(name))));
const texts = [...names.map(textOf), ...compact];

/** What a report says, apart from its function. */
const said = (report: Report | undefined): unknown => ({ ...report, locate: undefined });

const expectSame = (text: string): void => {
  const [careful, ...others] = readAll(text);
  const quick = readLine(text, 1);
  if (others.length > 0) return;
  expect(said(quick)).toEqual(said(careful));
  // Findings that are made later have their places too.
  for (const path of [['metrics'], ['body', 'id'], ['sources', 0, 'title'], ['reported', 0, 'x']]) {
    const finding = { code: 'quote-mismatch', level: 'error', path, parameters: {} } as const;
    expect(quick.locate(finding)).toEqual(careful?.locate(finding));
  }
};

/** What a file may hold that changes when a parser has read it, or that no record may hold. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/"value": ?\d+/u, '"value":9007199254740993'],
  [/"value": ?\d+/u, '"value":1e400'],
  [/"value": ?\d+/u, '"value":1e2'],
  [/"value": ?\d+/u, '"value":-0'],
  [/"value": ?\d+/u, '"value":-0.0'],
  [/"value": ?\d+/u, '"value":0.1000000000000000000001'],
  [/"value": ?\d+/u, '"value":12.50'],
  [/"value": ?\d+/u, '"value":123456789012345'],
  [/"value": ?\d+/u, '"value":1234567890123456'],
  [/"value"/u, '"value":1,"value"'],
  [/"value"/u, '"v\\u0061lue":1,"value"'],
  [/"value"/u, '"v\\u0061lue"'],
  [/"level"/u, '"level":[[[[[[[[[]]]]]]]]],"level"'],
  [/"metrics": ?\{/u, '"metrics":{"constructor":1,'],
  [/"metrics": ?\{/u, '"metrics":{"__proto__":1,'],
  [/"metrics": ?\{/u, '"metrics":{"prototype":{"value":1},'],
  [/"metrics": ?\{/u, '"metrics":{"\\u0063onstructor":1,'],
  [/"metrics": ?\{/u, '"metrics":{"made-up-metric":1,'],
  [/"quote": ?"/u, '"quote":"\\"value\\":1 \\\\'],
  [/"quote": ?"/u, '"quote":"\\u202e'],
  [/^\{/u, '{"$schema":"https://congress-metrics.org/schema/2/record.schema.json",'],
  [/^\{/u, '{"$schema":"https://congress-metrics.org/schema/1/record.schema.json",'],
  [/^\{/u, '\ufeff{'],
  [/^\{/u, ' \t\r\n{'],
  [/"period"/u, '"note":"  ","period"'],
  [/"period"/u, '"note":{"zh-CN":"说明"},"period"'],
];

describe(`the quick reader says what the careful one says (seed ${String(seed)})`, () => {
  it('of every real record, in any spacing', () => {
    for (const text of texts) expectSame(text);
  });

  it.each(slips)('where %s became %s', (pattern, slip) => {
    for (const text of texts) expectSame(text.replace(pattern, () => slip));
  });

  it('of a real record with pieces of others put in, and pieces of its own left out', () => {
    const place = fc.nat();
    const piece = fc.constantFrom(
      '"',
      ',',
      ':',
      '{',
      '}',
      '0',
      '-',
      'e',
      '.',
      '9',
      '\\',
      ' ',
      '值',
    );
    fc.assert(
      fc.property(place, place, fc.nat(6), fc.array(piece, { maxLength: 3 }), (which, where, cut, put) => {
        const text = compact[which % compact.length] ?? '';
        const at = where % text.length;
        expectSame(text.slice(0, at) + put.join('') + text.slice(at + cut));
      }),
      { seed, numRuns: 1500 },
    ); // prettier-ignore
  });

  it('and takes for a record nothing that the schema does not, whatever key or value is exchanged', () => {
    const roots = names.map(jsonOf);
    const places = roots.map((root) => pathsIn(root));
    const value = fc.oneof(
      fc.constantFrom<Json[]>(0, 1.5, -1, null, true, '', ' ', '值', 'year', 'A', [], {}, [1]),
      fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), value, (which, where, put) => {
        const index = which % roots.length;
        const paths = places[index] ?? [];
        const changed = replaced(roots[index] ?? null, paths[where % paths.length] ?? [], put);
        if (keysOfRecord(changed) < 0) return;
        taken += 1;
        expect(congressRecord.safeParse(changed).success).toBe(true);
      }),
      { seed, numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});

it('every real record is read quickly', () => {
  for (const text of texts) expect(keysOfRecord(JSON.parse(text))).toBeGreaterThan(0);
});
