import type { Parameter } from '../../../../rules/finding.js';

export const perhaps = (suggestion: Parameter): string =>
  suggestion === undefined ? '' : `是否应为“${String(suggestion)}”？`;

export const text = (value: Parameter): string => (value === undefined ? '' : String(value));

export const qualifierWords: Readonly<Record<string, string>> = {
  exact: '确数',
  nearly: '近',
  about: '约',
  'more-than': '余、多',
  'at-least': '不少于',
  'less-than': '不足',
};

export const qualifier = (id: Parameter): string => qualifierWords[String(id)] ?? String(id);

export const levelWords: Readonly<Record<string, string>> = { county: '县级', township: '乡级', prefecture: '设区的市级', provincial: '省级', national: '全国' };
