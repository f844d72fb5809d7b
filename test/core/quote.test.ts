import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberInQuote, numbersIn, printedPlaces, quoteHolds } from '@congress-metrics/core';
import { seed } from './support.js';

describe('a quote holds its number', () => {
  it.each<[string, number, string]>([
    ['专项工作报告46项', 46, '项'],
    ['86.2亿元预算进行重点审查', 86.2, '亿元'],
    ['86.2亿元预算进行重点审查', 8_620_000_000, '元'],
    ['预算金额3.94亿元', 39_400, '万元'],
    ['接待选民近11000人次', 11000, '人次'],
    ['接待选民近11,000人次', 11000, '人次'],
    ['接待选民近1.1万人次', 11000, '人次'],
    ['占比超九成', 90, '%'],
    ['29 less than last year', -29, '件'],
    ['常委会会议三次听取', 3, '次'],
    ['６１．２％', 61.2, '%'],
  ])('“%s” holds %d %s', (quote, value, unit) => {
    expect(quoteHolds(quote, value, unit)).toBe(true);
  });

  it.each<[string, number, string]>([
    ['专项工作报告46项', 64, '项'],
    ['专项工作报告46项', 4, '项'],
    ['专项工作报告46项', 6, '项'],
    ['预算金额3.94亿元', 3.94, '元'],
    ['预算金额3.94亿元', 3.94, '万元'],
    ['预算金额3.94亿元', 3, '亿元'],
    ['占比61.2%', 61, '%'],
    ['占比61.2%', 0.612, '%'],
    ['三分之二', 3, '件'],
    ['三分之二', 2, '件'],
    ['接待选民近11000人次', 110000, '人次'],
    ['没有数', 0, '件'],
  ])('“%s” does not hold %d %s', (quote, value, unit) => {
    expect(quoteHolds(quote, value, unit)).toBe(false);
  });

  it('in words: all of the numbers before it, all in percent, once', () => {
    const all = '代表在大会期间提出的203件建议、闭会期间提出的3件建议全部办复';
    expect(quoteHolds(all, 206, '件')).toBe(true);
    expect(quoteHolds(all, 100, '%')).toBe(true);
    expect(quoteHolds(all, 207, '件')).toBe(false);
    expect(quoteHolds('首次将议案办理情况报告提交审议', 1, '项')).toBe(true);
    expect(quoteHolds('首次将议案办理情况报告提交审议', 2, '项')).toBe(false);
  });

  it('and gives the printed number with its word and its decimals', () => {
    expect(numberInQuote('接待选民近11000人次', 11000, '人次')).toMatchObject({
      qualifier: 'nearly',
    });
    expect(printedPlaces(22.1, '占比22.10%')).toBe(2);
    expect(printedPlaces(22.1, undefined)).toBe(1);
    expect(printedPlaces(61, '占比61%')).toBe(0);
  });

  it(`and it is the first of all numbers in the quote that are the value, whatever stands around (seed ${String(seed)})`, () => {
    const piece = fc.constantFrom(
      ...['建议', '件', '人次', '，', '。', ',', '.', ' ', '余', '多', '近', '约', '左右', '以上', '不少于'],
      ...['1', '126', '0', '万', '亿', '百', '一', '二十', '数', '几', '成', '百分之', '两院', '一府一委两院'],
      ...['１', '２６', '％', '，０００', 'one', ' hundred', 'over ', 'of '],
    ); // prettier-ignore
    const quote = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(quote, fc.constantFrom(0, 1, 126, 1126, 126.1, 1_260_000), (text, value) => {
        const first = numbersIn(text).find((printed) => printed.value === value);
        expect(numberInQuote(text, value, '件')).toEqual(first);
      }),
      { seed, numRuns: 20_000 },
    );
  });

  it('throws nothing on a number of 400 digits', () => {
    const long = '9'.repeat(400);
    expect(quoteHolds(long, 9, '件')).toBe(false);
    expect(quoteHolds(`${long}件全部办复`, 9, '件')).toBe(false);
  });
});

const reports = join(import.meta.dirname, '../../../shared/data/reports');
const pages = existsSync(reports) ? readdirSync(reports) : [];

interface Page {
  readonly figures: readonly {
    readonly quote: string;
    readonly value: number | null;
    readonly unit: string;
  }[];
}

describe.skipIf(pages.length === 0)(
  'the figures of 44 real pages (skipped where the collected pages are not at hand)',
  () => {
    it.each(pages)('%s: each value stands in the words that were copied with it', (page) => {
      const { figures } = JSON.parse(readFileSync(join(reports, page), 'utf8')) as Page;
      const lost = figures.filter(
        ({ quote, value, unit }) => value !== null && !quoteHolds(quote, value, unit),
      );
      expect(lost).toEqual([]);
    });

    it.each(pages)(
      '%s: no quote holds the value with one added, or with its digits turned about',
      (page) => {
        const { figures } = JSON.parse(readFileSync(join(reports, page), 'utf8')) as Page;
        const wrong = figures.flatMap(({ quote, value, unit }) => {
          if (value === null || !Number.isInteger(value) || value < 100) return [];
          const turned = Number(Array.from(String(value)).reverse().join(''));
          return [value + 1, turned]
            .filter((other) => other !== value && quoteHolds(quote, other, unit))
            .map((other) => [quote, value, other]);
        });
        expect(wrong).toEqual([]);
      },
    );
  },
);
