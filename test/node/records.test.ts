import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CongressRecord } from '@congress-metrics/core';
import { canonicalForm, fingerprint, toNdjson } from '@congress-metrics/core/read';
import { formatNames, formats } from '@congress-metrics/formats';
import {
  FileError,
  readAllRecords,
  readFile,
  readFolder,
  streamRecords,
  writeRecords,
} from '@congress-metrics/node';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { altered, folder as published, names, recordOf, textOf } from '../core/support.js';
import { fileWith, folderWith } from '../cli/support.js';

const records = names.map((name) => recordOf(name));
const readable = formatNames.filter((name) => formats[name].read !== undefined);

/** A stream of records that can be read once. */
async function* once(all: readonly CongressRecord[] = records): AsyncGenerator<CongressRecord> {
  await Promise.resolve();
  yield* all;
}

const forms = (all: readonly CongressRecord[]): readonly string[] =>
  all.map((record) => `${record.body.id} ${fingerprint(record)}`);

describe('records in files', () => {
  it.each(readable)('written as %s are streamed back the same, in their order', async (name) => {
    const path = join(folderWith({}), `all.${formats[name].endings[0]}`);
    await writeRecords(records, path);
    expect(forms(await readAllRecords(path))).toEqual(forms(records));
  });

  it.each(formatNames)('are the same bytes from a list, a stream and a function, as %s', async (name) => {
    const [at, between] = [folderWith({}), folderWith({})];
    vi.stubEnv('TMPDIR', between);
    onTestFinished(() => void vi.unstubAllEnvs());
    const sources = { list: records, once: once(), again: () => once() };
    for (const [key, source] of Object.entries(sources))
      await writeRecords(source, join(at, key), { format: name, language: 'en' });
    const [again, list, stream] = readdirSync(at).map((file) => readFileSync(join(at, file)));
    expect(list?.equals(again ?? Buffer.alloc(0))).toBe(true);
    expect(list?.equals(stream ?? Buffer.alloc(0))).toBe(true);
    expect(readdirSync(between)).toEqual([]);
  }); // prettier-ignore

  it('are written where an address leads, and need a format that the ending or the caller names', async () => {
    const at = folderWith({});
    await writeRecords(records.slice(0, 1), pathToFileURL(join(at, '海 淀.json')));
    expect(forms(await readAllRecords(join(at, '海 淀.json')))).toEqual(forms(records.slice(0, 1)));
    const failure = writeRecords(records, join(at, 'all.dat'));
    await expect(failure).rejects.toMatchObject({ code: 'no-format', path: join(at, 'all.dat') });
    expect(readdirSync(at)).toEqual(['海 淀.json']);
  });

  it('are streamed file by file, from folders and patterns, and a line at a time', async () => {
    expect(forms(await readAllRecords(published))).toEqual(forms(records));
    const two = await readAllRecords(join(published, 'haidian-202[45].json'));
    expect(two.map(({ period }) => period)).toEqual([2024, 2025].map((year) => ({ type: 'year', year })));
    const path = fileWith(`${toNdjson(records)}{"body": 1}\n`, 'all.ndjson');
    const seen: CongressRecord[] = [];
    const failure = (async () => {
      for await (const record of streamRecords(path)) seen.push(record);
    })();
    await expect(failure).rejects.toMatchObject({ code: 'no-record', path, line: records.length + 1 });
    expect(forms(seen)).toEqual(forms(records));
  }); // prettier-ignore

  it('may stop being streamed at any time', async () => {
    const path = fileWith(toNdjson(records), 'all.ndjson');
    for await (const record of streamRecords(path)) {
      expect(canonicalForm(record)).toBe(canonicalForm(recordOf(names[0] ?? '')));
      break;
    }
  });
});

describe('a file', () => {
  const wrong = altered('haidian-2024', { 'metrics.suggestions-resolved.value': 136 });

  it('is read and checked, with the place of each finding', async () => {
    const [report] = await readFile(fileWith(wrong));
    expect(report?.record).toBeDefined();
    expect(report?.findings).toContainEqual(expect.objectContaining({ code: 'rate-differs', level: 'error' }));
    const [unchecked] = await readFile(fileWith(wrong), { unchecked: true });
    expect(unchecked?.findings).toEqual([]);
  }); // prettier-ignore

  it('that is not there is an error with its path, one that is too large a finding', async () => {
    const path = join(folderWith({}), 'none.json');
    await expect(readFile(path)).rejects.toEqual(new FileError('ENOENT', path));
    writeFileSync(path, new Uint8Array(33 * 1024 * 1024));
    expect((await readFile(path))[0]?.findings[0]).toMatchObject({ code: 'too-large', parameters: { size: '33 MB' } });
  }); // prettier-ignore

  const isRoot = process.getuid?.() === 0;

  it.skipIf(isRoot)(`that may not be read is told beside the others${isRoot ? ' (skipped: root may read all)' : ''}`, async () => {
    const at = folderWith({ 'a.json': textOf('haidian-2024'), 'b.json': textOf('haidian-2025') });
    chmodSync(join(at, 'a.json'), 0);
    const found: string[] = [];
    for await (const { reports, failure } of readFolder(at)) found.push(failure ?? `${String(reports.length)} read`);
    expect(found).toEqual(['EACCES', '1 read']);
  }); // prettier-ignore

  it('of a folder comes with its path, or with the reason why it cannot be read', async () => {
    const at = folderWith({ 'b.json': wrong });
    const found = [];
    for await (const file of readFolder([join(at, 'none.json'), at])) found.push(file);
    expect(found.map(({ path, failure }) => [path, failure])).toEqual([
      [join(at, 'none.json'), 'ENOENT'],
      [join(at, 'b.json'), undefined],
    ]);
    expect(found[1]?.reports[0]?.findings.length).toBeGreaterThan(0);
  });
});
