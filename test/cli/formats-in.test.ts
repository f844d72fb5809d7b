import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalForm, type Report } from '@congress-metrics/core/read';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../packages/cli/src/read-input.js';
import { readWorkbook } from '../../packages/cli/src/workbook/read-workbook.js';
import { recordSheets } from '../../packages/cli/src/workbook/record-sheets.js';
import { writeWorkbook } from '../../packages/cli/src/workbook/write-workbook.js';
import { toYaml } from '../../packages/cli/src/yaml-text.js';
import { altered, alteredRecord, folder, names, recordOf, textOf } from '../core/support.js';
import { fileWith, folderWith, runs } from './support.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const only = (bytes: Uint8Array, name: string): Report => {
  const [report, ...more] = readInput(bytes, { name });
  expect(more).toEqual([]);
  if (report === undefined) throw new Error('no report');
  return report;
};

describe('a workbook and YAML', () => {
  it.each(names)('bring the same record back: %s', (name) => {
    const record = recordOf(name);
    const same = (bytes: Uint8Array, ending: string): void => {
      const read = only(bytes, `a.${ending}`).record;
      expect(read && canonicalForm(read)).toBe(canonicalForm(record));
    };
    same(writeWorkbook(recordSheets([record], 'zh-CN')), 'xlsx');
    same(writeWorkbook(recordSheets([record], 'en')), 'xlsx');
    same(utf8(toYaml([record])), 'yaml');
  });

  it('keep texts that a workbook writes in its own way', () => {
    const quote = `'=a\r\n_x000D_ <&>"'\t特别报告46项 𠮷`;
    const record = alteredRecord('haidian-2024', {
      'metrics.special-work-reports': { value: 46, quote, note: '=1+1', label: "''=x" },
    });
    const read = only(writeWorkbook(recordSheets([record], 'zh-CN')), 'a.xlsx').record;
    expect(read?.metrics['special-work-reports']).toEqual(record.metrics['special-work-reports']);
  });

  it('are the same bytes whenever they are written', () => {
    const sheets = recordSheets([recordOf('haidian-2024')], 'zh-CN');
    expect(writeWorkbook(sheets)).toEqual(writeWorkbook(sheets));
  });
});

