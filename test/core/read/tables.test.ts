import { findingWords, readCsv } from '@congress-metrics/core/read';
import { locales, type Finding } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';

const head =
  '行类别,机构代码,时期,编号,名称,数值,概数,单位,缺数原因,原文,机构名称,层级,标题,日期\r\n';
const record = '记录,haidian,2024,,,,,,,,海淀区人大常委会,县级,,\r\n';
const source = '来源,haidian,2024,report,,,,,,,,,工作报告,2025-01-09\r\n';
const table = (...rows: readonly string[]): string =>
  head + record + source + rows.map((row) => `${row}\r\n`).join('');

const read = (text: string | Uint8Array) => {
  const [report] = readCsv(text);
  if (report === undefined) throw new Error('no report');
  return report;
};

/** A table with one figure, whose value's cell is F4. */
const withValue = (cell: string, id = 'voters-received', unit = '') =>
  read(table(`指标,haidian,2024,${id},,"${cell}",,${unit},,,,,,`));

const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

const bytesOf = (text: string, encoding: 'utf16le' | 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));

describe('a number cell', () => {
  it.each([
    ['1400', 1400], ['61.2', 61.2], ['0', 0], ['-0', 0], ['46.0', 46],
  ])('is read as it is: %s', (cell, value) => {
    const { record: read, findings } = withValue(cell);
    expect(read?.metrics['voters-received']).toBe(value);
    expect(codes(findings)).not.toContain('cell-tidied');
  }); // prettier-ignore

  it.each([
    ['1,400', 1400], ['１２３', 123], ['１，４００', 1400], [' 188 ', 188], ['\u00a0188', 188],
    ['188\u3000', 188], ['\u202f188', 188], ['+5', 5], ['1400人次', 1400],
    ['近11000人次', { value: 11000, qualifier: 'nearly' }],
    ['约30', { value: 30, qualifier: 'about' }],
    ['1400余', { value: 1400, qualifier: 'more-than' }],
    ['不少于20', { value: 20, qualifier: 'at-least' }],
    ['不足20', { value: 20, qualifier: 'less-than' }],
    ['300左右', { value: 300, qualifier: 'about' }],
  ])('is tidied, with a warning that says as what: %s', (cell, value) => {
    const { record: read, findings } = withValue(cell);
    expect(read?.metrics['voters-received']).toEqual(value);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'cell-tidied', level: 'warning', row: 4, cell: 'F4' }));
  }); // prettier-ignore

  it.each([
    ['1,23,4', 'number-form', '1234'], ['12,34', 'number-form', '1234'], [',123', 'number-form', '123'],
    ['0x10', 'number-form', undefined], ['1e3', 'number-form', '1000'], ['true', 'number-form', undefined],
    ['[5]', 'number-form', undefined], ['ー5', 'number-form', '-5'], ['(5)', 'number-form', '-5'],
    ['.5', 'number-form', '0.5'], ['007', 'number-form', '7'], ['5 000', 'number-form', '5000'],
    ['二十三', 'number-in-words', '23'], ['两', 'number-in-words', '2'], ['廿', 'number-in-words', '20'],
    ['百分之六十一', 'number-in-words', '61'], ['三分之二', 'number-in-words', undefined],
    ['3.94亿', 'scale-in-cell', '3.94'], ['1.1万人次', 'scale-in-cell', '1.1'],
    ['—', 'absence-mark', undefined], ['/', 'absence-mark', undefined], ['无', 'absence-mark', undefined],
    ['N/A', 'absence-mark', undefined], ['#REF!', 'formula-error', undefined],
    ['9007199254740993', 'number-not-exact', undefined], ['\u200b', 'blank', undefined],
    ['61.2%', 'unit-in-cell', undefined], ['30名', 'unit-in-cell', undefined], ['约30左右', 'number-form', '30'],
  ])('is refused whole, with row and cell and what was probably meant: %s', (cell, code, suggestion) => {
    const { record: read, findings } = withValue(cell, 'voters-received', '人次');
    expect(read).toBeUndefined();
    const [finding, ...more] = findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code, level: 'error', row: 4, cell: 'F4', heading: '数值', line: 4 });
    expect(finding?.parameters['suggestion']).toBe(suggestion);
    for (const locale of Object.values(locales))
      expect(finding && findingWords(finding, locale).fix).not.toBe('');
  }); // prettier-ignore

  it.each(['', '   '])('is missing, never 0, when it is empty: %j', (cell) => {
    const { record: read, findings } = withValue(cell);
    expect(read?.metrics).toEqual({});
    expect(codes(findings)).not.toContain('blank');
  });

  it('says why there is no figure', () => {
    expect(withValue('未公布').record?.metrics['voters-received']).toEqual({ absent: 'not-published' });
    expect(withValue('not-applicable').record?.metrics['voters-received']).toEqual({ absent: 'not-applicable' });
  }); // prettier-ignore

  it('takes full-width percentages where the figure is one, and warns of a fraction', () => {
    const id = 'suggestion-resolution-rate';
    expect(withValue('６１．２％', id).record?.metrics[id]).toBe(61.2);
    expect(codes(withValue('0.612', id).findings)).toContain('looks-like-fraction');
    expect(codes(withValue('612', id).findings)).toContain('share-over-100');
  });

  it('keeps a scale that its unit states, and works nothing out', () => {
    const { record: read } = withValue('3.94亿元', 'budget-adjusted', '亿元');
    expect(read?.metrics['budget-adjusted']).toEqual({ value: 3.94, unit: '亿元' });
  });

  it('does not let a qualifier be contradicted', () => {
    const { record: read, findings } = read2(
      '指标,haidian,2024,voters-received,,近11000,约,,,,,,,',
    );
    expect(read).toBeUndefined();
    expect(codes(findings)).toContain('cell-contradicts');
  });
});

