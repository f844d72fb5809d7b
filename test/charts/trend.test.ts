import { spark, trend, type Scene } from '@congress-metrics/charts';
import { seriesOf, type CongressRecord } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import { madeUp, madeUpSeries, shenzhen, shenzhenMetrics, zh } from './records.js';
import { marksOf, textsOf } from './scenes.js';

const meetings = 'standing-committee-meetings';
const draw = (records: readonly CongressRecord[], ...metrics: readonly string[]): Scene =>
  trend(madeUpSeries(records, ...metrics), { width: 720, locale: zh });
const pathsOf = (scene: Scene): readonly string[] =>
  marksOf(scene, 'path').flatMap(({ role, d }) => (role === 'line' ? [d] : []));
const dotsOf = (scene: Scene) => marksOf(scene, 'dot').filter(({ role }) => role === 'point');
const baselineOf = (scene: Scene): number =>
  marksOf(scene, 'rule').find(({ key }) => key.endsWith('/baseline/0'))?.y1 ?? NaN;

describe('the trend of Shenzhen', () => {
  const scene = trend(seriesOf(shenzhen(), [meetings], zh), { width: 720, locale: zh });

  it('is interrupted where a year has no record: only 2021 to 2023 are joined', () => {
    expect(pathsOf(scene)).toHaveLength(1);
    expect(pathsOf(scene)[0]?.match(/[ML]/gu)).toEqual(['M', 'L', 'L']);
    expect(dotsOf(scene)).toHaveLength(6);
  });

  it('spaces years as time is', () => {
    const [first, second, third] = dotsOf(scene).map(({ x }) => x);
    expect(((second ?? 0) - (first ?? 0)) / ((third ?? 0) - (second ?? 0))).toBeCloseTo(3 / 2, 1);
  });

  it('leaves the baseline dotted under the years without a figure, and says why', () => {
    const dotted = marksOf(scene, 'rule').filter(
      ({ role, dashed, key }) => role === 'baseline' && dashed && !key.startsWith('note'),
    );
    expect(dotted).toHaveLength(3);
    expect(textsOf(scene)).toContain('暂无该年数据');
  });

  it('writes full years, and every value where there is room', () => {
    expect(textsOf(scene)).toEqual(
      expect.arrayContaining(['2016', '2019', '2021', '2023', '2025']),
    );
    expect(marksOf(scene, 'text').filter(({ role }) => role === 'value-label')).toHaveLength(6);
    expect(textsOf(scene)).toContain('7次');
  });

  it('has a target for every year, those without a figure too', () => {
    expect(scene.targets).toHaveLength(10);
    expect(scene.targets.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('rings what was planned, apart from what was done', () => {
    const all = trend(seriesOf(shenzhen(), shenzhenMetrics, zh), { width: 720, locale: zh });
    const rings = marksOf(all, 'dot').filter(({ role, datum }) => role === 'plan' && datum);
    expect(rings.length).toBeGreaterThan(0);
    expect(rings.every(({ hollow }) => hollow)).toBe(true);
    expect(textsOf(all)).toContain('计划');
  });

  it('says that scales differ where panels of one measure cannot share one', () => {
    const all = trend(seriesOf(shenzhen(), shenzhenMetrics, zh), { width: 720, locale: zh });
    expect(textsOf(all)).toContain('各图纵轴刻度不同');
    expect(textsOf(scene)).not.toContain('各图纵轴刻度不同');
  });
});

describe('a trend', () => {
  it('is interrupted by a made-up break, with the words beside it', () => {
    const scene = draw(
      [2020, 2021, 2022, 2023].map((year) =>
        madeUp(year, { [meetings]: year === 2022 ? { value: 9, status: 'B' } : 8 }),
      ),
      meetings,
    );
    expect(pathsOf(scene)).toHaveLength(2);
    expect(textsOf(scene)).toContain('口径变化');
    expect(scene.marks.filter(({ role, datum }) => role === 'break' && datum)).toHaveLength(3);
  });

  it.each([320, 1200])(
    'of twenty years has its ends, its highest and its lowest at %i px',
    (width) => {
      const values = [
        30, 32, 31, 35, 33, 36, 38, 34, 37, 40, 52, 41, 39, 44, 43, 40, 12, 38, 42, 45,
      ];
      const records = values.map((value, index) => madeUp(2006 + index, { [meetings]: value }));
      const scene = trend(madeUpSeries(records, meetings), { width, locale: zh });
      const labels = marksOf(scene, 'text').filter(({ role }) => role === 'value-label');
      expect(labels.map(({ text }) => text).sort()).toEqual(['12', '30', '45次', '52']);
      expect(dotsOf(scene)).toHaveLength(20);
    },
  );

  it('of made-up zeros lies flat on the baseline', () => {
    const scene = draw(
      [2020, 2021, 2022].map((year) => madeUp(year, { [meetings]: 0 })),
      meetings,
    );
    expect(new Set(dotsOf(scene).map(({ y }) => y))).toEqual(new Set([baselineOf(scene)]));
    expect(textsOf(scene)).toContain('0次');
  });

  it('of a single year is a dot with its value', () => {
    const scene = draw([madeUp(2025, { [meetings]: 8 })], meetings);
    expect(pathsOf(scene)).toEqual([]);
    expect(dotsOf(scene)).toHaveLength(1);
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['8次', '2025']));
  });

  it('never draws a missing value at zero', () => {
    const scene = draw(
      [
        madeUp(2023, { [meetings]: 8 }),
        madeUp(2024, { [meetings]: { absent: 'not-collected' } }),
        madeUp(2025, { [meetings]: 9 }),
      ],
      meetings,
    );
    expect(dotsOf(scene)).toHaveLength(2);
    expect(pathsOf(scene)).toEqual([]);
    expect(dotsOf(scene).every(({ y }) => y < baselineOf(scene))).toBe(true);
    expect(textsOf(scene)).toContain('未统计');
  });

  it('has one scale for metrics of one measure that reach alike', () => {
    const scene = draw(
      [
        madeUp(2024, { suggestions: 40, 'special-work-reports': 20 }),
        madeUp(2025, { suggestions: 40, 'special-work-reports': 40 }),
      ],
      'suggestions',
      'special-work-reports',
    );
    const height = (datum: string): number | undefined =>
      dotsOf(scene).find((dot) => dot.datum === datum)?.y;
    expect(height('suggestions@2025')).toBe(height('special-work-reports@2025'));
    expect(textsOf(scene)).not.toContain('各图纵轴刻度不同');
  });

  it('draws an approximate value as a hollow dot', () => {
    const scene = draw([madeUp(2025, { [meetings]: { value: 8, qualifier: 'about' } })], meetings);
    expect(dotsOf(scene)[0]).toMatchObject({ hollow: true });
    expect(textsOf(scene)).toContain('约8次');
  });

  it('prints one divisor in the title of a made-up axis of money', () => {
    const scene = draw(
      [2024, 2025].map((year) =>
        madeUp(year, { 'budget-examined': { value: year / 25, unit: '亿元' } }),
      ),
      'budget-examined',
    );
    expect(textsOf(scene)).toContain('单位：亿元');
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['0', '50', '81亿元']));
  });
});

describe('a spark', () => {
  it('keeps the gaps of the large chart', () => {
    const scene = spark(seriesOf(shenzhen(), [meetings], zh), { width: 120, locale: zh });
    expect(pathsOf(scene)).toHaveLength(1);
    expect(dotsOf(scene)).toHaveLength(6);
    expect(dotsOf(scene).at(-1)?.tone).toBe('accent');
  });
});
