import {
  keyFiguresChart,
  matrixChart,
  rankingChart,
  toSvg,
  trendChart,
  yearBarsChart,
  type Chart,
  type ChartRequest,
} from '@congress-metrics/charts';
import { locales, type CongressRecord } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import { madeUpNation } from './nation.js';
import { everyExample, haidian, shenzhen } from './records.js';
import { collisions, escapes, marksOf, numbersOf } from './scenes.js';

interface Case {
  readonly chart: Chart;
  readonly records: () => readonly CongressRecord[];
  readonly request: Omit<ChartRequest, 'locale'>;
}

const meetings = ['standing-committee-meetings'];
const cases: Readonly<Record<string, Case>> = {
  'year-bars-haidian': { chart: yearBarsChart, records: haidian, request: { metrics: [] } },
  'trend-bodies': { chart: trendChart, records: everyExample, request: { metrics: meetings } },
  'key-figures-haidian': { chart: keyFiguresChart, records: haidian, request: { metrics: [] } },
  'key-figures-shenzhen': { chart: keyFiguresChart, records: shenzhen, request: { metrics: [] } },
  'key-figures-asked': {
    chart: keyFiguresChart,
    records: haidian,
    request: {
      metrics: ['voters-received', 'budget-examined', 'suggestions', 'motions', ...meetings],
      year: 2024,
    },
  },
  'ranking-county': {
    chart: rankingChart,
    records: everyExample,
    request: { metrics: meetings, body: 'haidian', year: 2025 },
  },
  'ranking-indicator': {
    chart: rankingChart,
    records: everyExample,
    request: { metrics: ['suggestion-resolution-rate'], body: 'haidian' },
  },
  'ranking-made-up-30': {
    chart: rankingChart,
    records: () => madeUpNation(30, 1),
    request: { metrics: ['suggestions'], body: 'made-up-7' },
  },
  'ranking-made-up-300': {
    chart: rankingChart,
    records: () => madeUpNation(300, 1),
    request: { metrics: meetings, body: 'made-up-7' },
  },
  'matrix-shenzhen': { chart: matrixChart, records: shenzhen, request: { metrics: [] } },
  'matrix-bodies': { chart: matrixChart, records: everyExample, request: { metrics: meetings } },
  'matrix-bodies-by-metric': {
    chart: matrixChart,
    records: everyExample,
    request: { metrics: [...meetings, 'special-work-reports', 'suggestions'], body: 'haidian' },
  },
  'matrix-made-up-suggestions': {
    chart: matrixChart,
    records: () => madeUpNation(12, 9),
    request: { metrics: ['suggestions'], body: 'made-up-7' },
  },
  'matrix-made-up-300': {
    chart: matrixChart,
    records: () => madeUpNation(300, 8),
    request: { metrics: meetings, body: 'made-up-7' },
  },
};
const widths = [160, 240, 320, 480, 720, 1000, 1200];

describe.each(Object.entries(cases))('%s', (_, { chart, records, request }) => {
  describe.each([
    { tag: 'zh-CN', textSize: 'normal' },
    { tag: 'zh-CN', textSize: 'large' },
    { tag: 'en', textSize: 'normal' },
    { tag: 'en', textSize: 'large' },
  ] as const)('in $tag, $textSize', ({ tag, textSize }) => {
    const locale = locales[tag];
    const view = chart(records(), { ...request, locale });
    const scenes = widths.map((width) => view.draw({ width, locale, textSize }));

    it('lets no text lie on another or on a bar', () => {
      expect(scenes.map(collisions)).toEqual(widths.map(() => []));
    });

    it('keeps everything inside the scene', () => {
      expect(scenes.map(escapes)).toEqual(widths.map(() => []));
    });

    it('has only finite numbers, and no text under its least size', () => {
      for (const scene of scenes) {
        expect(numbersOf(scene).every(Number.isFinite)).toBe(true);
        const least = textSize === 'large' ? 18 : 12;
        expect(marksOf(scene, 'text').every(({ size }) => size >= least)).toBe(true);
      }
    });

    it('gives each mark a key of its own, and each datum one target with words and a name', () => {
      for (const scene of scenes) {
        const keys = scene.marks.map(({ key }) => key);
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
        const data = scene.targets.map(({ datum }) => datum);
        expect(new Set(data).size).toBe(data.length);
        for (const datum of data) {
          expect(view.wordsOf(datum)?.value).toBeTruthy();
          expect(view.nameOf(datum)?.body).toBeTruthy();
        }
      }
    });

    it('has a title, words, and a table as wide as its head', () => {
      expect([view.title, view.description].every((text) => text.length > 0)).toBe(true);
      expect(view.isEmpty).toBe(false);
      const { columns, rows } = view.table;
      expect(rows.length).toBeGreaterThan(0);
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1);
    });
  });

  it('has nothing to draw in no room, and is empty without records', () => {
    const locale = locales['zh-CN'];
    const view = chart(records(), { ...request, locale });
    for (const width of [0, NaN, -5, Infinity])
      expect(view.draw({ width, locale }).marks).toEqual([]);
    const none = chart([], { ...request, locale });
    expect(none.isEmpty).toBe(true);
    expect(none.draw({ width: 720, locale }).marks).toEqual([]);
  });
});

const pictures = [
  ...['key-figures-haidian', 'key-figures-shenzhen', 'trend-bodies', 'matrix-shenzhen'],
  ...['matrix-bodies', 'matrix-bodies-by-metric', 'ranking-county', 'ranking-made-up-300'],
].flatMap((name) => [
  { name, tag: 'zh-CN', width: 320 } as const,
  { name, tag: 'zh-CN', width: 720 } as const,
  { name, tag: 'en', width: 720 } as const,
]);

describe('the pictures', () => {
  it.each(pictures)('$name in $tag at $width looks as it was approved', async (picture) => {
    const { name, tag, width } = picture;
    const { chart, records, request } = cases[name] as Case;
    const locale = locales[tag];
    const view = chart(records(), { ...request, locale });
    const { title, description } = view;
    const svg = toSvg(view.draw({ width, locale }), { title, description, language: tag });
    await expect(svg).toMatchFileSnapshot(`../output/${name}-${tag}-${width}.svg`);
  });
});
