import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { check, read, readAll } from '@congress-metrics/core/read';
import type { Finding } from '@congress-metrics/core';
import {
  frozen,
  jsonOf,
  names,
  pathsIn,
  recordOf,
  replaced,
  seed,
  textOf,
  type Json,
} from '../support.js';

const prototypes = (): readonly string[] =>
  [Object.prototype, Array.prototype, String.prototype, Map.prototype, Number.prototype].flatMap(
    (one) => Object.getOwnPropertyNames(one),
  );
const untouched = prototypes().join();

const orderly = (text: string): void => {
  const lines = text.replace(/^\ufeff/u, '').split('\n').length;
  for (const { findings } of readAll(text))
    for (const { line, column, code } of findings) {
      expect(code).toMatch(/^[a-z-]+$/u);
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThanOrEqual(1);
    }
};

const reordered = (node: Json, random: () => number): Json => {
  if (node === null || typeof node !== 'object') return node;
  if (Array.isArray(node)) return node.map((one) => reordered(one, random));
  return Object.fromEntries(
    Object.entries(node)
      .map(([key, value]) => ({ key, value: reordered(value, random), rank: random() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ key, value }) => [key, value]),
  );
};

const unplaced = (findings: readonly Finding[]): readonly string[] =>
  findings
    .map(({ code, level, path, parameters }) => JSON.stringify([code, level, path, parameters]))
    .sort();

describe(`reading (properties; seed ${String(seed)}, set SEED for another)`, () => {
  it('never throws on a string, and every finding has a place within it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), orderly), {
      seed,
      numRuns: 10_000,
    });
  });

  it('never throws on bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(read(bytes).findings.length).toBeGreaterThan(0);
      }),
      { seed, numRuns: 10_000 },
    );
  });

  it('never throws on any JSON, and leaves all prototypes as they were', () => {
    const anything = fc.anything({ withNullPrototype: true, withObjectString: true, maxDepth: 4 });
    fc.assert(
      fc.property(anything, (value) => {
        // `fc.anything` gives functions and symbols too, of which JSON makes nothing.
        const text = JSON.stringify(value) as string | undefined;
        orderly(text ?? '');
      }),
      { seed, numRuns: 10_000 },
    );
    expect(prototypes().join()).toBe(untouched);
  });

  it('never throws on a real record with one value exchanged: a fault has a place, or there is none', () => {
    const records = names.map((name) => jsonOf(name));
    const places = records.map((json) => pathsIn(json));
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom<Json[]>(
        0,
        -1,
        '',
        '九'.repeat(200),
        '9'.repeat(400),
        1e-120,
        2 ** 53 - 1,
        [],
        {},
      ),
    );
    fc.assert(
      fc.property(fc.nat(), fc.nat(), value, (which, where, put) => {
        const index = which % records.length;
        const paths = places[index] ?? [];
        const path = paths[where % paths.length] ?? [];
        orderly(JSON.stringify(replaced(records[index] ?? null, path, put), undefined, 2));
      }),
      { seed, numRuns: 1500 },
    );
  }, 60_000);

  it('never throws on a real record with characters cut out or put in', () => {
    const text = textOf('shenzhen-2022');
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.string({ unit: 'binary', maxLength: 5 }),
        (at, cut, put) => {
          orderly(text.slice(0, at) + put + text.slice(at + cut));
        },
      ),
      { seed, numRuns: 1500 },
    );
  }, 60_000);
});

describe('a record that is read', () => {
  it.each(names)(
    'stays as it is when it is printed again, in any order of its keys: %s',
    (name) => {
      const first = read(textOf(name));
      expect(first.record).toBeDefined();
      expect(read(JSON.stringify(first.record)).record).toEqual(first.record);
      fc.assert(
        fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (random) => {
          const next = (): number => random.next().value as number;
          const again = read(JSON.stringify(reordered(jsonOf(name), next)));
          expect(again.record).toEqual(first.record);
          expect(unplaced(again.findings)).toEqual(unplaced(first.findings));
        }),
        { seed, numRuns: 3 },
      );
    },
  );

  it('is not changed by checking, which works on frozen data', () => {
    const records = names.map((name) => frozen(recordOf(name)));
    for (const record of records) expect(() => check(record, { others: records })).not.toThrow();
  });
});

describe('the findings', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    vi.restoreAllMocks();
  });

  const all = (): string =>
    JSON.stringify(
      names.map(
        (name) =>
          read(textOf(name), { others: [recordOf('haidian-2024'), recordOf('shenzhen-2022')] })
            .findings,
      ),
    );

  it('are the same in every time zone', () => {
    const here = all();
    const offsets = ['Pacific/Kiritimati', 'Asia/Shanghai', 'America/Los_Angeles'].map((one) => {
      process.env['TZ'] = one;
      expect(all()).toBe(here);
      return new Date(2024, 1, 29).getTimezoneOffset();
    });
    expect(new Set(offsets).size).toBe(3);
  });

  it('ask nothing of the language of the machine', () => {
    const here = all();
    const refuse = (): never => {
      throw new Error('asked for the locale of the machine');
    };
    vi.spyOn(String.prototype, 'localeCompare').mockImplementation(refuse);
    vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(refuse);
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(refuse);
    vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(refuse);
    vi.spyOn(Intl, 'NumberFormat').mockImplementation(refuse);
    expect(all()).toBe(here);
  });
});
