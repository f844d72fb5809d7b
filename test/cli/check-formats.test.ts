import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { altered, folder, textOf } from '../core/support.js';
import { fileWith, folderWith, runs } from './support.js';

describe('check, on every format', () => {
  it.each(['csv', 'tsv', 'xlsx', 'yaml', 'ndjson'])(
    'says of a .%s what it says of the JSON that it was made from',
    async (ending) => {
      const source = fileWith(altered('haidian-2024', { 'metrics.suggestions-resolved.value': 136 }));
      const path = join(folderWith({}), `a.${ending}`);
      expect((await runs(['convert', source, '--out', path])).status).toBe(0);
      const codes = async (file: string): Promise<unknown> => {
        const { out } = await runs(['check', file, '--format', 'json']);
        const [{ totals } = { totals: {} }] = (JSON.parse(out) as { files: { totals: object }[] }).files;
        return totals;
      };
      expect(await codes(path)).toEqual(await codes(source));
    },
  ); // prettier-ignore

  it('reads standard input, and finds patterns of files', async () => {
    const pattern = join(folder, 'haidian-202[45].json');
    expect((await runs(['check', pattern])).out).toContain('共2个文件');
    expect((await runs(['check', join(folder, 'no-such-*.json')])).status).toBe(2);
  });

  it('compares with last year’s record, which is not checked itself', async () => {
    const [before = '', now = ''] = ['haidian-2024', 'haidian-2025'].map((name) => join(folder, `${name}.json`));
    const { out } = await runs(['check', now, '--previous', before]);
    expect(out).toContain('46 → 52');
    expect(out).toContain('共1个文件');
  }); // prettier-ignore

  it('holds each quote against the text of the report', async () => {
    const text = fileWith('这是另一份报告。', 'report.txt');
    const { out, status } = await runs([
      'check',
      join(folder, 'haidian-2024.json'),
      '--text',
      text,
    ]);
    expect(out).toContain('quote-not-in-text');
    expect(status).toBe(1);
  });

  it('keeps the count of a long list and the list short', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `指标,m${String(index)},1e3\n`);
    const path = fileWith(`行类别,编号,数值\n${rows.join('')}`, 'a.csv');
    const { out } = await runs(['check', path, '--format', 'json']);
    expect(out.length).toBeLessThan(100_000);
    expect(JSON.parse(out)).toMatchObject({ counts: { error: 20_000 }, files: [{ totals: { 'number-form': 20_000 }, unlisted: 19_900 }] });
    expect((await runs(['check', path, '--max', '3'])).out.match(/→/gu)).toHaveLength(3);
  }); // prettier-ignore

  it('lists no milder findings than it is asked for', async () => {
    const path = join(folder, 'haidian-2024.json');
    expect((await runs(['check', path])).out).toContain('提示  ');
    expect((await runs(['check', path, '--level', 'error'])).out).not.toContain('提示  ');
  });

  it('reads a line a record without end, and says which line is wrong', async () => {
    const line = JSON.stringify(JSON.parse(textOf('wangniudun-2015')));
    const path = fileWith(`${`${line}\n`.repeat(50)}{"body": 1\n${line}\n`, 'a.ndjson');
    const { out, status } = await runs(['check', path, '--level', 'error']);
    expect(status).toBe(1);
    expect(out).toContain('51:');
  });

  it.each(['json', 'csv', 'xlsx', 'yaml', 'ndjson', 'tsv', 'txt'])(
    'shows no stack trace for a million bytes of garbage in a .%s',
    async (ending) => {
      let seed = 1;
      const bytes = new Uint8Array(1_000_000).map(() => (seed = (seed * 48271) % 2147483647) & 255);
      const { out, err, status } = await runs(['check', fileWith(bytes, `a.${ending}`)]);
      expect(out + err).not.toMatch(/\n\s+at |RangeError|TypeError/u);
      expect(status).toBe(1);
    },
  );

  it('does not read a file that is too large', async () => {
    const path = join(folderWith({}), 'a.json');
    writeFileSync(path, new Uint8Array(33 * 1024 * 1024));
    const { out } = await runs(['check', path]);
    expect(out).toContain('too-large');
    expect(out).toContain('33 MB');
  });
});

describe('check, of a folder', () => {
  const report = '常委会工作报告\n各位代表：\n我受常委会委托，报告工作。\n';

  it('takes what it takes by name, and says what it leaves out and why, in every output', async () => {
    const path = folderWith({
      '2024.json': textOf('haidian-2024'),
      'report.txt': report,
      'a.md': '',
      'b.md': '',
      'c.md': '',
      'd.md': '',
    });
    const table = join(path, '2025.txt');
    await runs(['convert', join(folder, 'haidian-2025.json'), '--to', 'csv', '--out', table]);
    const { out, status } = await runs(['check', path]);
    expect(status).toBe(0);
    expect(out).toContain('共2个文件：0个错误');
    expect(out).toContain(`未读取1个（报告文本，请用draft命令）：${join(path, 'report.txt')}\n`);
    expect(out).toContain(`未读取4个（不是记录文件）：${join(path, 'a.md')}、`);
    expect(out).not.toContain('d.md');
    expect((await runs(['check', path, '--lang', 'en'])).out).toContain('not read, 1 (report text; use draft): ');
    for (const format of ['json', 'sarif', 'github', 'html'])
      expect((await runs(['check', path, '--format', format])).out).toContain('report.txt');
    const data = JSON.parse((await runs(['check', path, '--format', 'json'])).out) as { leftOut: unknown[] };
    expect(data.leftOut).toHaveLength(5);
  }); // prettier-ignore

  it('in which there is nothing to read exits with 2, and so do convert and indicators', async () => {
    const path = folderWith({ 'report.txt': report });
    const { out, status } = await runs(['check', path]);
    expect(status).toBe(2);
    expect(out).toContain('里面没有可以读取的文件');
    for (const words of [['convert', path, '--to', 'json'], ['indicators', path], ['diff', path, path]]) {
      const failed = await runs(words);
      expect(failed.status).toBe(2);
      expect(failed.err).toContain('里面没有可以读取的文件 · it holds no file that can be read');
    }
  }); // prettier-ignore
});