const read2 = (row: string) => read(table(row));

describe('the encoding of a table', () => {
  const text = table(
    '指标,haidian,2024,voters-received,接待选民,11000,近,,,接待选民近11000人次,,,,',
  );
  const utf8 = read(text).record;

  it.each([
    ['UTF-8 with its mark', bytesOf(`\ufeff${text}`, 'utf8')],
    ['UTF-16LE with its mark', bytesOf(`\ufeff${text}`, 'utf16le')],
  ])('is told by its mark: %s', (_, bytes) => {
    const { record: read2, findings } = read(bytes);
    expect(read2).toEqual(utf8);
    expect(codes(findings)).not.toContain('encoding-guessed');
  });

  it('is GB18030 where it is not UTF-8, with a warning', () => {
    // 行类别,编号,数值 as Chinese Excel saves it: no encoder is at hand, so the bytes are written out.
    const gbk = Uint8Array.from([0xd0, 0xd0, 0xc0, 0xe0, 0xb1, 0xf0, 0x2c, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0d, 0x0a]);
    const { findings } = read(gbk);
    expect(codes(findings)).toContain('encoding-guessed');
    expect(codes(findings)).not.toContain('no-heading');
  }); // prettier-ignore

  it('is refused where it is none of these', () => {
    expect(codes(read(Uint8Array.from([0x61, 0x2c, 0xff, 0xff, 0xff])).findings)).toEqual(['encoding']);
  }); // prettier-ignore
});

