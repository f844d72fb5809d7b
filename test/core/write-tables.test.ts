import { canonicalForm, toCsv, toJson, toNdjson } from '@congress-metrics/core/read';
import { readRecords } from '@congress-metrics/formats';
import type { CongressRecord } from '@congress-metrics/core';
import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alteredRecord, names, recordOf } from './support.js';

const back = (text: string, name: string): readonly (CongressRecord | undefined)[] =>
  readRecords(text, { name }).map(({ record }) => record);

const same = (text: string, name: string, record: CongressRecord): void => {
  const [read, ...more] = back(text, name);
  expect(more).toEqual([]);
  expect(read && canonicalForm(read)).toBe(canonicalForm(record));
};

describe('a record as a table', () => {
  it.each(names)('comes back the same, in Chinese and in English headings: %s', (name) => {
    const record = recordOf(name);
    same(toCsv([record]), 'a.csv', record);
    same(toCsv([record], { language: 'en' }), 'a.csv', record);
    same(toCsv([record], { separator: '\t' }), 'a.tsv', record);
    same(toJson([record]), 'a.json', record);
  });

  it('holds all records at once, and they come back in their order', () => {
    const records = names.map(recordOf);
    expect(back(toCsv(records), 'a.csv').map((one) => one && canonicalForm(one))).toEqual(
      records.map(canonicalForm),
    );
    expect(back(toNdjson(records), 'a.ndjson').map((one) => one && canonicalForm(one))).toEqual(
      records.map(canonicalForm),
    );
  });

  it('keeps what no real record has: empty lists, a value alone, one status in a list, revisions', () => {
    const record = alteredRecord('haidian-2024', {
      waivers: [],
      agenda: [],
      plan: {},
      'metrics.special-work-reports': { value: 46 },
      'metrics.chairpersons-meetings': 17,
      'metrics.standing-committee-meetings': {
        value: 7,
        status: ['P'],
        alsoPrinted: [{}, { quote: '常委会会议7次', value: 7 }],
        revisions: [
          { date: '2025-03', old: 6, kind: 'correction', reason: { 'zh-CN': '漏计一次' } },
        ],
      },
    });
    same(toCsv([record]), 'a.csv', record);
  });

  it('keeps every text, whatever a spreadsheet or a separator would make of it', () => {
    const letter = constantFrom(...Array.from('=+-@＝"\'\n\r\t,;，； 中a1'));
    const text = string({ unit: letter, minLength: 1, maxLength: 12 }).map((one) => `${one}中`);
    assert(
      property(text, text, (first, second) => {
        const record = alteredRecord('haidian-2024', {
          'metrics.special-work-reports': { value: 46, quote: first, label: second, note: first },
          note: { 'zh-CN': second, en: first },
        });
        same(toCsv([record]), 'a.csv', record);
        same(toCsv([record], { separator: '\t', language: 'en' }), 'a.tsv', record);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('a CSV file for Chinese Excel', () => {
  const record = alteredRecord('haidian-2024', {
    'metrics.special-work-reports.note': '=HYPERLINK("http://example.com")',
    'metrics.chairpersons-meetings.note': '＝1+1',
    'metrics.standing-committee-meetings': { value: -7, note: '-7' },
  });
  const text = toCsv([record]);

  it('begins with a byte order mark and ends its lines in CRLF', () => {
    expect(text.startsWith('\ufeff行类别,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('guards texts that could be formulas, and leaves negative numbers alone', () => {
    expect(text).toContain(`"'=HYPERLINK(""http://example.com"")"`);
    expect(text).toContain("'＝1+1");
    expect(text).toContain(',-7,');
    expect(text).toContain("'-7");
    same(text, 'a.csv', record);
  });

  it('has numbers in plain digits, without separators or exponents', () => {
    const huge = alteredRecord('haidian-2024', { 'metrics.voters-received': 9007199254740991 });
    const tiny = alteredRecord('haidian-2024', { 'metrics.budget-examined': 1e-7 });
    expect(toCsv([huge])).toContain('9007199254740991');
    expect(toCsv([tiny])).toContain('0.0000001');
    same(toCsv([tiny]), 'a.csv', tiny);
  });
});
