import { funnelChart, type Scene } from '@congress-metrics/charts';
import { describe, expect, it } from 'vitest';
import { viewOf } from './more-charts.js';
import { example, madeUp, zh } from './records.js';
import { marksOf, textsOf } from './scenes.js';

const draw = (view: ReturnType<typeof viewOf>, width = 720): Scene =>
  view.draw({ width, locale: zh });
const barOf = (scene: Scene, key: string) =>
  marksOf(scene, 'rect').find((mark) => mark.key === `${key}/bar`);

describe('the steps of Haidian', () => {
  const view = viewOf(funnelChart, [example('haidian-2024')]);
  const scene = draw(view);

  it('are to scale from the suggestions raised to those solved', () => {
    const [raised, solved] = ['suggestions', 'suggestions-resolved'].map((id) =>
      barOf(scene, `${id}@2024`),
    );
    expect((solved?.width ?? 0) / (raised?.width ?? 1)).toBeCloseTo(126 / 206, 6);
    expect(solved?.tone).toBe('accent');
  });

  it('give the share of the first step and of the step before', () => {
    const texts = textsOf(scene).join('');
    expect(texts).toContain('占第一步的100%');
    expect(texts).toContain('占第一步的61.2%');
    // The step before is all of the first: the same share is not said twice.
    expect(texts).not.toContain('占上一步');
    const some = viewOf(funnelChart, [
      madeUp(2024, { suggestions: 200, 'suggestions-replied': 160, 'suggestions-resolved': 80 }),
    ]);
    expect(textsOf(draw(some)).join('')).toMatch(/占第一步的40\.0%，占上一步的50\.0%/u);
  });

  it('never put visits, voters and opinions on one scale, and say why', () => {
    for (const id of ['station-visits', 'voters-received', 'opinions-collected'])
      expect(barOf(scene, `${id}@2024`)).toBeUndefined();
    expect(view.notes).toContain('各步计量对象不同，只列数目和比值，不按同一比例绘图。');
    expect(textsOf(scene)).toEqual(
      expect.arrayContaining(['2300人次', '近11,000人次', '1400余件']),
    );
  });

  it('call a ratio of approximate figures approximate', () => {
    expect(view.wordsOf('voters-received@2024')?.lines[0]).toBe('代表每次进站接待选民人次：约4.8');
    expect(view.wordsOf('opinions-collected@2024')?.lines[0]).toBe('每百人次选民意见建议数：约13');
  });

  it('keep the suggestions planned for since the term began out of it, and say so', () => {
    expect(view.notes.join('')).toContain('29件（本届以来）另行计数');
    expect(view.notes).toContain('列入计划的建议：未公布。');
  });

  it('say that the printed rate agrees', () => {
    expect(view.wordsOf('suggestions-resolved@2024')?.lines).toContain(
      '报告所列比率与计算一致：61.2%',
    );
  });
});

describe('the funnel chart', () => {
  const made = madeUp(2024, {
    ...{ suggestions: 100, 'suggestions-replied': 80, 'suggestions-resolved': 0 },
    'suggestions-planned': 20,
  });
  const view = viewOf(funnelChart, [made]);
  const scene = draw(view);

  it('outlines what was only promised, as a share of what was answered', () => {
    expect(barOf(scene, 'suggestions-planned@2024')).toMatchObject({
      pattern: 'outlined',
      role: 'plan',
    });
    expect(view.wordsOf('suggestions-planned@2024')?.lines).toEqual(
      expect.arrayContaining(['占第一步的20.0%', '占上一步的25.0%', '计划']),
    );
  });

  it('draws a made-up step of 0 as a tick', () => {
    const zero = scene.marks.find(({ key }) => key === 'suggestions-resolved@2024/bar');
    expect(zero?.mark).toBe('rule');
  });

  it('takes steps of the reader’s own', () => {
    const own = viewOf(
      funnelChart,
      [example('haidian-2024')],
      ['livelihood-projects', 'livelihood-projects-completed'],
    );
    expect(own.table.rows[1]?.cells[1]?.text).toBe('100%');
  });

  it('takes one flow by its name', () => {
    const own = viewOf(funnelChart, [example('haidian-2024')], ['stations']);
    expect(own.table.rows).toHaveLength(3);
  });

  it('divides by no zero', () => {
    const none = viewOf(funnelChart, [madeUp(2024, { suggestions: 0, 'suggestions-replied': 0 })]);
    expect(none.table.rows[1]?.cells[1]?.text).toBe('—');
  });
});
