import { describe, expect, it } from 'vitest';
import { changeBetween, formatChange, locales, spellChange } from '@congress-metrics/core';
import { haidianFigure } from './haidian-figure.js';
import type { Json } from './support.js';

const zh = locales['zh-CN'];
const { en } = locales;
describe('a change in words', () => {
  const words = (
    metric: string,
    before: Json,
    now: Json,
    locale = zh,
  ): { short: string; spelled: string } => {
    const [from, to] = [haidianFigure(metric, before), haidianFigure(metric, now)];
    const change = changeBetween(from, to);
    return {
      short: formatChange(change, to.unit, locale),
      spelled: spellChange(change, to.unit, to.measure, locale),
    };
  };

  it.each<[string, string, Json, Json, string, string, string, string]>([
    [
      'a rise',
      'appointments-and-removals',
      144,
      188,
      '+44（+30.6%）',
      '上升44人次（30.6%）',
      '+44 (+30.6%)',
      'up 44 (30.6%)',
    ],
    [
      'a fall',
      'appointments-and-removals',
      188,
      144,
      '−44（−23.4%）',
      '下降44人次（23.4%）',
      '−44 (−23.4%)',
      'down 44 (23.4%)',
    ],
    [
      'no change',
      'appointments-and-removals',
      144,
      144,
      '与上年持平',
      '与上年持平',
      'unchanged',
      'unchanged',
    ],
    [
      'a rise from a small base, without a percentage',
      'chairpersons-meetings',
      14,
      17,
      '+3',
      '上升3次',
      '+3',
      'up 3',
    ],
    [
      'a rise from zero, without a percentage',
      'appointments-and-removals',
      0,
      44,
      '+44',
      '上升44人次',
      '+44',
      'up 44',
    ],
    [
      'a rise over 999%, without a percentage',
      'appointments-and-removals',
      20,
      2000,
      '+1980',
      '上升1980人次',
      '+1,980',
      'up 1,980',
    ],
    [
      'a rise of a rate, in points',
      'suggestion-reply-rate',
      59.2,
      61.2,
      '+2个百分点',
      '上升2个百分点',
      '+2 percentage points',
      'up 2 percentage points',
    ],
    [
      'a fall of a rate, in points',
      'suggestion-reply-rate',
      61.2,
      59.9,
      '−1.3个百分点',
      '下降1.3个百分点',
      '−1.3 percentage points',
      'down 1.3 percentage points',
    ],
    [
      'a rise of one point',
      'suggestion-reply-rate',
      60,
      61,
      '+1个百分点',
      '上升1个百分点',
      '+1 percentage point',
      'up 1 percentage point',
    ],
    [
      'a rise of money',
      'budget-adjusted',
      { value: 3.94, unit: '亿元' },
      { value: 4.44, unit: '亿元' },
      '+5000万（+12.7%）',
      '上升5000万元（12.7%）',
      '+50 million (+12.7%)',
      'up CNY 50 million (12.7%)',
    ],
    [
      'an absence before',
      'observers',
      { absent: 'unknown' },
      91,
      '上年无数据',
      '上年无数据',
      'no figure for the year before',
      'no figure for the year before',
    ],
    [
      'a break',
      'special-work-reports',
      46,
      { value: 52, status: 'B' },
      '口径变化，不作比较',
      '口径变化，不作比较',
      'scope changed, not compared',
      'scope changed, not compared',
    ],
  ])('says %s (some made up)', (_, metric, before, now, ...expected) => {
    const chinese = words(metric, before, now);
    const english = words(metric, before, now, en);
    expect([chinese.short, chinese.spelled, english.short, english.spelled]).toEqual(expected);
  });

  it('that is spelled has no sign and no arrow, which no voice reads', () => {
    for (const [before, now] of [
      [144, 188],
      [188, 144],
      [10, 3],
      [0, 7],
    ] as const)
      for (const locale of [zh, en])
        expect(words('appointments-and-removals', before, now, locale).spelled).not.toMatch(
          /[+−→↑↓±]|\B-/u,
        );
  });

  it('between approximate figures is about so much, once, with their digits', () => {
    const { short, spelled } = words(
      'voters-received',
      { value: 11000, qualifier: 'nearly' },
      { value: 15000 },
    );
    expect(spelled).toMatch(/^上升约4000人次/u);
    expect(short).toMatch(/约/u);
    expect(short.match(/约/gu)?.length).toBeLessThanOrEqual(2);
  });

  it('between two approximate figures of one value is no fall of about nothing', () => {
    const near: Json = { value: 11000, qualifier: 'nearly' };
    for (const locale of [zh, en]) {
      const { short, spelled } = words('voters-received', near, near, locale);
      expect(spelled).not.toMatch(/下降|down|up |上升/u);
      expect(short).not.toMatch(/0/u);
    }
  });
});
