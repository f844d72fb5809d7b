import { compositionChart, type Scene } from '@congress-metrics/charts';
import { describe, expect, it } from 'vitest';
import { beijing, dividedRecord, sichuan, viewOf } from './more-charts.js';
import { en, example, zh } from './records.js';
import { marksOf, textsOf } from './scenes.js';

const draw = (view: ReturnType<typeof viewOf>, width = 720): Scene =>
  view.draw({ width, locale: zh });
const segmentsOf = (scene: Scene, key: string) =>
  marksOf(scene, 'rect').filter(
    (mark) => mark.key.startsWith(key) && mark.key.endsWith('/segment'),
  );

describe('the subjects of Beijing', () => {
  const view = viewOf(compositionChart, beijing());
  const scene = draw(view);

  it('are a bar of a hundred percent a year, the latest first', () => {
    const tops = [2025, 2023, 2021].map((year) => segmentsOf(scene, `by-subject@${year}`));
    expect(tops.map(({ length }) => length)).toEqual([6, 6, 6]);
    for (const bars of tops) {
      expect(bars[0]?.x).toBe(0);
      const last = bars.at(-1);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(720, 6);
    }
  });

  it('are found by the pointer in the bar of the latest year too', () => {
    const [bar] = segmentsOf(scene, 'by-subject@2025');
    const [place] = scene.targets.find(({ datum }) => datum === bar?.datum)?.also ?? [];
    expect(place?.x).toBe(bar?.x);
    expect((place?.y ?? 0) + (place?.height ?? 0)).toBe((bar?.y ?? 0) + (bar?.height ?? 0));
  });

  it('are as wide as their share', () => {
    const [first] = segmentsOf(scene, 'by-subject@2025');
    expect(((first?.width ?? 0) + 1.5) / 720).toBeCloseTo(338 / 973, 6);
  });

  it('print each share as the report does', () => {
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['34.73%', '22.10%', '338件，34.73%']));
  });

  it('keep a class under another name apart, name it and say so', () => {
    expect(textsOf(scene)).toContain('财政经济方面');
    expect(view.notes.join('')).toContain('2023年“财政经济方面”“宗教党派团体方面”');
    const header = view.table.rows.find((row) => row.header === '财政经济方面');
    expect(header?.cells.map(({ text }) => text)).toEqual(['—', '—', '206件', '26.6%', '—', '—']);
  });

  it('give one tone to a class over all years', () => {
    const accent = [2025, 2023, 2021].map((year) =>
      segmentsOf(scene, `by-subject@${year}`).find(({ tone }) => tone === 'accent'),
    );
    const names = accent.map((mark) => view.wordsOf(mark?.datum ?? '')?.title.replace(/^.* /u, ''));
    expect(new Set(names)).toEqual(new Set(['社会发展方面']));
  });

  it('say the value, the share, what it is of, and the source', () => {
    const words = view.wordsOf('by-subject@2025/1');
    expect(words?.value).toBe('338件');
    expect(words?.lines[0]).toBe('占代表建议、批评和意见973件的34.73%');
    expect(words?.lines.join('')).toContain('来源');
    expect(words?.lines.join('')).toContain('照印');
  });

  it('say which other divisions there are', () => {
    expect(view.notes.at(-1)).toContain('办理结果');
  });
});

describe('outcomes', () => {
  it('of Sichuan stand beside what they mean, and their bases are said to differ', () => {
    const view = viewOf(compositionChart, sichuan(), ['outcome']);
    expect(textsOf(draw(view)).join('')).toContain('所提问题已解决或基本解决（已解决）');
    expect(view.notes.join('')).toContain('各年占比的基数不同');
    expect(view.description).toContain('778件');
  });

  it('of Qinyang keep 甲, 乙 and 丙 with their meaning, in their own order', () => {
    const view = viewOf(compositionChart, [example('qinyang-2023')], ['outcome']);
    expect(view.table.rows.slice(0, 3).map(({ header }) => header)).toEqual([
      '甲类（已解决）',
      '乙类（正在解决）',
      '丙类（暂不能解决）',
    ]);
  });

  it('of Chaoyang are classes at hand-over: outlined, and said to be a plan', () => {
    const view = viewOf(compositionChart, [example('chaoyang-2020')]);
    const bars = marksOf(draw(view), 'rect');
    expect(bars.every(({ pattern }) => pattern === 'outlined')).toBe(true);
    expect(view.subtitle).toBe('交办时的计划分类，不是办理结果');
    expect(view.notes.join('')).toContain('当年能够解决的');
  });
});

