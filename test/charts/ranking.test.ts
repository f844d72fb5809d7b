import { rankingChart, type ChartView } from '@congress-metrics/charts';
import type { CongressRecord } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import { madeUpNation } from './nation.js';
import { en, everyExample, madeUp, zh } from './records.js';
import { marksOf, textsOf } from './scenes.js';

const meetings = 'standing-committee-meetings';

describe('the ranking of county congresses by meetings in 2025', () => {
  const view = rankingChart(everyExample(), { locale: zh, metrics: [meetings], body: 'haidian' });
  const scene = view.draw({ width: 720, locale: zh });

  it('gives equal values the same rank, in words too', () => {
    expect(view.table.rows.map(({ cells }) => cells[0]?.text)).toEqual(['1', '2', '2']);
    expect(view.wordsOf(scene.targets[1]?.datum ?? '')?.lines[0]).toBe('第2位，共3个（并列）');
  });

  it('marks the reader’s own body, and no other', () => {
    const accents = marksOf(scene, 'rect').filter(({ tone }) => tone === 'accent');
    expect(accents.map(({ datum }) => datum)).toEqual([`haidian/${meetings}@2025`]);
  });

  it('says in words which bodies are not compared, and why', () => {
    expect(view.notes).toContain('时期不同，未列入5个：怀柔区、徐汇区、朝阳区、房山区、沁阳市。');
    expect(view.notes.some((note) => note.startsWith('层级不同'))).toBe(true);
    expect(view.description).toContain('武昌区最高，为11次');
  });

  it('draws no spread of so few', () => {
    expect(scene.marks.some(({ key }) => key.startsWith('distribution'))).toBe(false);
  });

  it('chooses the metric, level and year that most bodies report where none is asked for', () => {
    const chosen = rankingChart(everyExample(), { locale: en, metrics: [] });
    expect(chosen.title).toBe('Standing Committee meetings by body, 2025');
  });
});

describe('a ranking by an indicator', () => {
  it('works the value out and rounds it as the indicator says', () => {
    const view = rankingChart(everyExample(), {
      ...{ locale: zh, metrics: ['suggestion-resolution-rate'], body: 'haidian' },
    });
    expect(view.table.rows).toEqual([
      { header: '海淀区', cells: [{ text: '1' }, { text: '61.2%' }] },
    ]);
  });
});

describe('a made-up ranking by a rate that one prints and one leaves to be worked out', () => {
  it('shows both by the value that they are ranked by', () => {
    const of = (id: string, metrics: CongressRecord['metrics']): CongressRecord =>
      madeUp(2025, metrics, { body: { id, name: id, level: 'county' } });
    const rate = 'suggestion-resolution-rate';
    const view = rankingChart(
      [of('甲', { [rate]: 70.5 }), of('乙', { 'suggestions-resolved': 126, suggestions: 206 })],
      { locale: zh, metrics: [rate] },
    );
    expect(view.table.rows.map(({ cells }) => cells[1]?.text)).toEqual(['70.5%', '61.2%']);
    const scene = view.draw({ width: 480, locale: zh });
    expect(marksOf(scene, 'rect')).toHaveLength(2);
  });
});

describe('a made-up ranking by a rate of very few', () => {
  it('tells it by shape, and gives the counts in note, table and tooltip', () => {
    const of = (id: string, resolved: number, all: number): CongressRecord =>
      madeUp(
        2025,
        { 'suggestions-resolved': resolved, suggestions: all },
        { body: { id, name: id, level: 'county' } },
      );
    const view = rankingChart([of('甲', 12, 12), of('乙', 150, 206)], {
      ...{ locale: zh, metrics: ['suggestion-resolution-rate'] },
    });
    const scene = view.draw({ width: 480, locale: zh });
    expect(marksOf(scene, 'rect').map(({ pattern }) => pattern)).toEqual(['outlined', undefined]);
    const counts = '12件中的12件';
    expect(view.notes).toContain(`1个机构总数不足20，比率仅供参考：甲（${counts}）。`);
    expect(view.table.rows[0]?.cells[1]).toEqual({ text: '100%', note: `可靠性低，${counts}` });
    expect(view.wordsOf(scene.targets[0]?.datum ?? '')?.lines).toContain(counts);
  });
});

describe('a made-up ranking with an approximate value', () => {
  it('hatches its bar and says so', () => {
    const of = (id: string, value: CongressRecord['metrics'][string]): CongressRecord =>
      madeUp(2025, { [meetings]: value }, { body: { id, name: id, level: 'county' } });
    const view = rankingChart([of('a', { value: 9, qualifier: 'about' }), of('b', 7)], {
      ...{ locale: zh, metrics: [meetings] },
    });
    const scene = view.draw({ width: 480, locale: zh });
    expect(marksOf(scene, 'rect').map(({ pattern }) => pattern)).toEqual(['hatched', undefined]);
    expect(textsOf(scene)).toContain('约9次');
  });
});

