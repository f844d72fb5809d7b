import { join } from 'node:path';
import { locales } from '@congress-metrics/core';
import {
  checkFiles,
  compareRecords,
  countsOf,
  indicatorRows,
  textOf,
} from '@congress-metrics/node';
import { describe, expect, it } from 'vitest';
import {
  altered,
  alteredRecord,
  folder,
  names,
  recordOf,
  textOf as published,
} from '../core/support.js';
import { fileWith, folderWith } from '../cli/support.js';

const checked = async (...parameters: Parameters<typeof checkFiles>) => {
  const files = [];
  for await (const file of checkFiles(...parameters)) files.push(file);
  return files;
};

describe('checkFiles', () => {
  const wrong = altered('haidian-2024', { 'metrics.suggestions-resolved.value': 136 });

  it('needs nothing but paths, and gives findings with words and the line', async () => {
    const [file, ...more] = await checked(fileWith(wrong));
    expect(more).toEqual([]);
    expect(file).toMatchObject({ records: 1, counts: { error: 2 } });
    const rate = file?.listed.find(({ finding }) => finding.code === 'rate-differs');
    expect(rate?.message).toContain('61.2');
    expect(rate?.excerpt?.text).toContain('61.2');
    const [english] = await checked(fileWith(wrong), { language: 'en', level: 'error', most: 1 });
    expect(english?.listed).toHaveLength(1);
    expect(english?.unlisted).toBe(1);
    expect(english?.listed[0]?.message).toContain('is recorded as 136');
  });

  it('compares the records of one body in all files, and with those that it is handed', async () => {
    const found = async (...parameters: Parameters<typeof checkFiles>) =>
      (await checked(...parameters)).map(({ totals }) => Object.fromEntries(totals)['comparison-withheld'] ?? 0);
    const [before = '', now = ''] = ['haidian-2024', 'haidian-2025'].map((name) => join(folder, `${name}.json`));
    const together = await found([before, now]);
    const [withheld = 0] = await found(now, { previous: [recordOf('haidian-2024')] });
    expect(withheld).toBeGreaterThan(0);
    expect(together[1]).toBe(withheld);
    expect(await found(now)).toEqual([0]);
  }); // prettier-ignore

  it('says what cannot be read beside what can, and throws for neither', async () => {
    const at = folderWith({ 'a.json': published('haidian-2024'), 'b.json': '{' });
    const files = await checked([join(at, 'none.json'), at]);
    expect(files.map(({ failure, records }) => [failure, records])).toEqual([
      ['ENOENT', 0],
      [undefined, 1],
      [undefined, 0],
    ]);
    expect(countsOf(files).error).toBe(1);
  });

  it('tells how far it is', async () => {
    const heard: string[] = [];
    await checked(folder, { jobs: 1, onProgress: (done, total) => void heard.push(`${String(done)}/${String(total)}`) });
    expect(heard).toEqual(Array.from({ length: names.length }, (_, done) => `${String(done)}/${String(names.length)}`).concat(`${String(names.length)}/${String(names.length)}`));
  }); // prettier-ignore
});

describe('what else a program may ask', () => {
  it('the differences of two versions of a record, explained by its revisions or not', () => {
    const old = recordOf('haidian-2024');
    const now = alteredRecord('haidian-2024', { 'metrics.special-work-reports.value': 47 });
    expect(compareRecords([old], [now], locales.en)).toEqual([
      expect.objectContaining({ kind: 'changed', column: 'value', before: 46, after: 47 }),
    ]);
    expect(compareRecords([old], [], locales.en)).toEqual([expect.objectContaining({ kind: 'dropped' })]);
  }); // prettier-ignore

  it('the indicators of a record with their parts, or why there are none', () => {
    const rows = indicatorRows(recordOf('haidian-2024'), locales['zh-CN']);
    expect(rows.find(({ indicator }) => indicator === 'suggestion-resolution-rate')).toMatchObject({ shown: '61.2%' });
    for (const { value, remark } of rows) expect(value !== undefined || remark !== '').toBe(true);
  }); // prettier-ignore

  it('the text of a file in any encoding, and none of a workbook', () => {
    expect(textOf(Buffer.from('\ufeff数值', 'utf16le'), 'a.txt')).toBe('数值');
    expect(textOf(Uint8Array.from([0xca, 0xfd, 0xd6, 0xb5]), 'a.csv')).toBe('数值');
    expect(textOf(Uint8Array.from([0x50, 0x4b, 3, 4]), 'a.csv')).toBe('');
  });
});
