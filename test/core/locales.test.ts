import { describe, expect, it } from 'vitest';
import {
  catalogue,
  indicatorById,
  localeFor,
  locales,
  metricLabel,
  type Period,
} from '@congress-metrics/core';

const zh = locales['zh-CN'];
const { en } = locales;

/** Every word of a language, wherever it stands; functions are called with words that belong to none. */
const wordsIn = (node: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, inner]) => wordsIn(inner, `${path}.${key}`));
};

const shapeOf = (node: unknown): unknown =>
  Array.isArray(node) || typeof node !== 'object' || node === null
    ? typeof node === 'object'
      ? 'object'
      : typeof node
    : Object.fromEntries(
        Object.entries(node)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, shapeOf(inner)]),
      );

const periods: readonly Period[] = [
  { type: 'year', year: 2024 },
  { type: 'term', from: 2018, to: 2022 },
  { type: 'term-to-date', from: 2021, to: 2024 },
  { type: 'part-of-year', year: 2024, from: '2024-01', to: '2024-06' },
  { type: 'session', year: 2026, session: 4 },
  { type: 'session', year: 2026 },
];

describe('a language', () => {
  it('has a name for every metric and every indicator', () => {
    for (const locale of [zh, en]) {
      for (const id of catalogue.keys())
        expect(metricLabel(id, locale), id).not.toMatch(/^$|^[a-z-]+-[a-z-]+$/u);
      for (const id of indicatorById.keys()) {
        const words = locale.indicators[id as keyof typeof locale.indicators];
        expect(words.name, id).not.toBe('');
        expect(words.definition, id).not.toBe('');
      }
    }
  });

  it('has the same entries as the other, so that nothing is left untold', () => {
    // How numbers are scaled differs between the languages; what has a name does not.
    const named = (locale: typeof zh): unknown =>
      shapeOf({ ...locale, numbers: 0, metrics: Object.keys(locale.metrics).sort().join() });
    expect(named(zh)).toEqual(named(en));
  });

  it('has no two metrics of one name, which a table could not tell apart', () => {
    for (const locale of [zh, en]) {
      const labels = [...catalogue.keys()].map((id) => metricLabel(id, locale));
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    }
  });

  it('has no empty word but where one is meant to be', () => {
    for (const locale of [zh, en])
      for (const [path, word] of wordsIn(locale))
        expect(word.trim(), `${locale.tag}${path}`).not.toBe('');
  });
});

describe('English', () => {
  it('holds no Han character and no full-width mark; only definitions quote Chinese terms', () => {
    for (const [path, word] of wordsIn(en)) {
      expect(word, path).not.toMatch(/[，。；：（）％]/u);
      if (!/^\.metrics\.[^.]+\.1$/u.test(path)) expect(word, path).not.toMatch(/\p{Script=Han}/u);
    }
    for (const period of periods) expect(en.period(period)).not.toMatch(/\p{Script=Han}/u);
  });

  it('names each kind of period', () => {
    expect(periods.map((period) => en.period(period))).toEqual([
      '2024',
      '2018–2022',
      'since 2021 (to 2024)',
      'January 2024 to June 2024',
      '2026, session 4',
      '2026 session',
    ]);
  });
});

describe('Chinese', () => {
  it('holds no English word but names: its marks are full-width, its letters none', () => {
    for (const [path, word] of wordsIn({ ...zh, tag: '', numbers: {} }))
      expect(word.replaceAll(/Excel|JavaScript/gu, ''), path).not.toMatch(/[a-z]{4,}|[,;:]\s/u);
  });

  it('names each kind of period', () => {
    expect(periods.map((period) => zh.period(period))).toEqual([
      '2024年',
      '2018—2022年',
      '2021年以来（至2024年）',
      '2024年1月至2024年6月',
      '2026年第4次会议',
      '2026年会议',
    ]);
  });

  it('names metrics by their official terms', () => {
    for (const [id, { term }] of catalogue) expect(metricLabel(id, zh)).toBe(term);
  });
});

describe('the language for a tag', () => {
  it.each([
    ['en', 'en'], ['en-GB', 'en'], ['EN', 'en'], ['en_GB.UTF-8', 'en'],
    ['zh', 'zh-CN'], ['zh-Hans-CN', 'zh-CN'], ['fr', 'en'], ['zh-Hant-TW', 'zh-CN'], ['C', 'zh-CN'], ['', 'zh-CN'], [null, 'zh-CN'], [undefined, 'zh-CN'],
  ])('%s is %s', (tag, expected) => {
    expect(localeFor(tag).tag).toBe(expected);
  }); // prettier-ignore
});
