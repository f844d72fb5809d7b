import { describe, expect, it } from 'vitest';
import {
  describePoint,
  describeSeries,
  formatPoint,
  locales,
  seriesOf,
  tableOf,
  titleOf,
  type Series,
} from '@congress-metrics/core';
import { names, recordOf } from './support.js';

const languages = ['zh-CN', 'en'] as const;
const seriesIn = (
  language: 'zh-CN' | 'en',
  bodies: readonly string[],
  metrics: readonly string[],
): readonly Series[] =>
  seriesOf(
    names
      .filter((name) => bodies.some((body) => name === body || name.startsWith(`${body}-20`)))
      .map((name) => recordOf(name)),
    metrics,
    locales[language],
  );
const pair = ['haidian-2024', 'haidian-2025'];
const pairMetrics = [
  'standing-committee-meetings',
  'special-work-reports',
  'higher-level-deputies-by-elected',
  'appointments-and-removals',
];

describe.each(languages)('in %s', (language) => {
  const locale = locales[language];
  const two = seriesIn(language, pair, pairMetrics);
  const shenzhen = seriesIn(language, ['shenzhen'], ['special-work-reports', 'drafts-deliberated']);

  it('a table holds every point of the series, in its order, with the words of the chart', () => {
    const table = tableOf(shenzhen, locale);
    expect(table.columns).toHaveLength((shenzhen[0]?.points.length ?? 0) + 2);
    expect(table.rows.map(({ header }) => header)).toEqual(shenzhen.map(({ label }) => label));
    for (const [index, { points }] of shenzhen.entries())
      expect(table.rows[index]?.cells.slice(0, points.length).map(({ text }) => text)).toEqual(
        points.map((point) => formatPoint(point, locale)),
      );
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length - 1);
  });

  it('no cell of a table is empty: a gap has its reason', () => {
    for (const { cells } of tableOf([...shenzhen], locale).rows)
      for (const { text } of cells) expect(text.trim()).not.toBe('');
  });

  it('a break and a plan are said in the table, in words', () => {
    const notes = tableOf(shenzhen, locale).rows.flatMap(({ cells }) =>
      cells.flatMap(({ note }) => note ?? []),
    );
    expect(notes.some((note) => note.includes(locale.statuses.B))).toBe(true);
    expect(notes.some((note) => note.includes(locale.words.planned) && note.includes('33'))).toBe(
      true,
    );
  });

  it('the description holds the latest figures as the table has them, and every gap', () => {
    const text = describeSeries(two, locale);
    const table = tableOf(two, locale);
    for (const [index, { points }] of two.entries()) {
      const latest = points.findLastIndex(({ figure }) => figure?.quantity !== undefined);
      expect(text).toContain(table.rows[index]?.cells[latest]?.text);
    }
    expect(text).toContain(locale.absences['not-published']);
  });

  it('the description names the highest and the lowest year, where there are more than two', () => {
    const text = describeSeries(seriesIn(language, ['shenzhen'], ['special-work-reports']), locale);
    const values = (shenzhen[0]?.points ?? []).flatMap(({ figure }) => figure?.value ?? []);
    expect(text).toContain(String(Math.max(...values)));
    expect(text).toContain(String(Math.min(...values)));
  });

  it('the description ends as a sentence and has no sign that no voice reads', () => {
    for (const text of [describeSeries(two, locale), describeSeries(shenzhen, locale)]) {
      expect(text).toMatch(/[。.]$/u);
      expect(text).not.toMatch(/[−→↑↓]|undefined|NaN/u);
    }
  });

  it('the title names the body, what is measured and the years', () => {
    const { title } = titleOf(shenzhen.slice(0, 1), locale);
    for (const word of [
      language === 'en' ? 'Shenzhen' : '深圳市',
      shenzhen[0]?.label ?? '?',
      '2016',
      '2025',
    ])
      expect(title).toContain(word);
    expect(titleOf([], locale)).toEqual({ title: '', subtitle: '' });
  });

  it('a point tells its value, its change, its words as printed and its source', () => {
    const [series] = seriesIn(language, pair, ['appointments-and-removals']);
    const point = series?.points.at(-1);
    if (series === undefined || point === undefined) throw new Error('no point');
    const words = describePoint(series, point, locale);
    expect(words.title).toContain('2025');
    expect(words.value).toContain('188');
    const lines = words.lines.join('\n');
    for (const word of ['44', '30.6%', '任免国家机关工作人员188人次', '2026-01-09'])
      expect(lines).toContain(word);
    expect(lines).not.toMatch(/[−→]/u);
  });

  it('a point behind a break says so once, and names its scope', () => {
    const [series] = seriesIn(language, pair, ['special-work-reports']);
    const point = series?.points.at(-1);
    if (series === undefined || point === undefined) throw new Error('no point');
    const lines = describePoint(series, point, locale).lines.join('\n');
    for (const word of [locale.refusals.break, '一府一委两院']) expect(lines).toContain(word);
    expect(lines).not.toContain(locale.statuses.B);
  });

  it('series without any value are described as such', () => {
    const empty = seriesOf([recordOf('haidian-2024')], ['interpellations'], locale);
    expect(describeSeries(empty, locale)).toContain(locale.words.empty);
  });
});

describe('in English', () => {
  const withoutQuotes = (text: string): string => text.replace(/“[^”]*”/gu, '');

  it('a description and a table of the real records hold no Han character but in quotes', () => {
    for (const body of [
      'haidian',
      'shenzhen',
      'xuhui',
      'fujian',
      'beijing',
      'guangdong',
      'putuo',
      'sichuan',
    ]) {
      const metrics = [
        'special-work-reports',
        'suggestions',
        'drafts-deliberated',
        'appointments-and-removals',
        'budget-examined',
      ];
      const series = seriesIn('en', [body], metrics);
      const table = tableOf(series, locales.en);
      const text = [
        describeSeries(series, locales.en),
        table.caption,
        ...table.columns,
        ...table.rows.flatMap(({ header, cells }) => [
          header,
          ...cells.flatMap(({ text, note }) => [text, note ?? '']),
        ]),
      ].join(' ');
      expect(withoutQuotes(text)).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
