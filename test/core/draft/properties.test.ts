import { createRequire } from 'node:module';
import { draftReport } from '@congress-metrics/core/draft';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedTexts } from './marked.js';

const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];

/** Pieces that reports are made of, in orders that no report has. */
const pieces = fc.constantFrom(
  ...[
    '召开',
    '常委会会议',
    '代表建议',
    '执法检查',
    '其中',
    '占',
    '同比',
    '分别',
    '第',
    '届',
    '年',
    '月',
  ],
  ...[
    '3次',
    '12件',
    '近400人次',
    '61.2%',
    '两部',
    '三十余项',
    '1,260件',
    '2.5万元',
    '０５',
    '１２项',
    '五年来',
  ],
  ...['，', '。', '；', '、', '（', '）', '“', '”', '《', '》', '\n', ' ', '\t', '|', '：'],
  ...[
    '會(huì)議',
    '辦理',
    '廢止',
    '市',
    '区人大代表',
    '等',
    '的',
    '一府两院',
    '2024',
    '—',
    '\u{20000}',
  ],
);

const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((some) => some.join('')),
  fc.string({ maxLength: 200, unit: 'grapheme' }),
  fc.constantFrom(...markedTexts.map(({ text }) => text)).chain((text) =>
    fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([one, other]) => text.slice(Math.min(one, other), Math.max(one, other))),
  ),
); // prettier-ignore

const numeral = /[0-9〇零一二三四五六七八九十百千万亿两]/gu;

describe('a draft of any text', () => {
  it('gives every numeral one fate, in reading order, with its words where it says they stand', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { numerals } = draftReport(text);
        let end = 0;
        for (const one of numerals) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(one.start, one.end)).toBe(one.quote);
          end = one.end;
        }
        for (const { index } of text.matchAll(numeral))
          expect(numerals.some((one) => one.start <= index && index < one.end)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('quotes the clause of every figure word for word', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const one of draftReport(text).numerals)
          if (one.fate === 'figure') expect(text).toContain(one.sentence);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer twice', () => {
    for (const { text, name, year } of markedTexts)
      expect(draftReport(text, { name, year })).toEqual(draftReport(text, { name, year }));
  });

  it('bears whatever is put in', () => {
    for (const text of naughty) expect(() => draftReport(text)).not.toThrow();
  });
});
