import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords, readWorkbook, writeWorkbook } from '@congress-metrics/formats';
import { describe, expect, it } from 'vitest';
import { fileWith, runs } from '../cli/support.js';

const docs = join(import.meta.dirname, '../../docs');
const page = (name: string): string => readFileSync(join(docs, name), 'utf8');
const broken = (name: string): Buffer => readFileSync(join(docs, 'fix-a-file', name));

describe('docs/fix-a-file.md', () => {
  const blocks = [...page('fix-a-file.md').matchAll(/```console\n\$ congress-metrics (.+)\n([^]*?)\n```/gu)].map(
    ([, command = '', printed = '']) => ({ command, printed }),
  ); // prettier-ignore

  it('shows four runs', () => {
    expect(blocks).toHaveLength(4);
  });

  it.each(blocks)('prints what the program prints: $command', async ({ command, printed }) => {
    const words = command.split(' ').map((word) => word.replace(/^fix-a-file\//u, `${docs}/$&`));
    const { out, status } = await runs(words);
    const lines = out.replaceAll(`${docs}/`, '').split('\n').map((line) => line.trimEnd());
    expect(lines.join('\n').trim()).toBe(printed.trim());
    expect(status).toBe(1);
  }); // prettier-ignore

  it('mends the first file as it says', async () => {
    const gbk = new TextDecoder('gb18030');
    const second = gbk
      .decode(broken('haidian-2024.csv'))
      .replace(',七,', ',7,')
      .replace('17次会议', '17')
      .replace(',3.94亿,,,', ',3.94,,亿元,');
    expect(second).toBe(gbk.decode(broken('haidian-2024-second.csv')));
    const { out, status } = await runs(['check', fileWith(second.replace(',136,', ',126,'), 'a.csv')]);
    expect(out).toContain('0个错误');
    expect(status).toBe(0);
  }); // prettier-ignore

  it('mends the workbook as it says, in two rounds', async () => {
    const sheets = readWorkbook(broken('xuhui-2024.xlsx')).map(({ name = '', rows }) => ({
      name,
      rows: rows.map((cells) => cells.map((cell) => cell?.number ?? cell?.text)),
    }));
    const [figures, ...others] = sheets;
    if (figures === undefined) throw new Error('no sheet');
    const rows = figures.rows
      .filter((_, index) => index !== 5)
      .map((cells) =>
        cells
          .slice(0, 18)
          .map((cell) =>
            cell === '代表议案' ? '听取和审议专项工作报告' : cell === '#REF!' ? 2 : cell,
          ),
      );
    const check = async (mended: typeof rows): Promise<string> =>
      (await runs(['check', fileWith(writeWorkbook([{ ...figures, rows: mended }, ...others]), 'a.xlsx'), '--level', 'error'])).out; // prettier-ignore
    const first = await check(rows);
    expect(first).toContain('unit-mixed');
    expect(first).toContain('共1个文件：1个错误');
    const last = await check(rows.map((cells) => cells.map((cell) => (cells.includes('deputies-resigned') && cell === '人次' ? '名' : cell)))); // prettier-ignore
    expect(last).toContain('0个错误');
  });

  it('mends the table of years as it says', () => {
    const text = broken('shenzhen.csv')
      .toString('utf8')
      .replace('执法检察', '执法检查')
      .replaceAll(/(202\d)年,深/gu, '$1,深')
      .replace('九', '9');
    const reports = readRecords(text, { name: 'a.csv' });
    expect(reports.map(({ record }) => record?.period)).toEqual(
      [2021, 2022, 2023].map((year) => ({ type: 'year', year })),
    );
    expect(reports.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'))).toEqual([]);
  }); // prettier-ignore
});