describe('the shape of a table', () => {
  const row = '指标,haidian,2024,voters-received,,11000,,,,,,,,';

  it.each(['\n', '\r', '\r\n'])('may end its lines in %j', (end) => {
    const text = table(row).replaceAll('\r\n', end);
    expect(read(text).record?.metrics).toEqual({ 'voters-received': 11000 });
  });

  it.each([[';'], ['\t']])('may separate its cells with %j', (mark) => {
    expect(read(table(row).replaceAll(',', mark)).record?.metrics).toEqual({ 'voters-received': 11000 });
  }); // prettier-ignore

  it('keeps quotes, separators and line ends within a cell', () => {
    const { record: read3 } = read(table('指标,haidian,2024,voters-received,,11000,近,,,"接待""选民"",\n近11000人次",,,,'));
    expect(read3?.metrics['voters-received']).toMatchObject({ quote: '接待"选民",\n近11000人次' });
  }); // prettier-ignore

  it('passes over blank rows and cells that were never filled', () => {
    const text = table(',,,,', '', '指标,haidian,2024,voters-received,,11000', ',,,,,,,,,,,,,');
    expect(read(text).record?.metrics).toEqual({ 'voters-received': 11000 });
  });

  it.each([
    ['a quotation mark that is never closed', table('指标,haidian,2024,voters-received,,"11000,,,,,,,,'), 'quote-not-closed', 'F4'],
    ['a quotation mark inside a bare cell', table('指标,haidian,2024,voters-received,,11"000,,,,,,,,'), 'stray-quote', 'F4'],
    ['more cells than headings', table(`${row},多出`), 'cell-without-heading', 'O4'],
    ['a heading that nobody knows', table(row).replace('数值', '数植'), 'unknown-column', 'F1'],
    ['a heading twice', table(row).replace('概数', '数值'), 'duplicate-column', 'G1'],
    ['a metric twice', table(row, row), 'duplicate-row', 'D5'],
    ['a section that is none', table(row.replace('指标', '指示')), 'unknown-section', 'A4'],
    ['a cell that its row has no use for', table(row.replace(/,,,$/u, ',县级,,')), 'cell-not-used', 'L4'],
    ['an id and a name that differ', table(row.replace('voters-received,', 'voters-received,代表议案')), 'term-differs', 'E4'],
    ['a metric that is none', table(row.replace('voters-received,', ',接待人')), 'unknown-metric', 'E4'],
    ['a year with its word', table(row.replaceAll('2024', '2024年')), 'bad-period', 'C4'],
    ['a year of two digits', table(row.replaceAll('2024', '24')), 'bad-period', 'C4'],
    ['a key that hides a prototype', table(row.replace('voters-received', '__proto__')), 'forbidden-key', 'D4'],
    ['no heading at all', '1,2,3\r\n4,5,6\r\n', 'no-heading', 'A1'],
  ])('has a code and a cell for %s', (_, text, code, cell) => {
    const reports = readCsv(text);
    expect(reports.flatMap(({ record: one }) => one ?? []).filter(({ metrics }) => Object.keys(metrics).length > 0)).toEqual([]);
    expect(reports.flatMap(({ findings }) => findings)).toContainEqual(expect.objectContaining({ code, cell }));
    expect(Object.prototype).not.toHaveProperty('value');
  }); // prettier-ignore

  it('reads on under a title above the heading, and says so', () => {
    const { record: read4, findings } = read(`2024年工作数据,,\r\n${table(row)}`);
    expect(read4?.metrics).toEqual({ 'voters-received': 11000 });
    expect(findings).toContainEqual(expect.objectContaining({ code: 'rows-skipped', level: 'warning' }));
  }); // prettier-ignore

  it('turns dates as spreadsheets write them into the record’s, and refuses days that are none', () => {
    const dated = (date: string) => read(table().replace('2025-01-09', date));
    expect(dated('2025/1/9').record?.sources[0]?.date).toBe('2025-01-09');
    expect(dated('２０２５年１月９日').record?.sources[0]?.date).toBe('2025-01-09');
    expect(dated('2024-02-30').findings).toContainEqual(expect.objectContaining({ code: 'bad-date', cell: 'N3' }));
    expect(codes(dated('Jan-25').findings)).toContain('bad-date');
  }); // prettier-ignore
});

describe('a wide table', () => {
  const wide = (values: string): string =>
    `机构代码,机构名称,层级,年份,来源标题,常委会会议（次）,重点审查的预算金额（万元）,接待选民\r\nhaidian,海淀区人大常委会,县级,${values}\r\n`;

  it('has a body’s year a row, and a figure a column, in the unit that its heading names', () => {
    const { record: read5 } = read(wide('2024,工作报告,7,862000,近11000'));
    expect(read5?.metrics).toEqual({
      'standing-committee-meetings': 7,
      'budget-examined': { value: 862000, unit: '万元' },
      'voters-received': { value: 11000, qualifier: 'nearly' },
    });
  });

  it('gives a record for each row', () => {
    const text = `${wide('2024,工作报告,7,,')}haidian,海淀区人大常委会,县级,2025,工作报告,8,未公布,\r\n`;
    const records = readCsv(text).map(({ record: one }) => one);
    expect(records.map((one) => one?.period)).toEqual([{ type: 'year', year: 2024 }, { type: 'year', year: 2025 }]);
    expect(records[1]?.metrics['budget-examined']).toEqual({ absent: 'not-published' });
  }); // prettier-ignore

  it('says which cell is wrong', () => {
    expect(read(wide('2024,工作报告,七,,')).findings).toEqual([
      expect.objectContaining({ code: 'number-in-words', cell: 'F2', heading: '常委会会议（次）' }),
    ]);
  });
});
