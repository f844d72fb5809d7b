import { yearBars, type Scene } from '@congress-metrics/charts';
import { seriesOf, type CongressRecord } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import { en, haidian, haidianMetrics, madeUp, madeUpSeries, shenzhen, zh } from './records.js';
import { marksOf, textsOf } from './scenes.js';

const draw = (records: readonly CongressRecord[], metrics: readonly string[], width = 720): Scene =>
  yearBars(seriesOf(records, metrics, zh), { width, locale: zh });

const barOf = (scene: Scene, datum: string) =>
  scene.marks.find((mark) => mark.datum === datum && mark.key.endsWith('/bar'));

const textAt = (scene: Scene, key: string): string =>
  marksOf(scene, 'text')
    .filter((mark) => mark.key === key || mark.key.startsWith(`${key}/`))
    .map(({ text }) => text)
    .join('');

const reports = 'special-work-reports';

describe('year bars of Haidian', () => {
  const scene = draw(haidian(), haidianMetrics);

  it('say a missing figure in words, without a bar', () => {
    const missing = 'higher-level-deputies-by-elected@2025';
    expect(barOf(scene, missing)).toBeUndefined();
    expect(textAt(scene, `${missing}/value`)).toBe('未公布');
    expect(barOf(scene, 'higher-level-deputies-by-elected@2024')).toBeDefined();
  });

  it('withhold the change across a break, and mark it', () => {
    expect(textAt(scene, `${reports}@2025/change`)).toBe('口径变化，不作比较');
    expect(scene.marks.find(({ key }) => key === `${reports}@2025/break`)).toBeDefined();
    expect(scene.marks.filter(({ role }) => role === 'break')).toHaveLength(1);
  });

  it('give number and percent where the base is large enough', () => {
    expect(textAt(scene, 'appointments-and-removals@2025/change')).toBe('+44（+30.6%）');
    expect(textAt(scene, 'standing-committee-meetings@2025/change')).toBe('+1');
    expect(textAt(scene, 'congress-sessions@2025/change')).toBe('与上年持平');
  });

  it('put each measure on an axis of its own', () => {
    const titles = scene.marks.filter(({ role }) => role === 'panel-title');
    expect(titles.map((mark) => mark.mark === 'text' && mark.text)).toEqual([
      '单位：次',
      '单位：项、份',
      '单位：名',
      '单位：人次',
    ]);
  });

  it('are as long as their values within a panel', () => {
    const [before, now] = [2024, 2025].map((year) => barOf(scene, `${reports}@${year}`));
    if (before?.mark !== 'rect' || now?.mark !== 'rect') throw new Error('no bars');
    expect(before.width / now.width).toBeCloseTo(46 / 52, 6);
    expect(before.x).toBe(now.x);
    expect([before.tone, now.tone]).toEqual(['before', 'accent']);
  });

  it('say the same in a narrow chart', () => {
    const narrow = draw(haidian(), haidianMetrics, 320);
    const facts = (drawn: Scene): readonly string[] =>
      textsOf(drawn).join('').replace('比上年', '').split('').sort();
    expect(facts(narrow)).toEqual(facts(scene));
  });

  it('have a target for every point, the missing one too', () => {
    expect(scene.targets).toHaveLength(20);
    const missing = scene.targets.find(
      ({ datum }) => datum.startsWith('higher') && datum.endsWith('2025'),
    );
    expect(missing).toMatchObject({ row: 8, column: 1 });
  });

  it('have targets of 24 pixels, and of 44 for large text', () => {
    const large = yearBars(seriesOf(haidian(), haidianMetrics, zh), {
      width: 720,
      locale: zh,
      textSize: 'large',
    });
    expect(Math.min(...scene.targets.map(({ height }) => height))).toBe(24);
    expect(Math.min(...large.targets.map(({ height }) => height))).toBe(44);
  });
});

