import { describe, expect, it } from 'vitest';
import type { CongressRecord } from '@congress-metrics/core';
import {
  alteredRecord,
  altered,
  codesIn,
  findingOf,
  findingsIn,
  inWords,
  recordOf,
  textOf,
  type Changes,
} from '../support.js';
import { failWhereTheyShould } from './cases.js';

describe('a year beside the year before it (faults are put into real records)', () => {
  failWhereTheyShould([
    { what: 'a new scope that is not marked as a break', name: 'haidian-2025', others: ['haidian-2024'], changes: { 'metrics.special-work-reports.status': undefined }, code: 'scope-changed', level: 'warning', path: 'metrics.special-work-reports.scope', mark: '"scope": ▸"一府一委两院"', says: ['一府两院', '一府一委两院'] },
    { what: '188 appointments printed as 1880, a slip of the point,', name: 'haidian-2025', others: ['haidian-2024'], changes: { 'metrics.appointments-and-removals.value': 1880 }, code: 'implausible-change', level: 'warning', path: 'metrics.appointments-and-removals.value', says: ['144', '1880'] },
    { what: '188 appointments printed as 18', name: 'haidian-2025', others: ['haidian-2024'], changes: { 'metrics.appointments-and-removals.value': 18 }, code: 'implausible-change', level: 'warning', path: 'metrics.appointments-and-removals.value', says: ['144', '18'] },
    { what: '144 appointments again', name: 'haidian-2025', others: ['haidian-2024'], changes: { 'metrics.appointments-and-removals.value': 144 }, code: 'repeats-last-year', level: 'notice', path: 'metrics.appointments-and-removals.value', says: ['144'] },
    { what: 'a change that the text prints across a break', name: 'haidian-2025', others: ['haidian-2024'], changes: { reported: [{ kind: 'change', of: 'special-work-reports', direction: 'up', value: 6, measure: 'number' }] }, code: 'change-across-break', level: 'warning', path: 'reported.0', says: ['6'] },
    { what: '130 laws inspected in a year of a term with 49', name: 'fujian-2020', others: ['fujian-2018-2022'], changes: { 'metrics.laws-inspected.value': 130 }, code: 'year-exceeds-term', level: 'error', path: 'metrics.laws-inspected.value', mark: '"laws-inspected": {\n      "value": ▸130', says: ['130', '49'] },
  ]); // prettier-ignore

  it('notes that the 138 appointments of Shenzhen in 2022 and in 2023 are the same', () => {
    const findings = findingsIn(textOf('shenzhen-2023'), { others: [recordOf('shenzhen-2022')] });
    const finding = findingOf(
      findings,
      'repeats-last-year',
      'metrics.appointments-and-removals.value',
    );
    expect(finding.level).toBe('notice');
    for (const { message } of Object.values(inWords(finding))) expect(message).toContain('138');
  });

  it('withholds 46 → 52 of Haidian, and names both scopes', () => {
    const findings = findingsIn(textOf('haidian-2025'), { others: [recordOf('haidian-2024')] });
    const finding = findingOf(findings, 'comparison-withheld');
    expect(finding).toMatchObject({
      level: 'notice',
      path: ['metrics', 'special-work-reports', 'status'],
    });
    for (const { message } of Object.values(inWords(finding)))
      for (const word of ['46', '52', '一府两院', '一府一委两院']) expect(message).toContain(word);
  });

  it('has nothing to say of a missing figure, which is no zero: city deputies 4 → not published', () => {
    const findings = findingsIn(textOf('haidian-2025'), { others: [recordOf('haidian-2024')] });
    expect(
      findings.filter(({ path }) => path.includes('higher-level-deputies-by-elected')),
    ).toEqual([]);
  });

  it('is a neighbour only when it is of the same body, a whole year, and the year before', () => {
    const before: readonly CongressRecord[] = [
      recordOf('shenzhen-2023'),
      recordOf('fujian-2018-2022'),
      alteredRecord('haidian-2024', { 'period.year': 2023 }),
      alteredRecord('haidian-2024', { period: { type: 'session', year: 2024 } }),
    ];
    expect(codesIn(textOf('haidian-2025'), { others: before })).not.toContain(
      'comparison-withheld',
    );
    expect(codesIn(textOf('haidian-2025'))).not.toContain('comparison-withheld');
  });
});

