import { agendaChart, planChart, type Scene } from '@congress-metrics/charts';
import { describe, expect, it } from 'vitest';
import { viewOf } from './more-charts.js';
import { example, haidian, madeUp, zh } from './records.js';
import { marksOf, textsOf } from './scenes.js';

const draw = (view: ReturnType<typeof viewOf>, width = 720, textSize?: 'large'): Scene =>
  view.draw({ width, locale: zh, ...(textSize && { textSize }) });

describe('the plan of Shenzhen', () => {
  const view = viewOf(planChart, [example('shenzhen-2022')]);
  const scene = draw(view);
  const drafts = 'plan/drafts-deliberated@2022';

  it('is an outline, and its result a solid bar to the same scale', () => {
    const [aim, done] = ['plan', 'bar'].map((part) =>
      marksOf(scene, 'rect').find(({ key }) => key === `${drafts}/${part}`),
    );
    expect(aim).toMatchObject({ role: 'plan', pattern: 'outlined' });
    expect(done?.pattern).toBeUndefined();
    expect((done?.width ?? 0) / (aim?.width ?? 1)).toBeCloseTo(32 / 33, 6);
  });

  it('says what came of it', () => {
    expect(textsOf(scene)).toEqual(
      expect.arrayContaining(['计划33 · 完成32件', '未达计划（少1件）', '完成计划', '未见结果']),
    );
    expect(view.subtitle).toBe('指标：完成计划 8，未达计划 1，未见结果 2');
    expect(view.wordsOf(drafts)?.lines.join('')).toContain('全年拟安排法规项目33项');
  });

  it('draws no bar for a result that nobody has seen', () => {
    expect(scene.marks.some(({ key }) => key === 'plan/drafts-carried-over@2022/bar')).toBe(false);
  });

  it('keeps occasions and items on scales of their own', () => {
    const titles = scene.marks.filter(({ role }) => role === 'panel-title');
    expect(titles).toHaveLength(2);
  });
});

describe('the planned items of Haidian', () => {
  const view = viewOf(planChart, haidian());
  const scene = draw(view);

  it('are all listed theme by theme, each with shape and word', () => {
    const items = scene.targets.filter(
      ({ datum }) => datum.startsWith('plan/') && datum.includes('@2025'),
    );
    expect(items).toHaveLength(35);
    const words = marksOf(scene, 'text').filter(({ key }) => key.endsWith('/words'));
    expect(words.filter(({ text }) => text === '已完成')).toHaveLength(2);
    expect(words.filter(({ text }) => text === '未见结果')).toHaveLength(32);
    const shapes = marksOf(scene, 'rect').filter(({ key }) => key.endsWith('/status'));
    expect(shapes.filter(({ pattern }) => pattern === 'outlined')).toHaveLength(32);
  });

  it('have a form in the table, and no number where none was planned', () => {
    const { columns, rows } = view.table;
    expect(columns).toEqual(['事项', '方式', '计划', '完成', '状态']);
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['—', '7个', '未见结果', '未见结果']);
    const item = rows.find(({ header }) => header === '促进中小企业发展');
    expect(item?.cells.slice(1).map(({ text }) => text)).toEqual(['—', '—', '已完成']);
  });

  it('say that no result seen is not nothing done', () => {
    expect(view.notes.join('')).toContain('不等于没有做');
  });

  it('tell made-up items put off and dropped by shape', () => {
    const item = { theme: 'finance', form: 'inspect', title: '题' } as const;
    const made = madeUp(
      2024,
      {},
      {
        plan: {
          agenda: [
            { ...item, id: 'a', status: 'postponed' },
            { ...item, id: 'b', status: 'dropped' },
            { ...item, id: 'c', status: 'in-progress' },
          ],
        },
      },
    );
    const drawn = draw(viewOf(planChart, [made]));
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['推迟', '取消', '进行中']));
    const shapes = marksOf(drawn, 'path').filter(({ key }) => key.endsWith('/status'));
    expect(new Set(shapes.map(({ d }) => d.replace(/[\d.]+/gu, ''))).size).toBe(2);
  });
});

describe('the agenda of Haidian', () => {
  const view = viewOf(agendaChart, [example('haidian-2024')]);

  it('has a tile for each of its 50 items, and a target for each', () => {
    for (const width of [320, 720, 1200]) {
      const scene = draw(view, width);
      const tiles = scene.marks.filter(({ key }) => key.endsWith('/tile'));
      expect(tiles).toHaveLength(50);
      expect(scene.targets).toHaveLength(50);
    }
  });

  it('gives fingers 24 pixels, and 44 with large text', () => {
    const least = (scene: Scene): number =>
      Math.min(...scene.targets.flatMap(({ width, height }) => [width, height]));
    expect(least(draw(view))).toBe(24);
    expect(least(draw(view, 720, 'large'))).toBe(44);
  });

  it('counts every cell', () => {
    const counts = marksOf(draw(view), 'text').filter(({ key }) => key.startsWith('count/'));
    expect(counts.reduce((sum, { text }) => sum + Number(text), 0)).toBe(50);
  });

  it('says title, theme, form and the printed words of a tile', () => {
    const words = view.wordsOf(draw(view).targets[0]?.datum ?? '');
    expect(words?.title).toBe('区属国企改革');
    expect(words?.lines.slice(0, 2)).toEqual(['主题：高质量发展', '方式：听取和审议']);
    expect(words?.lines.join('')).toContain('原文');
  });

  it('stands titles in the tiles where there is room', () => {
    const scene = draw(viewOf(agendaChart, [example('haidian-2025')]));
    expect(textsOf(scene)).toContain('促进中小企业发展');
  });

  it('takes the plan, a theme or a form when asked', () => {
    const records = [example('haidian-2025')];
    expect(viewOf(agendaChart, records, ['plan']).table.rows).toHaveLength(34);
    expect(viewOf(agendaChart, records, ['plan', 'ecology']).table.rows).toHaveLength(3);
    expect(viewOf(agendaChart, haidian(), ['appraise']).table.rows).toHaveLength(1);
  });

  it('outlines what is only planned', () => {
    const scene = draw(viewOf(agendaChart, [example('haidian-2025')], ['plan']));
    const tiles = marksOf(scene, 'rect').filter(({ key }) => key.endsWith('/tile'));
    expect(tiles.filter(({ pattern }) => pattern === 'outlined')).toHaveLength(32);
  });

  it('keeps keys apart where a made-up id stands twice', () => {
    const item = { id: 'same', theme: 'finance', form: 'inspect', title: '题' } as const;
    const scene = draw(viewOf(agendaChart, [madeUp(2024, {}, { agenda: [item, item] })]));
    expect(new Set(scene.targets.map(({ datum }) => datum)).size).toBe(2);
  });
});
