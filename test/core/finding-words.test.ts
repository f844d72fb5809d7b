import { describe, expect, it } from 'vitest';
import { catalogue, indicatorById, locales } from '@congress-metrics/core';
import { findingCodes, findingWords, type FindingCode } from '@congress-metrics/core/read';
import { altered, findingOf, findingsIn, inWords, names, recordOf, textOf } from './support.js';

const codes = Object.keys(findingCodes) as FindingCode[];
const languages = ['zh-CN', 'en'] as const;

describe.each(languages)('findings in %s', (language) => {
  const say = (
    code: string,
    parameters: Readonly<Record<string, string | number | undefined>>,
  ): string => {
    const { message, fix } = findingWords(
      { code, level: 'error', path: [], parameters },
      locales[language],
    );
    expect(message, code).not.toBe('');
    expect(message, code).not.toBe(code);
    expect(fix, code).not.toBe('');
    return `${message} ${fix}`;
  };

  it('have words for every code, and end what they say how to fix it', () => {
    for (const code of codes) say(code, {});
  });

  it('never show “undefined” or an object, with or without what a check may leave out', () => {
    const given = Object.fromEntries(
      'size limit offset encoding deepest firstLine token read received minimum maximum id unit known printed recorded computed exact part whole total sum parts partValue wholeValue other otherValue rate low high now points percent before word factor level value metric'
        .split(' ')
        .map((key) => [key, 7]),
    );
    const more = {
      key: 'k',
      near: 'n',
      suggestion: 's',
      allowed: 'a',
      expected: 'e',
      indicator: 'i',
      label: 'l',
      quote: 'q',
      year: 2023,
      scope: 'x',
      scopeBefore: 'y',
    };
    for (const code of codes)
      for (const parameters of [given, { ...given, ...more }])
        expect(say(code, parameters), code).not.toMatch(/undefined|\[object|NaN|null/u);
  });

  it('show the parameters that they are given', () => {
    const given = {
      metric: 'motions',
      part: 'motions',
      indicator: 'draft-passage-rate',
      value: 4711,
      printed: 4712,
      total: 4713,
      now: 4714,
      before: 4715,
    };
    const shown: Readonly<Record<string, readonly string[]>> = {
      'quote-mismatch': ['4711'], 'rate-differs': ['4712'], 'parts-differ-from-total': ['4713'],
      'comparison-withheld': ['4715', '4714'], 'implausible-change': ['4715', '4714'],
      'change-differs': ['4712', '4715', '4714'], 'repeats-last-year': ['4711'],
      'year-exceeds-term': ['4711', '4713'], 'negative-count': ['4711'], 'share-over-100': ['4711'],
    }; // prettier-ignore
    for (const [code, numbers] of Object.entries(shown))
      for (const number of numbers) expect(say(code, given), code).toContain(number);
  });

  it('call metrics and indicators by their names, never by their ids', () => {
    const named = {
      metric: 'special-work-reports',
      other: 'suggestions',
      indicator: 'young-staff-share',
    };
    const sides = { part: 'special-work-reports', whole: 'suggestions' };
    for (const code of codes.filter((one) => !['form', 'table'].includes(findingCodes[one].rule)))
      expect(say(code, named), code).not.toMatch(/special-work-reports|young-staff-share/u);
    for (const code of ['part-exceeds-whole', 'whole-implied', 'no-whole-fits'])
      expect(say(code, sides), code).not.toMatch(/special-work-reports/u);
  });

  it('of the real records, and of all their comparisons, leave nothing unsaid', () => {
    const others = names.map((name) => recordOf(name));
    for (const name of names)
      for (const finding of findingsIn(textOf(name), { others })) {
        const { message, fix } = findingWords(finding, locales[language], recordOf(name));
        expect(`${message} ${fix}`).not.toMatch(/undefined|“”|NaN/u);
      }
  });
});

describe('every code', () => {
  it('is told once: no check raises the code of another', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });

  it('is named as it is when a newer one is not known', () => {
    const finding = { code: 'made-up', level: 'error', path: [], parameters: {} } as const;
    expect(findingWords(finding, locales.en)).toEqual({ message: 'made-up', fix: '' });
    expect(findingWords({ ...finding, code: 'toString' }, locales.en).message).toBe('toString');
  });
});

describe('a body’s own metric', () => {
  it('is called by the name that the record gives it, in each language', () => {
    const changes = { 'metrics.state-enterprises-heard-on-reform.value': 4 };
    const record = recordOf('haidian-2024');
    const finding = findingOf(findingsIn(altered('haidian-2024', changes)), 'quote-mismatch');
    expect(inWords(finding, record)['zh-CN'].message).toContain('听取落实改革任务情况的国企');
    expect(inWords(finding, record).en.message).toContain(
      'State-owned enterprises heard on reform',
    );
  });
});

describe('an id', () => {
  it('that is a metric and an indicator at once means one thing: the metric that is printed', () => {
    const both = [...indicatorById.keys()].filter((id) => catalogue.has(id));
    for (const id of both)
      expect(
        findingWords(
          {
            code: 'negative-count',
            level: 'error',
            path: [],
            parameters: { metric: id, value: -1 },
          },
          locales['zh-CN'],
        ).message,
      ).toContain(catalogue.get(id)?.term);
  });
});
