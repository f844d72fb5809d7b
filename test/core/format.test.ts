import { describe, expect, it } from 'vitest';
import {
  exact,
  formatFigure,
  formatNumber,
  formatQuantity,
  locales,
  qualified,
} from '@congress-metrics/core';
import { haidianFigure } from './haidian-figure.js';
import type { Json } from './support.js';

const zh = locales['zh-CN'];
const { en } = locales;
describe('a figure in words', () => {
  it.each([
    ['voters-received', '近11,000人次', 'nearly 11,000'],
    ['opinions-collected', '1400余件', 'over 1,400'],
    ['budget-examined', '86.2亿元', 'CNY 8.62 billion'],
    ['budget-adjusted', '3.94亿元', 'CNY 394 million'],
    ['special-work-reports', '46项', '46'],
    ['station-visits', '2300人次', '2,300'],
    ['letters-visits-and-calls', '112件次', '112 cases'],
    ['deputies-by-elected', '24名', '24'],
    ['suggestions', '206件', '206'],
  ])('of Haidian 2024, %s, is %s and %s', (metric, chinese, english) => {
    expect(formatFigure(haidianFigure(metric), zh)).toBe(chinese);
    expect(formatFigure(haidianFigure(metric), en)).toBe(english);
  });

  it.each<[string, string, Json, string, string]>([
    [
      '914万多 as it is printed',
      'voters-received',
      { value: 914, unit: '万人次', qualifier: 'more-than' },
      '914万多人次',
      'over 9.14 million',
    ],
    ['a percentage', 'suggestion-reply-rate', 61.2, '61.2%', '61.2%'],
    ['a percentage of one hundred', 'suggestion-reply-rate', 100, '100%', '100%'],
    ['about so many', 'observers', { value: 90, qualifier: 'about' }, '约90人次', 'about 90'],
    [
      'no fewer than so many',
      'observers',
      { value: 90, qualifier: 'at-least' },
      '不少于90人次',
      'at least 90',
    ],
    [
      'fewer than so many',
      'observers',
      { value: 90, qualifier: 'less-than' },
      '不足90人次',
      'under 90',
    ],
    ['one alone', 'observers', 1, '1人次', '1'],
    ['zero, which is a number', 'observers', 0, '0人次', '0'],
    ['12,345', 'observers', 12345, '12,345人次', '12,345'],
    [
      'a trillion',
      'budget-examined',
      { value: 1.2, unit: '万亿元' },
      '1.2万亿元',
      'CNY 1.2 trillion',
    ],
    [
      'an amount of 万元',
      'budget-examined',
      { value: 3500, unit: '万元' },
      '3500万元',
      'CNY 35 million',
    ],
    ['an amount of 元', 'budget-examined', { value: 9600, unit: '元' }, '9600元', 'CNY 9,600'],
  ])('can say %s (made up)', (_, metric, observation, chinese, english) => {
    expect(formatFigure(haidianFigure(metric, observation), zh)).toBe(chinese);
    expect(formatFigure(haidianFigure(metric, observation), en)).toBe(english);
  });

  it('of a share of more than 90% is no 90余%, which nobody writes (made up)', () => {
    expect(
      formatFigure(
        haidianFigure('suggestion-reply-rate', { value: 90, qualifier: 'more-than' }),
        zh,
      ),
    ).not.toContain('余%');
  });

  it.each([
    ['not-published', '未公布', 'not published'],
    ['not-applicable', '不适用', 'not applicable'],
    ['not-collected', '未统计', 'not collected'],
    ['suppressed', '不予公布', 'suppressed'],
    ['unknown', '不详', 'unknown'],
  ])('says why there is none, and not 0: %s', (absent, chinese, english) => {
    expect(formatFigure(haidianFigure('observers', { absent }), zh)).toBe(chinese);
    expect(formatFigure(haidianFigure('observers', { absent }), en)).toBe(english);
    expect(formatNumber(haidianFigure('observers', { absent }), zh)).toBe('—');
  });

  it('without its unit keeps the word that makes it approximate: 近11,000', () => {
    expect(formatNumber(haidianFigure('voters-received'), zh)).toBe('近11,000');
    expect(formatNumber(haidianFigure('opinions-collected'), zh)).toBe('1400余');
    expect(formatNumber(haidianFigure('suggestion-reply-rate', 61.2), zh)).toBe('61.2%');
  });

  it('loses no printed digit of an amount in silence (made up)', () => {
    const printed = haidianFigure('budget-examined', { value: 123456.78, unit: '万元' });
    expect(formatFigure(printed, zh).replace(/\D/gu, '')).toBe('12345678');
  });
});

describe('a computed number in words', () => {
  it('has its decimal places, also where they are zeros', () => {
    expect(formatQuantity(exact(100), 1, zh)).toBe('100.0');
    expect(formatQuantity(exact(61.165), 1, zh)).toBe('61.2');
    expect(formatQuantity(exact(0.35), 1, zh)).toBe('0.4');
  });

  it('from approximate parts is about so much, with no more digits than they have', () => {
    expect(formatQuantity({ ...qualified(11000, 'nearly'), value: 4.782 }, 1, zh)).toBe('约4.8');
    expect(formatQuantity({ ...qualified(11000, 'nearly'), value: 4.782 }, 1, en)).toBe(
      'about 4.8',
    );
  });
});