describe('a workbook from a spreadsheet', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const book = (sheetData: string, extra: Readonly<Record<string, string>> = {}): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
          'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
          'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
          ...extra,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    ); // prettier-ignore
  const text = (content: string): string => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
  const cells = (row: string, style = '0'): readonly unknown[] =>
    (readWorkbook(book(`<row>${row.replaceAll('STYLE', style)}</row>`))[0]?.rows[0] ?? []).map(
      (cell) => cell?.number ?? cell?.text,
    );

  it('shows percentages, dates and months as their reader sees them, and the number behind other formats', () => {
    const number = (value: string, style: number): string => `<c s="${String(style)}"><v>${value}</v></c>`;
    expect(cells(number('0.61199999999999999', 1))).toEqual(['61.2%']);
    expect(cells(number('45666', 2))).toEqual(['2025-01-09']);
    expect(cells(number('45666', 3))).toEqual(['2025-01']);
    expect(cells(number('61.199999999999996', 0))).toEqual([61.2]);
    expect(cells('<c t="str"><f>A1&amp;"x"</f><v>x</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c>')).toEqual(['x', 'TRUE', '#REF!']);
  }); // prettier-ignore

  it('gives findings with sheet, row and cell', () => {
    const heading = ['编号', '数值', '机构代码', '时期'].map(text).join('');
    const row = [text('voters-received'), text('二十三'), text('haidian'), '<c><v>2024</v></c>'].join('');
    const { findings } = only(book(`<row r="1">${heading}</row><row r="7">${row.replace('<c ', '<c r="A7" ')}</row>`), 'a.xlsx');
    expect(findings).toContainEqual(expect.objectContaining({ code: 'number-in-words', sheet: '表', row: 7, cell: 'B7', heading: '数值' }));
  }); // prettier-ignore

  it('follows no entity of a document type, and leaves how a name is pronounced out', () => {
    const evil = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet xmlns="${main}"><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;
    const { findings } = only(book('', { 'xl/worksheets/sheet1.xml': evil }), 'a.xlsx');
    expect(findings).toEqual([expect.objectContaining({ code: 'bad-workbook' })]);
    expect(cells('<c t="inlineStr"><is><t>海淀</t><rPh><t>ハイディエン</t></rPh></is></c>')).toEqual(['海淀']);
  }); // prettier-ignore

  it.each([
    ['no archive', strToU8('PK\u0003\u0004 not a workbook')],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('x') })],
    ['a workbook that is cut off', book('<row/>').subarray(0, 200)],
  ])('is refused when it is %s', (_, bytes) => {
    expect(only(bytes, 'a.xlsx').findings).toEqual([expect.objectContaining({ code: 'bad-workbook' })]);
  }); // prettier-ignore

  it('is refused before it unpacks to more than it may', () => {
    const bomb = zipSync({ 'xl/sharedStrings.xml': new Uint8Array(100 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().rss;
    expect(only(bomb, 'a.xlsx').findings).toEqual([expect.objectContaining({ code: 'too-large' })]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });
});

describe('YAML', () => {
  it('gives findings with line and column', () => {
    const text = toYaml([recordOf('haidian-2024')]).replace('level: county', 'level: conty');
    const { findings } = only(utf8(text), 'a.yaml');
    const line = text.slice(0, text.indexOf('conty')).split('\n').length;
    expect(findings).toContainEqual(expect.objectContaining({ code: 'not-in-list', line, column: 10 }));
  }); // prettier-ignore

  it.each([
    ['a key twice', 'body: 1\nbody: 2\n', 'duplicate-key'],
    ['an alias', 'a: &x 1\nb: *x\n', 'alias-not-allowed'],
    ['aliases that grow', `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${String(n)}: &b${String(n)} [*a, *a]\n`).join('')}`, 'alias-not-allowed'],
    ['a key that hides a prototype', '__proto__: {a: 1}\n', 'forbidden-key'],
    ['a number that changes when it is read', 'a: 9007199254740993\n', 'number-not-exact'],
    ['100,000 brackets', '['.repeat(100_000), 'too-deep'],
    ['100,000 dashes', '- '.repeat(100_000), 'too-deep'],
    ['indentation without end', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'too-deep'],
    ['no YAML', 'a: "b\nc: [', 'syntax'],
    ['nothing', '  \n', 'empty-text'],
  ])('is refused where it has %s', (_, text, code) => {
    const findings = readInput(utf8(text), { name: 'a.yaml' }).flatMap((report) => report.findings);
    expect(findings.map((finding) => finding.code)).toContain(code);
  }); // prettier-ignore
});

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

describe('what comes out', () => {
  const wrong = altered('haidian-2024', { 'metrics.suggestions-resolved.value': 136 });

  it('is SARIF with rule, level, place and waivers', async () => {
    const { out } = await runs(['check', fileWith(wrong), '--format', 'sarif']);
    const { version, runs: [run] } = JSON.parse(out) as { version: string; runs: { results: { ruleId: string; level: string; locations: unknown[] }[] }[] };
    expect(version).toBe('2.1.0');
    const rate = run?.results.find(({ ruleId }) => ruleId === 'rate-differs');
    expect(rate).toMatchObject({ level: 'error', locations: [{ physicalLocation: { region: { startColumn: 16 } } }] });
  }); // prettier-ignore

  it('is workflow commands on one line each', async () => {
    const { out } = await runs([
      'check',
      fileWith(wrong),
      '--format',
      'github',
      '--level',
      'error',
    ]);
    for (const line of out.trim().split('\n'))
      expect(line).toMatch(/^::error file=[^,]+,line=\d+,col=\d+,title=[a-z-]+::.+$/u);
  });

  it('is a page in which nothing of a file is markup', async () => {
    const evil = altered('haidian-2024', { 'body.<script>alert(1)</script>': 1 });
    const { out } = await runs(['check', fileWith(evil), '--format', 'html']);
    expect(out).toContain('&lt;script&gt;');
    expect(out).not.toContain('<script');
  });

  it('is a completion script that names every command and option', async () => {
    const { out } = await runs(['completion', 'bash']);
    for (const word of ['check', 'convert', 'template', 'diff', 'indicators', 'draw', 'schema', 'explain', '--previous', '--metrics'])
      expect(out).toContain(word);
  }); // prettier-ignore

  it('is the JSON Schema', async () => {
    expect(JSON.parse((await runs(['schema'])).out)).toMatchObject({ title: expect.stringContaining('人大') as string });
  }); // prettier-ignore

  it('explains every rule in both languages', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const { out } = await runs(['explain', '--lang', lang]);
      expect(out).toContain('rate-differs');
      expect(out).not.toMatch(/undefined|NaN|\[object/u);
    }
    expect((await runs(['explain', 'no-such-rule'])).status).toBe(2);
  });
});

describe('template, diff, indicators and draw', () => {
  const path = (name: string): string => join(folder, `${name}.json`);

  it.each(['xlsx', 'csv'])('make a .%s to fill in that reads back as it is', async (ending) => {
    const out = join(folderWith({}), `t.${ending}`);
    const words = ['template', '--body', 'haidian', '--name', '海淀区人大常委会', '--level', 'county'];
    expect((await runs([...words, '--year', '2025', '--out', out])).status).toBe(0);
    const { record, findings } = only(readFileSync(out), out);
    expect(findings).toEqual([]);
    expect(record).toMatchObject({ body: { id: 'haidian', level: 'county' }, period: { year: 2025 }, metrics: {} });
  }); // prettier-ignore

  it('put last year’s values and words beside', async () => {
    const out = join(folderWith({}), 't.csv');
    await runs(['template', '--previous', path('haidian-2024'), '--out', out]);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('上年数值');
    expect(text).toMatch(/voters-received,接待选民,近11000,,/u);
  });

  it('tell a correction that is recorded from a change that is not', async () => {
    const revisions = [{ date: '2025-03', old: 126, kind: 'correction', reason: '漏计' }];
    const now = fileWith(
      altered('haidian-2024', {
        'metrics.suggestions-resolved': { value: 127, revisions },
        'metrics.special-work-reports.value': 47,
        'metrics.chairpersons-meetings': undefined,
      }),
    );
    const { out, status } = await runs(['diff', path('haidian-2024'), now]);
    expect(status).toBe(1);
    expect(out).toMatch(/更正 {2}指标 “得到解决或取得进展的建议” 数值 {2}126 → 127/u);
    expect(out).toMatch(/改动 {2}指标 “听取和审议专项工作报告” 数值 {2}46 → 47（未说明）/u);
    expect(out).toMatch(/删除 {2}指标 “主任会议” {2}17/u);
    expect(await runs(['diff', path('haidian-2024'), path('haidian-2024')])).toMatchObject({ status: 0 });
  }); // prettier-ignore

  it('work out rates with their parts, as a table, CSV and JSON', async () => {
    const text = await runs(['indicators', path('haidian-2024')]);
    expect(text.out).toMatch(/建议解决率 +61\.2%/u);
    const csv = await runs(['indicators', path('haidian-2024'), '--format', 'csv']);
    expect(csv.out.startsWith('\ufeff机构,')).toBe(true);
    const json = JSON.parse((await runs(['indicators', path('haidian-2024'), '--format', 'json', '--all'])).out) as unknown[];
    expect(json).toContainEqual(expect.objectContaining({ indicator: 'suggestion-resolution-rate', unit: 'percent' }));
  }); // prettier-ignore

  it('draw a chart with its title and sources, at the width, theme and language asked for', async () => {
    const files = [path('haidian-2024'), path('haidian-2025')];
    const { out } = await runs(['draw', ...files, '--chart', 'year-bars', '--width', '640', '--theme', 'dark', '--lang', 'en']);
    expect(out).toMatch(/^<svg [^>]*width="640"/u);
    expect(out).toContain('Haidian');
    expect(out).not.toMatch(/<script|foreignObject| on[a-z]+=/u);
    expect((await runs(['draw', ...files, '--chart', 'pie'])).err).toContain('year-bars');
  }); // prettier-ignore

  it('draw a PNG, or say which font it wants', async () => {
    const out = join(folderWith({}), 'chart.png');
    const { status, err } = await runs(['draw', path('haidian-2024'), path('haidian-2025'), '--chart', 'year-bars', '--out', out]);
    if (status === 0) expect([...readFileSync(out).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    else expect(err).toContain('fonts-noto-cjk');
  }); // prettier-ignore
});