describe('a change that the text prints', () => {
  // Sichuan 2016 prints 1034件，比上一年增加15件; last year’s record is made up from it.
  const before = (value: number): CongressRecord =>
    alteredRecord('sichuan-2016', {
      'period.year': 2015,
      reported: undefined,
      breakdowns: undefined,
      'metrics.suggestions-at-sessions': { value, quote: `${String(value)}件` },
    });

  it('agrees with two records: 1034 is 15 more than 1019', () => {
    expect(codesIn(textOf('sichuan-2016'), { others: [before(1019)] })).not.toContain(
      'change-differs',
    );
  });

  it('differs from two records that give another one, and all four numbers are named', () => {
    const finding = findingOf(
      findingsIn(textOf('sichuan-2016'), { others: [before(1009)] }),
      'change-differs',
    );
    expect(finding.level).toBe('error');
    for (const { message } of Object.values(inWords(finding)))
      for (const number of ['15', '1009', '1034', '25']) expect(message).toContain(number);
  });

  // A record of Haidian 2025 with one printed change, made up, beside the real record of 2024.
  const codesWith = (
    change: Readonly<Record<string, string | number>>,
    changes: Changes = {},
  ): readonly string[] =>
    codesIn(altered('haidian-2025', { ...changes, reported: [{ kind: 'change', ...change }] }), {
      others: [recordOf('haidian-2024')],
    });
  const appointments = { of: 'appointments-and-removals', direction: 'up' };

  it.each([
    ['30.6% for 144 → 188', { ...appointments, value: 30.6, measure: 'percent' }, true],
    ['31% for 144 → 188', { ...appointments, value: 31, measure: 'percent' }, true],
    ['44 for 144 → 188', { ...appointments, value: 44, measure: 'number' }, true],
    ['23.4%, which is 44 of 188,', { ...appointments, value: 23.4, measure: 'percent' }, false],
    ['a fall of 44', { ...appointments, direction: 'down', value: 44, measure: 'number' }, false],
    [
      'a fall of 3 for 17 → 14, printed as a positive number,',
      { of: 'chairpersons-meetings', direction: 'down', value: 3, measure: 'number' },
      true,
    ],
    [
      '17.6% less for 17 → 14',
      { of: 'chairpersons-meetings', direction: 'down', value: 17.6, measure: 'percent' },
      true,
    ],
    [
      'unchanged for 24 → 24',
      { of: 'deputies-by-elected', direction: 'unchanged', value: 0, measure: 'number' },
      true,
    ],
    [
      'unchanged for 144 → 188',
      { ...appointments, direction: 'unchanged', value: 0, measure: 'number' },
      false,
    ],
  ])('of %s is judged rightly (made up)', (_, change, agrees) => {
    expect(codesWith(change).includes('change-differs')).toBe(!agrees);
  });

  it('of money is compared in the unit in which the figure is printed (made up)', () => {
    const codes = codesWith(
      {
        of: 'budget-adjusted',
        direction: 'up',
        value: 0.5,
        measure: 'number',
        quote: '比上年增加0.5亿元',
      },
      { 'metrics.budget-adjusted': { value: 4.44, unit: '亿元', quote: '4.44亿元' } },
    );
    expect(codes).not.toContain('change-differs');
  });

  it('from an approximate figure is not held to the digit (made up)', () => {
    const codes = codesWith(
      { of: 'voters-received', direction: 'up', value: 900, measure: 'number' },
      { 'metrics.voters-received': { value: 12000, qualifier: 'about', quote: '约12000人次' } },
    );
    expect(codes).not.toContain('change-differs');
  });
});
