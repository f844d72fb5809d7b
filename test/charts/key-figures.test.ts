import { keyFiguresChart, trendChart } from '@congress-metrics/charts';
import { describe, expect, it } from 'vitest';
import { everyExample, haidian, madeUp, shenzhen, zh } from './records.js';
import { marksOf, textsOf } from './scenes.js';

const columnsAt = (width: number): number => {
  const view = keyFiguresChart(haidian(), { locale: zh, metrics: [] });
  const { targets } = view.draw({ width, locale: zh });
  return new Set(targets.map(({ column }) => column)).size;
};

describe('the key figures of Haidian 2025', () => {
  const view = keyFiguresChart(haidian(), { locale: zh, metrics: [] });
  const scene = view.draw({ width: 720, locale: zh });

  it('stand in two columns in a phone, three in a tablet, six across a page', () => {
    expect([320, 720, 1200].map(columnsAt)).toEqual([2, 3, 6]);
  });

  it('set the digits large and the unit small', () => {
    const digits = marksOf(scene, 'text').find(({ text }) => text === '188');
    const unit = marksOf(scene, 'text').find(({ text }) => text === '人次');
    expect(digits?.size).toBeGreaterThan(2 * (unit?.size ?? 0));
  });

  it('say each change in words, and a break in place of one', () => {
    expect(textsOf(scene)).toEqual(
      expect.arrayContaining(['上升44人次（30.6%）', '下降3次', '口径变化，不作比较']),
    );
    expect(marksOf(scene, 'path').filter(({ role }) => role === 'break')).toHaveLength(1);
    expect(view.subtitle).toBe('变化均与2024年相比');
  });

  it('show the year that is asked for', () => {
    const before = keyFiguresChart(haidian(), { locale: zh, metrics: [], year: 2024 });
    expect(before.title).toBe('海淀区主要数据（2024年）');
  });
});

describe('the key figures of Shenzhen 2025', () => {
  const view = keyFiguresChart(shenzhen(), { locale: zh, metrics: [] });
  const scene = view.draw({ width: 720, locale: zh });

  it('say once that the year before has no data, and draw the course where there are three years', () => {
    expect(view.subtitle).toBe('2024年无数据，不列变化');
    expect(textsOf(scene)).not.toContain('上年无数据');
    expect(marksOf(scene, 'dot').length).toBeGreaterThan(10);
  });
});

describe('made-up key figures', () => {
  it('say in words what is missing, in place of a number', () => {
    const records = [madeUp(2025, { suggestions: { absent: 'not-published' }, motions: 3 })];
    const view = keyFiguresChart(records, { locale: zh, metrics: ['suggestions', 'motions'] });
    expect(textsOf(view.draw({ width: 320, locale: zh }))).toEqual(
      expect.arrayContaining(['未公布', '3']),
    );
  });
});

describe('the trend of several bodies', () => {
  const metrics = ['standing-committee-meetings'];
  const view = trendChart(everyExample(), { locale: zh, metrics });
  const scene = view.draw({ width: 720, locale: zh });

  it('has a panel a body, all over the same years and on one scale', () => {
    const titles = marksOf(scene, 'text').filter(({ role }) => role === 'panel-title');
    expect(titles.map(({ text }) => text)).toEqual(expect.arrayContaining(['海淀区', '深圳市']));
    expect(textsOf(scene)).not.toContain('各图纵轴刻度不同');
    expect(view.table.columns).toHaveLength(12);
  });

  it('names body, metric and year of a datum', () => {
    const datum = 'haidian/standing-committee-meetings@2025';
    expect(view.wordsOf(datum)?.title).toBe('2025年 海淀区 常委会会议');
    expect(view.nameOf(datum)).toEqual({
      ...{ body: 'haidian', metric: 'standing-committee-meetings', year: 2025 },
    });
  });

  it('shows the one body that is asked for', () => {
    const one = trendChart(everyExample(), { locale: zh, metrics, body: 'shenzhen' });
    expect(one.title).toContain('深圳市');
  });
});
