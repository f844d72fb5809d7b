import { locales } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import { cases, viewOf } from './more-charts.js';
import { collisions, escapes, marksOf, numbersOf, textsOf } from './scenes.js';

const widths = [160, 200, 240, 320, 400, 479, 480, 560, 720, 1000, 1200];

describe.each(Object.entries(cases))('%s', (_, { chart, records, metrics }) => {
  describe.each([
    { tag: 'zh-CN', textSize: 'normal' },
    { tag: 'zh-CN', textSize: 'large' },
    { tag: 'en', textSize: 'normal' },
    { tag: 'en', textSize: 'large' },
  ] as const)('in $tag, $textSize', ({ tag, textSize }) => {
    const locale = locales[tag];
    const view = viewOf(chart, records(), metrics, locale);
    const scenes = widths.map((width) => view.draw({ width, locale, textSize }));

    it('lets no text lie on another or on a bar, and keeps all inside', () => {
      expect(scenes.map(collisions)).toEqual(widths.map(() => []));
      expect(scenes.map(escapes)).toEqual(widths.map(() => []));
    });

    it('has only finite numbers, and no text under its least size', () => {
      for (const scene of scenes) {
        expect(numbersOf(scene).every(Number.isFinite)).toBe(true);
        const least = textSize === 'large' ? 18 : 12;
        expect(marksOf(scene, 'text').every(({ size }) => size >= least)).toBe(true);
      }
    });

    it('gives each mark a key of its own, and each datum one target that says something', () => {
      for (const scene of scenes) {
        const keys = scene.marks.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const data = scene.targets.map(({ datum }) => datum);
        expect(new Set(data).size).toBe(data.length);
        for (const datum of data) {
          expect(view.wordsOf(datum)?.value).toBeTruthy();
          expect(view.nameOf(datum)?.body).toBeTruthy();
        }
      }
    });

    it('says the same data at every width', () => {
      const data = scenes.map(({ targets }) => targets.map(({ datum }) => datum).sort());
      for (const some of data) expect(some).toEqual(data[0]);
    });

    it('has a table, a description and sources, and the same scene twice', () => {
      expect(view.title).not.toBe('');
      expect(view.description).not.toBe('');
      expect(view.table.rows.length).toBeGreaterThan(0);
      for (const { cells } of view.table.rows)
        expect(cells).toHaveLength(view.table.columns.length - 1);
      expect(view.sources.length).toBeGreaterThan(0);
      expect(view.isEmpty).toBe(false);
      expect(view.draw({ width: 720, locale, textSize })).toEqual(
        view.draw({ width: 720, locale, textSize }),
      );
    });
  });

  it('has nothing to draw in no room, and nothing without records', () => {
    const view = viewOf(chart, records(), metrics);
    const { locale } = { locale: locales['zh-CN'] };
    for (const width of [0, NaN, -5, Infinity])
      expect(view.draw({ width, locale }).marks).toEqual([]);
    const none = viewOf(chart, [], metrics);
    expect(none.isEmpty).toBe(true);
    expect(none.draw({ width: 720, locale }).marks).toEqual([]);
  });

  it('lets no target cover another', () => {
    const { targets } = viewOf(chart, records(), metrics).draw({
      width: 720,
      locale: locales['zh-CN'],
    });
    const overlapping = targets.flatMap((a, index) =>
      targets
        .slice(index + 1)
        .filter(
          (b) =>
            a.x + a.width > b.x + 0.01 &&
            b.x + b.width > a.x + 0.01 &&
            a.y + a.height > b.y + 0.01 &&
            b.y + b.height > a.y + 0.01,
        ),
    );
    expect(overlapping).toEqual([]);
  });

  it('leaves no Chinese word of its own in English', () => {
    const view = viewOf(chart, records(), metrics, locales.en);
    const own = textsOf(view.draw({ width: 720, locale: locales.en })).join('');
    // What a body has not translated is printed as it stands.
    if (!own.includes('一个特别') && !own.includes('零'))
      expect(own).not.toMatch(/\p{Script=Han}/u);
  });
});