describe('year bars', () => {
  it('draw a real 0 of a made-up record as a tick on the baseline', () => {
    const scene = draw([madeUp(2024, { [reports]: 5 }), madeUp(2025, { [reports]: 0 })], [reports]);
    const zero = barOf(scene, `${reports}@2025`);
    const five = barOf(scene, `${reports}@2024`);
    if (zero?.mark !== 'rule' || five?.mark !== 'rect') throw new Error('no tick');
    expect(zero.x1).toBe(zero.x2);
    expect(zero.x1 - five.x).toBeLessThanOrEqual(1);
    expect(textAt(scene, `${reports}@2025/value`)).toBe('0项');
  });

  it('start negative made-up values from the same baseline', () => {
    const scene = draw(
      [madeUp(2024, { [reports]: -4 }), madeUp(2025, { [reports]: 8 })],
      [reports],
    );
    const [negative, positive] = [2024, 2025].map((year) => barOf(scene, `${reports}@${year}`));
    if (negative?.mark !== 'rect' || positive?.mark !== 'rect') throw new Error('no bars');
    expect(negative.x + negative.width).toBeCloseTo(positive.x);
    expect(positive.width).toBeCloseTo(2 * negative.width);
  });

  it('hatch an approximate value and outline a provisional one', () => {
    const scene = draw(
      [
        madeUp(2024, { [reports]: { value: 40, qualifier: 'about' } }),
        madeUp(2025, { [reports]: { value: 41, status: 'P' } }),
      ],
      [reports],
    );
    expect(barOf(scene, `${reports}@2024`)).toMatchObject({ pattern: 'hatched' });
    expect(barOf(scene, `${reports}@2025`)).toMatchObject({ pattern: 'outlined' });
    expect(textAt(scene, `${reports}@2025/value`)).toBe('41项（初步数）');
  });

  it('draw a plan as a stroke beside the bar, and alone as an outline', () => {
    const plan = { plan: { metrics: { [reports]: 48 } } };
    const scene = draw(
      [madeUp(2024, { [reports]: 40 }, plan), madeUp(2025, { suggestions: 3 }, plan)],
      [reports],
    );
    expect(scene.marks.find(({ key }) => key === `${reports}@2024/plan`)?.mark).toBe('rule');
    expect(barOf(scene, `${reports}@2025`)).toMatchObject({ role: 'plan', pattern: 'outlined' });
    expect(textAt(scene, `${reports}@2025/value`)).toBe('未公布（计划48项）');
  });

  it('show at most four years, the last in the accent', () => {
    const records = [2020, 2021, 2022, 2023, 2024].map((year) => madeUp(year, { [reports]: year }));
    const scene = yearBars(madeUpSeries(records, reports), { width: 720, locale: zh });
    const bars = marksOf(scene, 'rect').filter(({ role }) => role === 'bar');
    expect(bars.map(({ tone }) => tone)).toEqual(['faint', 'neutral', 'before', 'accent']);
    expect(bars.at(-1)?.datum).toBe(`${reports}@2024`);
  });

  it('leave out a year that no record is at hand for', () => {
    const scene = draw(shenzhen(), ['standing-committee-meetings']);
    expect(textsOf(scene)).not.toContain('2024年');
    expect(textAt(scene, 'standing-committee-meetings@2025/change')).toBe('上年无数据');
  });

  it('have no change column for a single year', () => {
    const scene = draw(haidian().slice(1), haidianMetrics);
    expect(scene.marks.some(({ role }) => role === 'change-label')).toBe(false);
    expect(textsOf(scene)).not.toContain('比上年');
  });

  it('speak English where the locale does', () => {
    const scene = yearBars(seriesOf(haidian(), haidianMetrics, en), { width: 720, locale: en });
    expect(textAt(scene, 'higher-level-deputies-by-elected@2025/value')).toBe('not published');
    expect(textsOf(scene).join('')).not.toMatch(/\p{Script=Han}/u);
  });
});
