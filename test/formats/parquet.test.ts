import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import {
  observationColumns,
  observationsOf,
  schemaAddress,
  toNdjson,
} from '@congress-metrics/core/read';
import { version } from '../../packages/formats/src/version.js';
import { missing, present } from '../../packages/core/src/record/schema/observation.js';
import { folder, names, recordOf } from '../core/support.js';
import { folderWith, runs } from '../cli/support.js';

const records = names.map((name) => recordOf(name));
const expected = records.flatMap((record) =>
  observationsOf(record).map((figure) =>
    Object.fromEntries(
      observationColumns.map(({ name, of }) => [name, of(figure, record) ?? null] as const),
    ),
  ),
);

const bytesOf = (path: string): ArrayBuffer => {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return buffer.slice(byteOffset, byteOffset + byteLength);
};

describe('records as Parquet', () => {
  it('come back figure by figure, as every record has them', async () => {
    const out = join(folderWith({}), 'all.parquet');
    const { status } = await runs(['convert', folder, '--out', out]);
    expect(status).toBe(0);
    expect(await parquetReadObjects({ file: bytesOf(out) })).toEqual(expected);
  });

  it('come from a stream with a record a line as they come from files', async () => {
    const here = folderWith({});
    const [lines, out] = [join(here, 'all.ndjson'), join(here, 'all.parquet')];
    writeFileSync(lines, toNdjson(records));
    await runs(['convert', lines, '--to', 'parquet', '--out', out]);
    expect(await parquetReadObjects({ file: bytesOf(out) })).toEqual(expected);
  });

  it('have a column for everything that an observation may hold, but what one cell cannot', () => {
    const apart = ['alsoPrinted', 'revisions'];
    const renamed: Readonly<Record<string, string>> = { attributedTo: 'attributed_to' };
    const keys = new Set(
      [present, missing].flatMap((schema) => Object.keys(schema._zod.def.shape)),
    );
    const columns = new Set(observationColumns.map(({ name }) => name));
    for (const key of keys)
      expect(columns.has(renamed[key] ?? key) || apart.includes(key), key).toBe(true);
  });

  it('say which columns always have a value, of which type they are, and of which schema', async () => {
    const out = join(folderWith({}), 'one.parquet');
    await runs(['convert', join(folder, 'haidian-2024.json'), '--out', out]);
    const metadata = parquetMetadata(bytesOf(out));
    const columns = parquetSchema(metadata).children.map(({ element }) => element);
    expect(columns.map(({ name }) => name)).toEqual(observationColumns.map(({ name }) => name));
    for (const [index, { isRequired }] of observationColumns.entries())
      expect(columns[index]?.repetition_type).toBe(isRequired ? 'REQUIRED' : 'OPTIONAL');
    expect(metadata.key_value_metadata).toContainEqual({ key: 'schema', value: schemaAddress });
  });

  it('need a file to be written to, and leave none where a record could not be read', async () => {
    expect((await runs(['convert', folder, '--to', 'parquet'])).err).toContain('--out');
    const here = folderWith({ 'broken.ndjson': `${JSON.stringify(records[0])}\n{"body":1}\n` });
    const words = ['convert', join(here, 'broken.ndjson'), '--out', join(here, 'broken.parquet')];
    const { status, err } = await runs(words);
    expect(status).toBe(2);
    expect(err).toContain('broken.ndjson:2');
    expect(readdirSync(here)).toEqual(['broken.ndjson']);
  });
});

it('names the version of its package in Parquet', () => {
  const path = join(import.meta.dirname, '../../packages/formats/package.json');
  expect(version).toBe((JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version);
});
