import { canonicalForm } from '@congress-metrics/core/read';
import { toYaml, readWorkbook, writeWorkbook } from '@congress-metrics/formats';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recordSheets } from '../../packages/formats/src/xlsx/record-sheets.js';
import { alteredRecord, names, recordOf } from '../core/support.js';
import { only, utf8 } from './support.js';

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
