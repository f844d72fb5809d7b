import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parquetReadObjects, asyncBufferFromFile } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { quartilesOf, ranked, type CongressRecord } from '@congress-metrics/core';
import { checkTogether, read, readLine } from '@congress-metrics/core/read';
import { folderWith, runs } from '../cli/support.js';

const here = join(import.meta.dirname, '../../examples/nation');
const load = async <Module>(file: string): Promise<Module> =>
  (await import(pathToFileURL(join(here, file)).href)) as Module;

interface Making {
  readonly madeUpRecords: (options: {
    bodies: number;
    years: number;
    seed?: number;
  }) => Iterable<CongressRecord>;
}

interface Row {
  readonly body: string;
  readonly place: number;
  readonly rate: number;
  readonly median: number;
}

interface Ranking {
  readonly rank: (file: string, year: number) => Promise<readonly Row[]>;
  readonly recordsOf: (rows: readonly Row[], year: number) => readonly CongressRecord[];
}

const { madeUpRecords } = await load<Making>('make-records.mjs');
const records = [...madeUpRecords({ bodies: 300, years: 2 })];
const lines = records.map((record) => JSON.stringify(record));

const inParquet = async (): Promise<string> => {
  const folder = folderWith({ 'nation.ndjson': `${lines.join('\n')}\n` });
  const out = join(folder, 'nation.parquet');
  await runs(['convert', join(folder, 'nation.ndjson'), '--out', out]);
  return out;
};

const counties = (all: readonly CongressRecord[]): ReturnType<typeof ranked> =>
  ranked(all, 'suggestion-resolution-rate', {
    period: { type: 'year', year: 2025 },
    level: 'county',
  });

const hasDuckDb = existsSync(join(here, 'node_modules/@duckdb/node-api'));

describe('a nation of made-up records, at a tenth of its size', () => {
  it('is the same for the same seed, another for another, and says everywhere that it is made up', () => {
    const made = (seed: number): string =>
      JSON.stringify([...madeUpRecords({ bodies: 3, years: 2, seed })]);
    expect(made(1)).toBe(made(1));
    expect(made(1)).not.toBe(made(2));
    for (const { body, sources, note } of records) {
      expect(JSON.stringify([body.name, body.shortName])).toMatch(/\[模拟\].*\[made up\]/u);
      expect(sources[0]?.title).toContain('[模拟]');
      expect(note).toContain('自拟数据');
    }
  });

  it('has no error in its figures', () => {
    const reports = lines.map((line, index) => readLine(line, index + 1, { unchecked: true }));
    const errors = checkTogether(reports).flatMap(({ findings }) =>
      findings.filter(({ level }) => level === 'error'),
    );
    expect(errors).toEqual([]);
  });

  it('has in Parquet the parts of each rate, as the records have them', async () => {
    const file = await asyncBufferFromFile(await inParquet());
    const rows = await parquetReadObjects({ file });
    const resolved = rows.filter(
      ({ metric, level, year }) =>
        metric === 'suggestions-resolved' && level === 'county' && year === 2025,
    );
    const { records: ordered } = counties(records);
    expect(resolved.map(({ body }) => String(body)).sort()).toEqual(
      ordered()
        .map(({ body }) => body.id)
        .sort(),
    );
  });

  it.skipIf(!hasDuckDb)(
    `is ranked by DuckDB as the chart ranks it${hasDuckDb ? '' : ' (skipped: DuckDB is installed in examples/nation alone, 70 MB)'}`,
    async () => {
      const { rank, recordsOf } = await load<Ranking>('rank.mjs');
      const rows = await rank(await inParquet(), 2025);
      const own = counties(records);
      expect(rows.length).toBe(own.values.length);
      const valueAt = (body: string): number => own.values[own.indexOf(body)] ?? NaN;
      for (const { body, place } of rows)
        expect(place, body).toBe(own.values.indexOf(valueAt(body)) + 1);
      expect(rows[0]?.median).toBeCloseTo(quartilesOf(own.values)[1], 9);
      const drawn = recordsOf(rows, 2025).map((record) => read(JSON.stringify(record)));
      expect(drawn.flatMap(({ findings }) => findings.filter((one) => one.level === 'error'))).toEqual([]);
      const shown = counties(drawn.flatMap(({ record }) => record ?? []));
      expect(shown.records().map(({ body }) => body.id)).toEqual(own.records().map(({ body }) => body.id));
    },
  ); // prettier-ignore
});