describe('a ranking of 3,200 made-up bodies', () => {
  const view: ChartView = rankingChart(madeUpNation(3200, 1), {
    ...{ locale: zh, metrics: [meetings], body: 'made-up-77' },
  });
  const scene = view.draw({ width: 720, locale: zh });

  it('lists the first, the neighbours of the own and the last, in a bounded number of marks', () => {
    expect(scene.targets.length).toBeLessThanOrEqual(20);
    expect(scene.marks.length).toBeLessThan(150);
  });

  it('counts what it leaves out, so that listed and left out make all', () => {
    const hidden = textsOf(scene)
      .flatMap((text) => /^中间(\d+)个/u.exec(text)?.[1] ?? [])
      .reduce((sum, count) => sum + Number(count), 0);
    expect(hidden + scene.targets.length).toBe(view.table.rows.length);
  });

  it('shows how all are spread, with the middle half, the median and the own rank', () => {
    expect(marksOf(scene, 'path').filter(({ key }) => key.startsWith('distribution'))).toHaveLength(
      2,
    );
    expect(textsOf(scene).some((text) => text.startsWith('居中的一半机构'))).toBe(true);
    expect(textsOf(scene).some((text) => /^自拟77区 第\d+位，共\d+个/u.test(text))).toBe(true);
  });

  it('holds each body once as a target, in the order of the table, ties included', () => {
    const { grid } = scene;
    const names = Array.from({ length: grid?.rows ?? 0 }, (_, row) => {
      const datum = grid?.at(row, 0)?.datum ?? '';
      expect(grid?.of(datum)?.row).toBe(row);
      return view.wordsOf(datum)?.title.split(' ')[1];
    });
    expect(names).toEqual(view.table.rows.map(({ header }) => header));
    expect(grid?.at(names.length, 0)).toBeUndefined();
  });

  it('finds in the spread the body that stands at a place of it', () => {
    const { grid } = scene;
    for (const row of [20, 1600, 3000]) {
      const { x = 0, y = 0, width = 0, height = 0 } = grid?.at(row, 0) ?? {};
      const found = grid?.under(x + width / 2, y + height - 0.01);
      expect(found).toMatchObject({ x, y, width, height });
    }
  });

  it('leads left and right through the columns of the spread, each a lower or a higher value', () => {
    const { grid } = scene;
    const texts = view.table.rows.map(({ cells }) => cells[1]?.text ?? '');
    for (const [step, start] of [
      [-1, 0],
      [1, texts.length - 1],
    ] as const) {
      const values: number[] = [];
      for (let at = grid?.at(start, 0); at !== undefined; at = grid?.beside(at, step))
        values.push(parseInt(texts[at.row] ?? '', 10));
      expect(values).toEqual([...new Set(values)].sort((a, b) => (a - b) * step));
      expect(values).toHaveLength(new Set(texts).size);
    }
  });

  it('gives its spread the whole width where the bars leave little, else their scale', () => {
    const zeros = (width: number): readonly (number | undefined)[] => {
      const drawn = view.draw({ width, locale: zh });
      const tick = marksOf(drawn, 'text').find(({ key }) => key.startsWith('distribution/tick/0'));
      const bar = marksOf(drawn, 'rect').find(({ role }) => role === 'bar');
      return [tick?.x, bar?.x].map((x) => x && Math.round(x));
    };
    const [narrowTick, narrowBar] = zeros(320);
    expect(narrowTick).toBeLessThan(Number(narrowBar) / 2);
    const [tick, bar] = zeros(720);
    expect(tick).toBe(bar);
  });

  it('stands on its line where all have the same value, 0 included', () => {
    const records = madeUpNation(100, 1).map((record) => ({
      ...record,
      metrics: { [meetings]: 0 },
    }));
    const none = rankingChart(records, { locale: zh, metrics: [meetings] });
    const drawn = none.draw({ width: 320, locale: zh });
    expect(JSON.stringify(drawn.marks)).not.toMatch(/null|NaN/u);
    expect(drawn.grid?.at(50, 0)?.width).toBeGreaterThan(0);
  });
});

describe('a ranking of few', () => {
  it('lists all, and finds each in the spread too', () => {
    const view = rankingChart(madeUpNation(20, 1), { locale: zh, metrics: [meetings] });
    const { targets, grid, marks } = view.draw({ width: 720, locale: zh });
    expect(grid).toBeUndefined();
    const dots = marks.filter(({ mark }) => mark === 'dot');
    expect(targets.flatMap(({ also = [] }) => also)).toHaveLength(dots.length);
  });
});
