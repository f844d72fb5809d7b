import { describe, expect, it } from 'vitest';
import { altered, codesIn, findingOf, findingsIn, inWords, recordOf, textOf } from '../support.js';
import { failWhereTheyShould } from './cases.js';

const rate = (value: number, quote: string): Record<string, string | number> => ({
  'reported.0.value': value,
  'reported.0.quote': quote,
});

describe('a printed rate is checked against its own numbers (faults are put into Haidian 2024)', () => {
  failWhereTheyShould([
    { what: '126 resolved copied as 136, while 61.2% stays,', name: 'haidian-2024', changes: { 'metrics.suggestions-resolved.value': 136 }, code: 'rate-differs', level: 'error', path: 'reported.0.value', mark: '"value": ▸61.2', says: ['61.2', '66.0', '136', '203 + 3'] },
    { what: '61.2% copied as 62.1%, which is 126 of 203 alone,', name: 'haidian-2024', changes: rate(62.1, '占建议办理总数的62.1%'), code: 'rate-differs', level: 'error', path: 'reported.0.value', mark: '"value": ▸62.1', says: ['62.1', '61.2', '126', '203 + 3'] },
    { what: '61.2% cut off at 61.1%', name: 'haidian-2024', changes: rate(61.1, '占建议办理总数的61.1%'), code: 'rate-truncated', level: 'notice', path: 'reported.0.value', says: ['61.1', '61.165'] },
    { what: '61.2% printed as 61.3%', name: 'haidian-2024', changes: rate(61.3, '占建议办理总数的61.3%'), code: 'rate-last-digit', level: 'warning', path: 'reported.0.value', says: ['61.3', '61.165'] },
    { what: 'a share of staff that nobody can have, 16 = 99.9%,', name: 'haidian-2024', changes: { 'reported.2.value': 99.9, 'reported.2.quote': '占总数99.9%' }, code: 'no-whole-fits', level: 'error', path: 'reported.2.value', mark: '"value": ▸99.9', says: ['16', '99.9'] },
    { what: 'a rate of an indicator that is not in the dictionary', name: 'haidian-2024', changes: { 'reported.0.indicator': 'suggestion-resolution-rates' }, code: 'unknown-indicator', level: 'error', path: 'reported.0.indicator', mark: '"indicator": ▸"suggestion-resolution-rates"', says: ['suggestion-resolution-rate'] },
    { what: 'a change in points of a count', name: 'sichuan-2016', changes: { 'reported.0.measure': 'points', 'reported.0.kind': 'change', 'reported.0.of': 'suggestions-at-sessions', 'reported.0.direction': 'up', 'reported.0.value': 15, 'reported.0.indicator': undefined, 'reported.0.label': undefined, 'reported.0.part': undefined, 'reported.0.whole': undefined }, code: 'points-for-a-count', level: 'error', path: 'reported.0.measure', mark: '"measure": ▸"points"', says: [] },
  ]); // prettier-ignore

  it('accepts 61.2% with the digits that the quote prints, and not with more', () => {
    const two = (value: number, printed: string): readonly string[] =>
      codesIn(altered('haidian-2024', rate(value, `占${printed}%`)));
    expect(two(61.17, '61.17')).not.toContain('rate-differs');
    expect(two(61.2, '61.20')).toContain('rate-differs');
    expect(two(61, '61')).not.toContain('rate-differs');
  });

  it('leaves a rate alone that cannot be worked out again, since half of its numbers are not printed', () => {
    const text = altered('haidian-2024', { 'metrics.suggestions-between-sessions': undefined });
    expect(codesIn(text).filter((code) => code.startsWith('rate-'))).toEqual([]);
  });

  it('finds a printed rate that its own quote does not hold', () => {
    const text = altered('haidian-2024', { 'reported.2.value': 32.6 });
    findingOf(findingsIn(text), 'quote-mismatch', 'reported.2.value');
  });

  it('does not fail a true 100% of a large number whose whole is not printed (made up)', () => {
    const text = altered('haidian-2024', {
      'metrics.staff-under-40': { value: 1000, quote: '工作人员1000名' },
      'reported.2.value': 100,
      'reported.2.quote': '占总数100%',
    });
    expect(codesIn(text)).not.toContain('no-whole-fits');
  });
});

describe('a rate whose whole is not printed', () => {
  it.each([
    ['reported.2.value', '16', '32.7', '49'],
    ['reported.3.value', '11', '45.8', '24'],
  ])('tells it, as a notice: Haidian 2024 %s', (path, part, percent, whole) => {
    const finding = findingOf(findingsIn(textOf('haidian-2024')), 'whole-implied', path);
    expect(finding.level).toBe('notice');
    for (const { message } of Object.values(inWords(finding)))
      for (const number of [part, percent, whole]) expect(message).toContain(number);
  });

  it('that is printed coarsely leaves a range, and says so', () => {
    const text = altered('haidian-2024', {
      'reported.2.value': 33,
      'reported.2.quote': '占总数33%',
    });
    const finding = findingOf(findingsIn(text), 'whole-implied', 'reported.2.value');
    expect(finding.parameters).toMatchObject({ low: 48, high: 49 });
    expect(inWords(finding)['zh-CN'].message).toContain('48至49');
    expect(inWords(finding).en.message).toContain('48 to 49');
  });
});

describe('同比提高2% on a rate', () => {
  const finding = findingOf(findingsIn(textOf('haidian-2024')), 'percent-or-point');

  it('leaves two readings of last year, and both are named: 59.2% in points, 60.0% in percent', () => {
    expect(finding.level).toBe('notice');
    for (const { message } of Object.values(inWords(finding)))
      for (const number of ['61.2', '同比提高2%', '2023', '59.2', '60.0'])
        expect(message).toContain(number);
  });

  it('is turned about for a fall (made up)', () => {
    const text = altered('haidian-2024', { 'reported.1.direction': 'down' });
    expect(findingOf(findingsIn(text), 'percent-or-point').parameters).toMatchObject({
      points: '63.2',
      percent: '62.4',
    });
  });

  it('shows what last year’s report printed, where it is at hand (made up)', () => {
    const before = { ...recordOf('haidian-2024'), period: { type: 'year' as const, year: 2023 } };
    const { parameters } = findingOf(
      findingsIn(textOf('haidian-2024'), { others: [before] }),
      'percent-or-point',
    );
    expect(parameters['before']).toBe(61.2);
  });

  it('is no question once the text says 个百分点 (made up)', () => {
    expect(codesIn(altered('haidian-2024', { 'reported.1.measure': 'points' }))).not.toContain(
      'percent-or-point',
    );
  });
});
