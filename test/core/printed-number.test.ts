import { describe, expect, it } from 'vitest';
import { numbersIn, saysAll, saysOnce } from '@congress-metrics/core';

const valuesIn = (text: string): readonly number[] => numbersIn(text).map(({ value }) => value);

describe('numbers in printed text', () => {
  it.each<[string, readonly number[]]>([
    ['专项工作报告46项', [46]],
    ['对区城管委等7个政府部门、86.2亿元预算进行重点审查', [7, 8_620_000_000]],
    ['预算金额3.94亿元', [394_000_000]],
    ['3500万元', [35_000_000]],
    ['1.2万亿元', [1_200_000_000_000]],
    ['占建议办理总数的61.2%', [61.2]],
    ['占比22.10%', [22.1]],
    ['１２３件', [123]],
    ['６１．２％', [61.2]],
    ['1,400件', [1400]],
    ['１，４００件', [1400]],
    ['1,234,567.8元', [1_234_567.8]],
    ['常委会会议三次听取', [3]],
    ['二十三件', [23]],
    ['十件', [10]],
    ['十二次', [12]],
    ['一百二十三件', [123]],
    ['两百零五件', [205]],
    ['两批', [2]],
    ['三千人次', [3000]],
    ['五万人次', [50_000]],
    ['占比九成', [90]],
    ['百分之六十一', [61]],
    ['百分之百', [100]],
    ['a total of 131 proposals', [131]],
    ['Three were examined', [3]],
    ['twelve', [12]],
    ['没有数', []],
    ['', []],
  ])('%s: %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it('come in the order of the text, each with its place and its printed decimals', () => {
    const [first, second] = numbersIn('近11000人次，占比22.10%');
    expect(first).toMatchObject({ text: '11000', index: 1, places: 0, scale: 1 });
    expect(second).toMatchObject({ value: 22.1, places: 2, index: 11 });
  });

  it('are not made of a digit that is part of a word', () => {
    expect(valuesIn('someone, often, none')).toEqual([]);
  });
});

describe('a number is never read in part', () => {
  it.each<[string, readonly number[]]>([
    ['3.94亿', [3.94, 3]],
    ['三分之二', [3, 2]],
    ['百分之六十一点二', [61, 2]],
    ['三点九四亿', [3]],
    ['一万二千人次', [10_000, 2000]],
    ['1亿2000万元', [100_000_000, 20_000_000]],
    ['3万5千人次', [30_000, 5]],
    ['2千余人', [2]],
    ['5百件', [5]],
    ['九成五', [90, 5]],
    ['两成', [2]],
    ['数十件', [10]],
    ['几百件', [100]],
    ['1,4000件', [1400]],
    ['1,23,4', [234, 1234, 123]],
    ['二〇二四年', [2, 4, 0]],
    ['twenty-three', [3]],
    ['two hundred', [2]],
    ['3.94 million', [3.94]],
  ])('%s holds none of %j', (text, wrong) => {
    const values = valuesIn(text);
    for (const value of wrong) expect(values).not.toContain(value);
  });

  it('and 一府一委两院 or 十四五 hold none at all', () => {
    expect(valuesIn('听取和审议“一府一委两院”专项工作报告')).toEqual([]);
    expect(valuesIn('“十四五”规划')).toEqual([]);
  });
});

describe('the word beside a number', () => {
  it.each([
    ['接待选民近11000人次', 'nearly'],
    ['接近九成', 'nearly'],
    ['将近三百件', 'nearly'],
    ['收集意见建议1400余件', 'more-than'],
    ['914万多人次', 'more-than'],
    ['十余次', 'more-than'],
    ['超过90%', 'more-than'],
    ['占比超九成', 'more-than'],
    ['逾百件', 'more-than'],
    ['约120件', 'about'],
    ['120件左右', 'about'],
    ['大约120件', 'about'],
    ['不少于5次', 'at-least'],
    ['至少5次', 'at-least'],
    ['5次以上', 'at-least'],
    ['不足20件', 'less-than'],
    ['不到20件', 'less-than'],
    ['20件以下', 'less-than'],
    ['more than 300 deputies', 'more-than'],
    ['about 300 deputies', 'about'],
    ['共46项', 'exact'],
    ['累计46项', 'exact'],
    ['达46项', 'exact'],
    ['专项工作报告46项', 'exact'],
  ])('in %s means %s', (text, qualifier) => {
    expect(numbersIn(text)[0]?.qualifier).toBe(qualifier);
  });

  it.each([
    ['最近3次会议', 'nearly'],
    ['节约3亿元', 'about'],
    ['签订公约10件', 'about'],
    ['不超过5次', 'more-than'],
    ['46项，余下的3项', 'more-than'],
    ['3次、左右岸治理', 'about'],
  ])('in %s is another word, not %s', (text, qualifier) => {
    expect(numbersIn(text)[0]?.qualifier).not.toBe(qualifier);
  });
});

describe('words that mean a number without printing one', () => {
  it('均 and 全部 mean all, 首次 means once', () => {
    expect(['32件均按期完成', '全部办复', '百分之百'].every(saysAll)).toBe(true);
    expect(saysOnce('首次将议案办理情况报告提交审议')).toBe(true);
    expect(saysAll('办复率98%') || saysOnce('会议1次')).toBe(false);
  });

  it('but 平均 and 人均 do not mean all', () => {
    expect(saysAll('平均每次会议审议6项')).toBe(false);
    expect(saysAll('人均3件')).toBe(false);
  });
});
