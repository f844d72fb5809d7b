import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '@congress-metrics/core';
import { findingWords, toCsv, toJson, toNdjson } from '@congress-metrics/core/read';
import {
  formatNamed,
  formatNames,
  formatOf,
  formats,
  readRecords,
  toYaml,
  type FormatName,
} from '@congress-metrics/formats';
import { describe, expect, it } from 'vitest';
import { names, recordOf } from '../core/support.js';
import { only, utf8 } from './support.js';

const source = join(import.meta.dirname, '../../packages/formats/src');

/** Folders of the package that serve the formats and are none. */
const serving = ['template'];

const bytesOf = async (format: FormatName): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  const records = names.slice(0, 3).map(recordOf);
  for await (const piece of formats[format].write(() => records, { language: 'zh-CN' }))
    pieces.push(typeof piece === 'string' ? utf8(piece) : piece);
  return Buffer.concat(pieces);
};

describe('the table of formats', () => {
  it('has a line for each folder of a format', () => {
    const folders = readdirSync(source, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !serving.includes(entry.name))
      .map(({ name }) => name);
    expect([...formatNames].sort()).toEqual(folders.sort());
  });

  it('gives no ending to two of them', () => {
    const endings = Object.values(formats).flatMap((one) => [
      ...one.endings,
      ...(one.shared?.endings ?? []),
    ]);
    expect(endings).toEqual([...new Set(endings)]);
    for (const ending of endings) expect(ending).toMatch(/^[a-z0-9]+$/u);
  });

  it.each(formatNames)('tells %s by its name, and reads back what it writes', async (name) => {
    const { endings, shared, read } = formats[name];
    for (const ending of [...endings, ...(shared?.endings ?? [])])
      expect(formatNamed(`海淀.2024.${ending.toUpperCase()}`)).toBe(name);
    const bytes = await bytesOf(name);
    expect(formatOf(bytes, `a.${endings[0]}`)).toBe(name);
    if (read === undefined) expect(only(bytes).findings[0]?.code).toBe('unsupported-format');
    else expect(readRecords(bytes, { name: `a.${endings[0]}` }).every(({ record }) => record)).toBe(true);
  }); // prettier-ignore

  it.each(formatNames)('tells what %s writes without a name too, and no two at once', async (name) => {
    const bytes = await bytesOf(name);
    const reports = readRecords(bytes, { unchecked: true });
    if (formats[name].read !== undefined) expect(reports.filter(({ record }) => record)).toHaveLength(3);
    if (formats[name].isBinary) return;
    const start = new TextDecoder().decode(bytes).slice(0, 4096);
    expect(formatNames.filter((other) => formats[other].looksLike?.(start))).toHaveLength(1);
  }); // prettier-ignore

  it.each([
    ['one record', toJson([recordOf('haidian-2024')]), 'json'],
    ['one record in a line', JSON.stringify(recordOf('haidian-2024')), 'json'],
    ['a list', toJson(names.slice(0, 2).map(recordOf)), 'json'],
    ['a record a line', toNdjson(names.slice(0, 2).map(recordOf)), 'ndjson'],
    ['a table', toCsv([recordOf('haidian-2024')]), 'csv'],
    ['YAML', toYaml([recordOf('haidian-2024')]), 'yaml'],
    ['YAML that says so', `---\n${toYaml([recordOf('haidian-2024')])}`, 'yaml'],
    ['no format at all', 'x', 'json'],
  ] as const)('tells %s from the others', (_, text, format) => {
    expect(formatOf(text)).toBe(format);
    expect(formatOf(utf8(`\ufeff${text}`))).toBe(format);
    expect(formatOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(format);
  });
});

describe('a format that is not read', () => {
  it.each([
    ['a workbook of old', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'a.xls', 'xls'],
    ['one under another name', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'a.csv', 'xls'],
    ['a PDF', utf8('%PDF-1.7'), '', 'pdf'],
    ['Parquet', utf8('PAR1'), '', 'parquet'],
    ['a page', '<!doctype html><title>登录</title>', '', 'html'],
  ])('is named, with what to do: %s', (_, input, name, format) => {
    const [finding] = only(input, name).findings;
    expect(finding).toMatchObject({ code: 'unsupported-format', parameters: { format } });
    for (const locale of [locales['zh-CN'], locales.en]) {
      const { message, fix } = findingWords(finding ?? { code: '', level: 'error', path: [], parameters: {} }, locale);
      expect(message + fix).not.toMatch(/undefined/u);
      expect(fix).not.toBe('');
    }
  }); // prettier-ignore
});
