import { spark, trend, yearBars, type ChartOptions, type Scene } from '@congress-metrics/charts';
import { locales, seriesOf, type CongressRecord, type Series } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import {
  haidian,
  haidianMetrics,
  madeUp,
  madeUpSeries,
  shenzhen,
  shenzhenMetrics,
  zh,
} from './records.js';
import { collisions, escapes, marksOf, numbersOf } from './scenes.js';

const metrics = [...new Set([...haidianMetrics, ...shenzhenMetrics])];
const values = (of: (index: number) => number): CongressRecord['metrics'] =>
  Object.fromEntries(metrics.map((metric, index) => [metric, of(index)]));

const cases: Readonly<Record<string, (locale: typeof zh) => readonly Series[]>> = {
  'the figures of Haidian': (locale) => seriesOf(haidian(), haidianMetrics, locale),
  'the figures of Shenzhen': (locale) => seriesOf(shenzhen(), shenzhenMetrics, locale),
  'one series': (locale) => seriesOf(haidian(), haidianMetrics.slice(3, 4), locale),
  'two series': (locale) => seriesOf(shenzhen(), shenzhenMetrics.slice(0, 2), locale),
  'twelve made-up series': () =>
    madeUpSeries(
      [
        madeUp(
          2024,
          values((index) => index * 7),
        ),
        madeUp(
          2025,
          values((index) => 90 - index),
        ),
      ],
      ...metrics.slice(0, 12),
    ),
  'one point': (locale) => seriesOf(haidian().slice(0, 1), haidianMetrics, locale),
  'made-up zeros everywhere': () =>
    madeUpSeries(
      [
        madeUp(
          2024,
          values(() => 0),
        ),
        madeUp(
          2025,
          values(() => 0),
        ),
      ],
      ...metrics,
    ),
  'a made-up huge value beside small ones': () =>
    madeUpSeries(
      [
        madeUp(
          2024,
          values((index) => (index === 3 ? 123456789 : 1)),
        ),
        madeUp(
          2025,
          values(() => 2),
        ),
      ],
      ...metrics,
    ),
  'made-up negative values': () =>
    madeUpSeries(
      [
        madeUp(
          2024,
          values((index) => index - 6),
        ),
        madeUp(
          2025,
          values((index) => 5 - index),
        ),
      ],
      ...metrics,
    ),
  'made-up estimates, plans and approximations': () =>
    madeUpSeries(
      [
        madeUp(2024, { 'special-work-reports': 40, 'voters-received': 10500 }),
        madeUp(
          2025,
          {
            'special-work-reports': { value: 41, status: ['P', 'E'] },
            'voters-received': { value: 11000, qualifier: 'nearly' },
          },
          { plan: { metrics: { 'special-work-reports': 48, 'voters-received': 9000 } } },
        ),
      ],
      'special-work-reports',
      'voters-received',
    ),
};

const charts: Readonly<Record<string, (series: readonly Series[], o: ChartOptions) => Scene>> = {
  yearBars,
  trend,
};
const widths = [160, 200, 240, 320, 400, 479, 480, 560, 720, 1000, 1200];

describe.each(Object.entries(charts))('%s', (_, chart) => {
  describe.each(Object.entries(cases))('with %s', (_, seriesIn) => {
    describe.each([
      { tag: 'zh-CN', textSize: 'normal' },
      { tag: 'zh-CN', textSize: 'large' },
      { tag: 'en', textSize: 'normal' },
      { tag: 'en', textSize: 'large' },
    ] as const)('in $tag, $textSize', ({ tag, textSize }) => {
      const locale = locales[tag];
      const scenes = widths.map((width) => chart(seriesIn(locale), { width, locale, textSize }));

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

      it('gives each mark a key of its own, and each point one target', () => {
        for (const scene of scenes) {
          const keys = scene.marks.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          const data = scene.targets.map(({ datum }) => datum);
          expect(new Set(data).size).toBe(data.length);
        }
      });
    });
  });

  it('has nothing to draw in no room, or without data', () => {
    const series = seriesOf(haidian(), haidianMetrics, zh);
    for (const width of [0, NaN, -5, Infinity])
      expect(chart(series, { width, locale: zh }).marks).toEqual([]);
    expect(chart([], { width: 720, locale: zh }).marks).toEqual([]);
  });

  it('draws the same twice', () => {
    const draw = (): Scene =>
      chart(seriesOf(shenzhen(), shenzhenMetrics, zh), { width: 720, locale: zh });
    expect(draw()).toEqual(draw());
  });

  it('lets no target cover another in a row of bars or a panel', () => {
    const { targets } = chart(seriesOf(haidian(), haidianMetrics, zh), { width: 720, locale: zh });
    for (const [index, a] of targets.entries())
      for (const b of targets.slice(index + 1))
        expect(
          a.x + a.width <= b.x + 0.01 ||
            b.x + b.width <= a.x + 0.01 ||
            a.y + a.height <= b.y + 0.01 ||
            b.y + b.height <= a.y + 0.01,
        ).toBe(true);
  });
});

describe('spark', () => {
  it('stands in 120 by 32 pixels, without text', () => {
    const scene = spark(seriesOf(shenzhen(), shenzhenMetrics, zh), { width: 120, locale: zh });
    expect(scene).toMatchObject({ width: 120, height: 32 });
    expect(marksOf(scene, 'text')).toEqual([]);
    expect(escapes(scene)).toEqual([]);
    expect(numbersOf(scene).every(Number.isFinite)).toBe(true);
  });

  it('has nothing to draw in no room, or without data', () => {
    const series = seriesOf(shenzhen(), shenzhenMetrics, zh);
    expect(spark(series, { width: 0, locale: zh }).marks).toEqual([]);
    expect(spark(series, { width: NaN, locale: zh }).marks).toEqual([]);
    expect(spark([], { width: 120, locale: zh }).marks).toEqual([]);
  });
});