describe('the composition chart', () => {
  it('hatches what a partial breakdown does not list, with its share', () => {
    const view = viewOf(compositionChart, sichuan().slice(0, 1), ['subject']);
    const scene = draw(view);
    const rest = segmentsOf(scene, 'by-subject@2016/rest')[0];
    expect(rest?.pattern).toBe('hatched');
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['未列出', '42.4%']));
    expect(view.table.rows.find(({ header }) => header === '未列出')?.cells[0]?.text).toBe('438件');
  });

  it('never stacks made-up classes that overlap', () => {
    const parts = [
      { label: '甲', value: 80 },
      { label: '乙', value: 60 },
    ];
    const view = viewOf(compositionChart, [
      dividedRecord(2024, parts, { coverage: 'overlapping' }, 100),
    ]);
    expect(segmentsOf(draw(view), '')).toEqual([]);
    expect(view.notes[0]).toContain('不作百分比堆叠');
    expect(textsOf(draw(view))).toContain('80件，80.0%');
  });

  it('never stacks made-up classes that do not add up to their whole, and says by how much', () => {
    const parts = [
      { label: '甲', value: 30 },
      { label: '乙', value: 60 },
    ];
    const view = viewOf(compositionChart, [dividedRecord(2024, parts, {}, 100)]);
    expect(segmentsOf(draw(view), '')).toEqual([]);
    expect(view.notes[0]).toContain('合计90件，与总数100件不符');
  });

  it('gives no share of a made-up whole that is not published', () => {
    const view = viewOf(compositionChart, [
      dividedRecord(
        2024,
        [{ label: '甲', value: 3 }],
        { coverage: 'partial' },
        { absent: 'unknown' },
      ),
    ]);
    expect(textsOf(draw(view))).toContain('3件');
    expect(view.notes[0]).toContain('不算占比');
  });

  it('says where a made-up printed share is not the computed one', () => {
    const view = viewOf(compositionChart, [
      dividedRecord(2024, [
        { label: '甲', value: 60, share: { value: 65 } },
        { label: '乙', value: 40, share: { value: 40 } },
      ]),
    ]);
    expect(view.notes.join('')).toContain('原文65%，计算为60%');
    expect(view.wordsOf('by-subject@2024/0')?.lines).toContain('原文65%，计算为60%');
  });

  it('draws a made-up class of 0 as a tick, and an approximate one hatched', () => {
    const scene = draw(
      viewOf(compositionChart, [
        dividedRecord(2024, [
          { label: '甲', value: 60, qualifier: 'about' },
          { label: '乙', value: 0 },
        ]),
      ]),
    );
    expect(scene.marks.find(({ key }) => key === 'by-subject@2024/1/bar')?.mark).toBe('rule');
    const bar = marksOf(scene, 'rect').find(({ key }) => key === 'by-subject@2024/0/bar');
    expect(bar?.pattern).toBe('hatched');
    expect(textsOf(scene).join('')).toContain('约60件');
  });

  it('takes a division by its id, its kind or its metric', () => {
    const records = [example('beijing-2025')];
    expect(viewOf(compositionChart, records, ['by-undertaker']).title).toContain('交办情况');
    expect(viewOf(compositionChart, records, ['outcome']).title).toContain('办理结果');
    expect(viewOf(compositionChart, records, ['suggestions'], en).title).toContain('by subject');
  });
});
