import { changeChart, percentChangeChart, type Scene } from '@congress-metrics/charts';
import { describe, expect, it } from 'vitest';
import { putuo, viewOf, xuhui } from './more-charts.js';
import { haidian, madeUp, shenzhen, zh } from './records.js';
import { marksOf, textsOf } from './scenes.js';

const draw = (view: ReturnType<typeof viewOf>, width = 720): Scene =>
  view.draw({ width, locale: zh });
const textAt = (scene: Scene, key: string): string =>
  marksOf(scene, 'text')
    .filter((mark) => mark.key === key || mark.key.startsWith(`${key}/`))
    .map(({ text }) => text)
    .join('');
const dotsOf = (scene: Scene, datum: string) =>
  marksOf(scene, 'dot').filter(({ key }) => key.startsWith(datum.replace(/@.*/u, '@')));

describe('the change of Xuhui', () => {
  const view = viewOf(changeChart, xuhui());
  const scene = draw(view);

  it('goes from a neutral dot to one in the accent, in proportion from 0', () => {
    const [before, now] = dotsOf(scene, 'appointments-and-removals@2024');
    expect([before?.tone, now?.tone]).toEqual(['before', 'accent']);
    const zero = scene.marks.find(({ key }) => key === 'persons/baseline/0');
    if (zero?.mark !== 'rule' || !before || !now) throw new Error('not drawn');
    expect((now.x - zero.x1) / (before.x - zero.x1)).toBeCloseTo(121 / 70, 1);
    expect(textAt(scene, 'appointments-and-removals@2024/value')).toBe('70 → 121名');
  });

  it('lists what is not compared in words, with the reason, without a dot', () => {
    const reports = 'special-work-reports@2024';
    expect(dotsOf(scene, reports)).toEqual([]);
    expect(textAt(scene, `${reports}/aside`)).toBe('口径变化，不作比较');
    expect(textAt(scene, `${reports}/value`)).toBe('46 → 36项');
    expect(scene.marks.some(({ key }) => key === `${reports}/break`)).toBe(true);
    expect(textAt(scene, 'special-inquiries@2024/aside')).toBe('上年无数据');
  });

  it('is sorted by size within a measure, in the picture as in the table', () => {
    const persons = ['appointments-and-removals', 'deputies-resigned'];
    const rows = scene.targets.map(({ datum }) => datum.replace(/@.*/u, ''));
    expect(rows.slice(0, 2)).toEqual(persons);
    expect(view.table.rows[0]?.header).toBe('任免国家机关工作人员');
  });

  it('keeps each measure on a scale of its own', () => {
    const titles = scene.marks.filter(({ role }) => role === 'panel-title');
    expect(titles.map((mark) => mark.mark === 'text' && mark.text)).toEqual([
      '单位：名',
      '单位：次',
      '单位：部',
      '未作比较',
    ]);
  });
});

describe('the change of a rate that is worked out', () => {
  const records = [
    madeUp(2023, { suggestions: 100, 'suggestions-resolved': 59 }),
    madeUp(2024, { suggestions: 200, 'suggestions-resolved': 122 }),
  ];
  const ids = ['suggestions', 'suggestion-resolution-rate'];
  const rate = 'suggestion-resolution-rate@2024';

  it('is in percentage points, on a scale of its own', () => {
    const scene = draw(viewOf(changeChart, records, ids));
    expect(textAt(scene, `${rate}/value`)).toBe('59% → 61%');
    expect(textAt(scene, `${rate}/aside`)).toBe('+2个百分点');
    expect(textAt(scene, 'suggestions@2024/aside')).toBe('+100（+100.0%）');
    expect(scene.marks.filter(({ role }) => role === 'panel-title')).toHaveLength(2);
  });

  it('never stands among percentages', () => {
    const view = viewOf(percentChangeChart, records, ids);
    const titles = draw(view).marks.filter(({ role }) => role === 'panel-title');
    expect(titles.map((mark) => mark.mark === 'text' && mark.text)).toEqual([
      zh.words.percentChange,
      zh.words.pointsChange,
    ]);
    expect(view.wordsOf(rate)?.lines.join()).toContain('个百分点');
  });
});

