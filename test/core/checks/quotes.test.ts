import { describe, expect, it } from 'vitest';
import { altered, codesIn, findingOf, findingsIn, names, textOf } from '../support.js';
import { failWhereTheyShould } from './cases.js';

describe('a figure and the words that print it (faults are put into real records)', () => {
  failWhereTheyShould([
    { what: '126 copied as 136', name: 'haidian-2024', changes: { 'metrics.suggestions-resolved.value': 136 }, code: 'quote-mismatch', level: 'error', path: 'metrics.suggestions-resolved.value', mark: '"suggestions-resolved": {\n      "value": ▸136', says: ['136', '取得进展的126件'] },
    { what: '3.94亿元 copied as 3.49亿元', name: 'haidian-2024', changes: { 'metrics.budget-adjusted.value': 3.49 }, code: 'quote-mismatch', level: 'error', path: 'metrics.budget-adjusted.value', says: ['3.49', '3.94亿元'] },
    { what: '3.94亿元 recorded as 3.94万元', name: 'haidian-2024', changes: { 'metrics.budget-adjusted.quote': '预算金额3.94亿元', 'metrics.budget-adjusted.value': 39400, 'metrics.budget-adjusted.unit': '元' }, code: 'quote-mismatch', level: 'error', path: 'metrics.budget-adjusted.value', says: ['39400', '3.94亿元'] },
    { what: 'a planned 33 copied as 32', name: 'shenzhen-2022', changes: { 'plan.metrics.drafts-deliberated.value': 32 }, code: 'quote-mismatch', level: 'error', path: 'plan.metrics.drafts-deliberated.value', says: ['32', '33项'] },
    { what: '近11000 recorded as 11000', name: 'haidian-2024', changes: { 'metrics.voters-received.qualifier': undefined }, code: 'qualifier-dropped', level: 'error', path: 'metrics.voters-received.value', mark: '"voters-received": {\n      "value": ▸11000', says: ['近11000人次'] },
    { what: '1400余 recorded as 1400', name: 'haidian-2024', changes: { 'metrics.opinions-collected.qualifier': 'exact' }, code: 'qualifier-dropped', level: 'error', path: 'metrics.opinions-collected.value', says: ['1400余件'] },
    { what: '近11000 recorded as more than 11000', name: 'haidian-2024', changes: { 'metrics.voters-received.qualifier': 'more-than' }, code: 'qualifier-differs', level: 'warning', path: 'metrics.voters-received.value', says: [] },
    { what: 'a round 2300 that is printed without 约, recorded as about 2300,', name: 'haidian-2024', changes: { 'metrics.station-visits.qualifier': 'about' }, code: 'qualifier-differs', level: 'warning', path: 'metrics.station-visits.value', says: [] },
    { what: 'a figure of next year’s plan among the results', name: 'shenzhen-2022', changes: { 'metrics.drafts-deliberated.quote': '全年拟安排法规项目32项' }, code: 'plan-as-result', level: 'warning', path: 'metrics.drafts-deliberated.quote', mark: '"drafts-deliberated": {\n      "value": 32,\n      "quote": ▸"', says: ['拟', '全年拟安排法规项目32项'] },
  ]); // prettier-ignore

  it.each([
    '将听取专项工作报告46项',
    '预安排专项工作报告46项',
    '计划听取专项工作报告46项',
    '拟听取专项工作报告46项',
  ])('takes %s for a plan, since a plan is not a result (made up)', (quote) => {
    expect(
      codesIn(altered('haidian-2024', { 'metrics.special-work-reports.quote': quote })),
    ).toContain('plan-as-result');
  });

  it.each([
    '首次将46项专项工作报告提交审议',
    '听取计划执行情况报告46项',
    '拟订草案后听取报告46项',
    '审查计划和预算报告46项',
  ])('does not take %s for a plan (made up)', (quote) => {
    expect(
      codesIn(altered('haidian-2024', { 'metrics.special-work-reports.quote': quote })),
    ).not.toContain('plan-as-result');
  });

  it('accepts 206 where the text says that 203 and 3 were all replied to', () => {
    const wrong = altered('haidian-2024', { 'metrics.suggestions-replied.value': 205 });
    findingOf(findingsIn(wrong), 'quote-mismatch', 'metrics.suggestions-replied.value');
    expect(codesIn(textOf('haidian-2024'))).not.toContain('quote-mismatch');
  });

  it('does not take the numerals of 一府两院 for the figure', () => {
    const wrong = altered('haidian-2024', { 'metrics.special-work-reports.value': 2 });
    findingOf(findingsIn(wrong), 'quote-mismatch', 'metrics.special-work-reports.value');
  });

  it.each(names)('has nothing to say of %s, as it is', (name) => {
    const codes = new Set([
      'quote-mismatch',
      'qualifier-dropped',
      'qualifier-differs',
      'quote-lacks-part',
      'plan-as-result',
    ]);
    expect(
      findingsIn(textOf(name)).filter(
        ({ code, waived }) => codes.has(code) && waived === undefined,
      ),
    ).toEqual([]);
  });
});
