import { describe, expect, it } from 'vitest';
import { bodyName, type Body } from '@congress-metrics/core';

const body = (name: Body['name'], shortName?: Body['shortName']): Body => ({
  ...{ id: 'b', name, level: 'county' },
  ...(shortName !== undefined && { shortName }),
});

describe('the name in a title', () => {
  it.each([
    ['焉耆回族自治县人民代表大会常务委员会', '焉耆回族自治县'],
    ['北京市海淀区人大常委会', '北京市海淀区'],
    ['全国人民代表大会', '全国'],
    ['Standing Committee of the Haidian District People’s Congress, Beijing', 'Haidian District'],
    ["Yanqi County People's Congress Standing Committee", 'Yanqi County'],
    ['人大', '人大'],
    ['Commission of Somewhere', 'Commission of Somewhere'],
  ])('of %s is %s where nobody gave a short one', (name, place) => {
    expect(bodyName(body(name), 'zh-CN')).toBe(place);
  });

  it('is the short one where there is one', () => {
    const own = { 'zh-CN': '海淀区', en: 'Haidian' };
    expect(bodyName(body('北京市海淀区人大常委会', own), 'en')).toBe('Haidian');
    expect(bodyName(body('北京市海淀区人大常委会', own), 'zh-CN')).toBe('海淀区');
  });
});