describe('the change chart', () => {
  it('rings the later dot with the earlier one where nothing changed', () => {
    const dots = dotsOf(draw(viewOf(changeChart, putuo())), 'law-enforcement-inspections@2025');
    expect(dots[0]?.x).toBe(dots[1]?.x);
    expect(dots[0]?.radius).toBeGreaterThan(dots[1]?.radius ?? 0);
  });

  it('compares the last two years in a row, and says that a later one has no year before', () => {
    const view = viewOf(changeChart, shenzhen(), ['standing-committee-meetings']);
    expect(view.title).toContain('2022—2023年');
    expect(view.notes).toContain('2025年的上一年没有数据，比较的是此前相邻的两年。');
  });

  it('has nothing to say of a single year', () => {
    expect(viewOf(changeChart, haidian().slice(0, 1)).isEmpty).toBe(true);
  });

  it('never compares a made-up year with a term', () => {
    const term = madeUp(
      2024,
      { suggestions: 90 },
      { period: { type: 'term', from: 2020, to: 2024 } },
    );
    expect(viewOf(changeChart, [madeUp(2023, { suggestions: 9 }), term]).isEmpty).toBe(true);
  });
});

describe('the change in percent', () => {
  const record = (year: number, rate: number, count: number) =>
    madeUp(year, {
      'suggestion-reply-rate': rate,
      suggestions: count,
      observers: year === 2023 ? 0 : 4,
    });
  const view = viewOf(percentChangeChart, [record(2023, 97.1, 200), record(2024, 98.2, 150)]);
  const scene = draw(view);

  it('keeps percent and percentage points apart', () => {
    const titles = scene.marks.filter(({ role }) => role === 'panel-title');
    expect(titles.map((mark) => mark.mark === 'text' && mark.text)).toEqual([
      '增减百分比',
      '增减百分点',
      '未作比较',
    ]);
    expect(textAt(scene, 'suggestions@2024/value')).toBe('−25.0%');
    expect(textAt(scene, 'suggestion-reply-rate@2024/value')).toBe('+1.1个百分点');
  });

  it('draws a fall to the left of 0 and a rise to the right', () => {
    const fall = scene.marks.find(({ key }) => key === 'suggestions@2024/bar');
    const zero = scene.marks.find(({ key }) => key === 'percent/baseline/0');
    if (fall?.mark !== 'rect' || zero?.mark !== 'rule') throw new Error('not drawn');
    expect(fall.x + fall.width).toBeCloseTo(zero.x1 + 0.5, 5);
  });

  it('draws no percent of 0, and gives the counts instead', () => {
    expect(scene.marks.some(({ key }) => key === 'observers@2024/bar')).toBe(false);
    expect(textAt(scene, 'observers@2024/value')).toBe('0 → 4人次');
    expect(textAt(scene, 'observers@2024/aside')).toBe('+4');
  });

  it('pales a small base, sets both counts beside it, and says so', () => {
    const small = viewOf(percentChangeChart, haidian());
    const drawn = draw(small);
    const bar = drawn.marks.find(({ key }) => key === 'standing-committee-meetings@2025/bar');
    expect(bar?.tone).toBe('neutral');
    expect(textAt(drawn, 'standing-committee-meetings@2025/aside')).toBe('7 → 8次');
    expect(small.notes.join('')).toContain('不足20');
  });

  it('hatches an approximate change, with the sign behind the word for about', () => {
    const about = [
      madeUp(2023, { observers: 300 }),
      madeUp(2024, { observers: { value: 400, qualifier: 'about' } }),
    ];
    const drawn = draw(viewOf(percentChangeChart, about));
    expect(marksOf(drawn, 'rect').find(({ role }) => role === 'bar')?.pattern).toBe('hatched');
    expect(textsOf(drawn).some((text) => text.startsWith('约+'))).toBe(true);
  });
});
