import { read } from '@congress-metrics/core/read';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileWith, folderWith, runs } from './support.js';

/** The sentence with which the report of Haidian for 2024 begins, as its record quotes it. */
const founding = `北京市海淀区人民代表大会常务委员会工作报告
2024年主要工作
一年来，共筹备召开区人民代表大会会议1次,常委会会议7次、主任会议17次,听取和审议区“一府两院”专项工作报告46项,作出决议、决定19项,形成审议意见书13份、评议意见书7份,依法补选市人大代表4名,区人大代表24名,任免国家机关工作人员144人次。
2025年工作思路
对区住建委、区民政局等7个部门预算进行重点审查。
`;

interface Numeral {
  readonly fate: string;
  readonly metric?: string;
  readonly quote: string;
}

const figuresIn = (out: string): readonly Numeral[] =>
  (JSON.parse(out) as { numerals: readonly Numeral[] }).numerals.filter(
    ({ fate }) => fate === 'figure',
  );

describe('draft', () => {
  it('lists figures by chapter with tier and line, and says what it guessed', async () => {
    const { status, out, err } = await runs(['draft', fileWith(founding, 'report.txt')]);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain('北京市海淀区人大常委会 · 县级 · 2024年（机构；层级；年份为推断）');
    expect(out).toMatch(/会议\n {2}1次 {2}人民代表大会会议 {2}\[确定 · 第3行\]/u);
    expect(out).toMatch(/7个 {2}重点审查预算的部门 {2}\[确定 · 计划 · 第5行\]/u);
    expect(out).toMatch(/找到 11 个数字：10 个确定，1 个待选，0 个自有；略去 \d+ 个\n$/u);
  });

  it('speaks English when asked', async () => {
    const { out } = await runs(['draft', fileWith(founding, 'report.txt'), '--lang', 'en']);
    expect(out).toMatch(/11 figures: 10 certain, 1 likely, 0 own; \d+ left out\n$/u);
  });

  it('takes name, level and year as they are told', async () => {
    const told = ['--name', '临江市西门区人大常委会', '--level', 'county', '--year', '2023'];
    const { out } = await runs(['draft', fileWith(founding, 'report.txt'), ...told]);
    expect(out).toContain('临江市西门区人大常委会 · 县级 · 2023年\n');
  });

  it('gives text, numerals, record and agenda as data', async () => {
    const { out } = await runs(['draft', fileWith(founding, 'report.txt'), '--format', 'json']);
    const made = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(made)).toEqual(['text', 'body', 'numerals', 'record', 'agenda']);
    expect(made['text']).toEqual({
      length: founding.length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
    });
    expect(read(JSON.stringify(made['record']), { text: founding }).record).toBeDefined();
  });

  it.each(['json', 'yaml', 'csv', 'xlsx'])('writes a record as .%s that check finds no error in', async (ending) => {
    const folder = folderWith({ 'report.txt': founding });
    const file = join(folder, `record.${ending}`);
    expect((await runs(['draft', join(folder, 'report.txt'), '--out', file])).status).toBe(0);
    const { status, out } = await runs(['check', file]);
    expect(out).toContain('0个错误');
    expect(status).toBe(0);
  });

  it('reads UTF-16, GB18030 and Big5, each to the same figures', async () => {
    const encode = (encoding: string): Buffer =>
      encoding === 'utf-16le' ? Buffer.from(founding, 'utf16le') : Buffer.from(founding);
    const plain = figuresIn((await runs(['draft', fileWith(founding, 'a.txt'), '--format', 'json'])).out);
    const wide = figuresIn((await runs(['draft', fileWith(encode('utf-16le'), 'a.txt'), '--format', 'json'])).out);
    const national = figuresIn((await runs(['draft', join(import.meta.dirname, 'draft/gb18030.txt'), '--format', 'json'])).out);
    const traditional = figuresIn((await runs(['draft', join(import.meta.dirname, 'draft/big5.txt'), '--format', 'json'])).out);
    expect(wide).toEqual(plain);
    expect(national.map(({ metric }) => metric)).toEqual(plain.map(({ metric }) => metric));
    expect(traditional.map(({ metric, quote }) => [quote, metric])).toEqual([
      ['8次', 'standing-committee-meetings'],
      ['11項', 'special-work-reports'],
      ['5項', 'resolutions-and-decisions'],
    ]);
  });

  it('reads every report of a folder', async () => {
    const folder = folderWith({ 'a.txt': founding, 'b/c.md': founding, 'd.json': '{}' });
    const { out } = await runs(['draft', folder, '--format', 'json']);
    expect(JSON.parse(out)).toHaveLength(2);
  });

  it('refuses what is no text, with the way out', async () => {
    const { status, err } = await runs(['draft', fileWith(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0xff]), 'x.doc')]);
    expect(status).toBe(2);
    expect(err).toContain('请另存为');
    expect((await runs(['draft', fileWith('  \n', 'empty.txt')])).err).toContain('是空的');
    expect((await runs(['draft', folderWith({})])).err).toContain('没有');
  });

  it('drafts a long text in time that grows with its length', async () => {
    const long = founding.repeat(2000);
    const before = performance.now();
    const { out } = await runs(['draft', fileWith(long, 'long.txt')]);
    expect(out).toContain('找到');
    expect(performance.now() - before).toBeLessThan(20_000);
  });
}); // prettier-ignore

describe('the fixtures of other encodings', () => {
  it('are in those encodings', () => {
    const gb = readFileSync(join(import.meta.dirname, 'draft/gb18030.txt'));
    expect(new TextDecoder('gb18030').decode(gb)).toBe(founding);
  });
});
