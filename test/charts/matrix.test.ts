import { matrixChart, toSvg, type CellsMark, type Scene } from '@congress-metrics/charts';
import { describe, expect, it } from 'vitest';
import { madeUpNation } from './nation.js';
import { everyExample, madeUp, shenzhen, zh } from './records.js';
import { marksOf, textsOf } from './scenes.js';

const meetings = 'standing-committee-meetings';
const cellsOf = (scene: Scene): readonly CellsMark[] =>
  marksOf(scene, 'cells').filter(({ role }) => role === 'cell');

describe('the matrix of Shenzhen', () => {
  const view = matrixChart(shenzhen(), { locale: zh, metrics: [meetings, 'special-work-reports'] });
  const scene = view.draw({ width: 720, locale: zh });

  it('gives each row a scale of its own, by share of its greatest value, and says so', () => {
    expect([...(cellsOf(scene)[0]?.steps ?? [])].slice(0, 6)).toEqual([4, 4, 6, 5, 5, 4]);
    expect(view.subtitle).toContain('本行最大值');
  });

  it('prints every value, and leaves out years without any record with a note', () => {
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['8', '12', '28', '2016', '2025']));
    expect(textsOf(scene)).not.toContain('2017');
    expect(view.notes).toContain('2017、2018、2020、2024年无数据，未列。');
  });

  it('marks a break by its sign', () => {
    expect(marksOf(scene, 'path').map(({ key }) => key)).toContain(
      'special-work-reports@2025/break',
    );
  });
});

describe('the matrix of all bodies', () => {
  it('keeps levels apart, and has one scale for all', () => {
    const view = matrixChart(everyExample(), { locale: zh, metrics: [meetings] });
    const scene = view.draw({ width: 720, locale: zh });
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['省级', '设区的市级', '县级']));
    expect(textsOf(scene)).toContain('0至12次');
    expect(view.subtitle).toContain('全部最大值');
  });
});

describe('made-up cells', () => {
  const records = [
    madeUp(2024, { [meetings]: { value: 8, qualifier: 'about' }, suggestions: 0 }),
    madeUp(2025, { [meetings]: 8, suggestions: { absent: 'not-published' } }),
  ];
  const view = matrixChart(records, { locale: zh, metrics: [meetings, 'suggestions'] });
  const scene = view.draw({ width: 720, locale: zh });

  it('tells a real 0 from a gap: the palest step and its number, or no colour and a dash', () => {
    expect([...(cellsOf(scene)[0]?.steps ?? [])]).toEqual([6, 6, 1, 0]);
    expect(textsOf(scene)).toContain('0');
    expect(marksOf(scene, 'rule').map(({ key }) => key)).toContain('suggestions@2025/gap');
    expect(textsOf(scene)).toContain('未公布');
  });

  it('rings an approximate value and explains the ring', () => {
    expect(marksOf(scene, 'dot').map(({ datum }) => datum)).toContain(`${meetings}@2024`);
    expect(textsOf(scene)).toContain('约数、推算数、初步数或基数很小的比率');
  });
});

describe('a matrix of 64,000 made-up cells', () => {
  const view = matrixChart(madeUpNation(3200, 20), {
    ...{ locale: zh, metrics: [meetings], body: 'made-up-77' },
  });

  it.each([320, 720, 1200])('lays out in a bounded number of marks at %i', (width) => {
    const scene = view.draw({ width, locale: zh });
    expect(scene.marks.length).toBeLessThan(80);
    expect(cellsOf(scene).reduce((sum, { steps }) => sum + steps.length, 0)).toBe(64_000);
    expect(scene.height).toBeLessThan(1300);
  });

  it('draws them as six paths a block', () => {
    const scene = view.draw({ width: 720, locale: zh });
    const svg = toSvg(scene, { title: '', description: '', language: 'zh-CN' });
    expect(svg.match(/<path/gu)?.length).toBe((cellsOf(scene).length + 1) * 6);
  });

  it('makes a target only when it is asked for, the same by place, by row and by datum', () => {
    const { targets, grid } = view.draw({ width: 720, locale: zh });
    expect(targets).toEqual([]);
    expect([grid?.rows, grid?.columns]).toEqual([3200, 20]);
    for (const [row, column] of [
      [0, 0],
      [1234, 7],
      [3199, 10],
    ] as const) {
      const target = grid?.at(row, column);
      expect(target).toMatchObject({ row, column });
      const { x = 0, y = 0, width = 0, height = 0, datum = '' } = target ?? {};
      expect(grid?.under(x + width / 2, y + height / 2)).toEqual(target);
      expect(grid?.of(datum)).toEqual(target);
      expect(view.wordsOf(datum)?.title).toContain('自拟');
    }
    expect(grid?.at(3200, 0)).toBeUndefined();
    expect(grid?.under(-1, -1)).toBeUndefined();
  });

  it('has room for the focus around each cell, inside the drawing', () => {
    const { grid, width: room } = view.draw({ width: 320, locale: zh });
    for (const column of [0, 19])
      for (const row of [0, 1500, 3199]) {
        const { x = -1, width = 0, height = 0 } = grid?.at(row, column) ?? {};
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(room);
      }
  });
});
