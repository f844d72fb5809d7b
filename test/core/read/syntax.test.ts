import { describe, expect, it } from 'vitest';
import { read, readAll } from '@congress-metrics/core/read';
import { findingOf, findingsIn, inWords, placeOf, recordOf, textOf } from '../support.js';

const text = textOf('haidian-2024');

describe('a text that is not JSON', () => {
  const faults: readonly { what: string; from: string; to: string; mark: string }[] = [
    {
      what: 'a comment to the end of the line',
      from: '"period": {',
      to: '// 年度\n  "period": {',
      mark: '▸// 年度',
    },
    {
      what: 'a comment in slashes and stars',
      from: '"period": {',
      to: '/* 年度 */ "period": {',
      mark: '▸/* 年度 */',
    },
    {
      what: 'a comma after the last entry',
      from: '"year": 2024\n  }',
      to: '"year": 2024,\n  }',
      mark: '"year": 2024,\n  ▸}',
    },
    {
      what: 'NaN for a number',
      from: '"year": 2024',
      to: '"year": NaN',
      mark: '"year": ▸NaN',
    },
    {
      what: 'single quotation marks',
      from: '"level": "county"',
      to: `"level": 'county'`,
      mark: `"level": ▸'county'`,
    },
    {
      what: 'Chinese quotation marks around a value',
      from: '"level": "county"',
      to: '"level": “county”',
      mark: '"level": ▸“county”',
    },
    {
      what: 'a Chinese comma between entries',
      from: '"id": "haidian",\n',
      to: '"id": "haidian"，\n',
      mark: '"id": "haidian"▸，',
    },
    {
      what: 'a hexadecimal number',
      from: '"year": 2024',
      to: '"year": 0x10',
      mark: '"year": ▸0x10',
    },
    {
      what: 'a missing comma',
      from: '"type": "year",',
      to: '"type": "year"',
      mark: '▸"year": 2024',
    },
    { what: 'a key without marks', from: '"period": {', to: 'period: {', mark: '▸period: {' },
  ];

  it.each(faults)('names the line and column of $what', ({ from, to, mark }) => {
    expect(text).toContain(from);
    const wrong = text.replace(from, to);
    const report = read(wrong);
    expect(report.record).toBeUndefined();
    const finding = findingOf(report.findings, 'syntax');
    const { line, column } = placeOf(wrong, mark);
    expect(finding.line).toBe(line);
    // A scanner may stop at the first character of a wrong word or within it.
    expect(finding.column).toBeGreaterThanOrEqual(column);
    expect(finding.column).toBeLessThanOrEqual(column + 2);
  });

  it.each([
    ['a number with a leading zero', '"year": 2024', '"year": 02024'],
    ['a number that begins with a point', '"value": 61.2', '"value": .2'],
    ['a number with a plus', '"year": 2024', '"year": +2024'],
    ['a line break within a text', '"haidian"', '"hai\ndian"'],
    ['a tab within a text', '"haidian"', '"hai\tdian"'],
    ['an unknown escape', '"haidian"', '"hai\\dian"'],
    ['a full-width colon', '"type": "year"', '"type"： "year"'],
    ['a full-width digit', '"year": 2024', '"year": ２０２４'],
    ['a second value behind the record', '\n}\n', '\n} {}\n'],
  ])('names the line of %s', (_, from, to) => {
    const wrong = text.replace(from, to);
    expect(wrong).not.toBe(text);
    const finding = findingOf(findingsIn(wrong), 'syntax');
    const line = text.slice(0, text.indexOf(from)).split('\n').length;
    expect(Math.abs((finding.line ?? 0) - line)).toBeLessThanOrEqual(1);
  });

  it('says where a truncated file ends', () => {
    const cut = text.slice(0, 5000);
    const finding = findingOf(findingsIn(cut), 'syntax');
    expect(finding.line).toBeGreaterThanOrEqual(cut.split('\n').length - 1);
  });

  it.each(['', ' ', '\n\n', '\ufeff', '\u3000'])('is told to be empty: %j', (empty) => {
    const finding = findingOf(findingsIn(empty), 'empty-text');
    expect(finding).toMatchObject({ line: 1, column: 1 });
    expect(inWords(finding).en.message).toBe('The file is empty');
  });

  it('shows the words at the fault in both languages, and no more than twenty of them', () => {
    const finding = findingOf(findingsIn(text.replace('"period": {', 'period: {')), 'syntax');
    expect(inWords(finding)['zh-CN'].message).toContain('period');
    expect(inWords(finding).en.message).toContain('period');
    expect(String(finding.parameters['near']).length).toBeLessThanOrEqual(20);
  });
});

describe('JSON that is no record', () => {
  it.each(['null', '42', '"record"', 'true', '[]', '[null, null]'])('is refused: %s', (json) => {
    const report = read(json);
    expect(report.record).toBeUndefined();
    expect(findingOf(report.findings, 'wrong-type')).toMatchObject({
      level: 'error',
      line: 1,
      column: 1,
    });
  });

  it('may be an array of records, each with findings that stand in its own place', () => {
    const list = `[\n${text},\n${text.replace('"value": 61.2', '"value": 66.9')}\n]`;
    const reports = readAll(list);
    expect(reports.map(({ record }) => record?.body.id)).toEqual(['haidian', 'haidian']);
    const lines = list.split('\n');
    const finding = findingOf(reports[1]?.findings ?? [], 'rate-differs');
    expect(lines[(finding.line ?? 0) - 1]).toContain('66.9');
    expect(reports[0]?.record).toEqual(recordOf('haidian-2024'));
  });
});
