import {
  changeChart,
  compositionChart,
  funnelChart,
  keyFiguresChart,
  percentChangeChart,
  planChart,
  rankingChart,
  trendChart,
  yearBarsChart,
  type Chart,
  type Mark,
  type Scene,
} from '@congress-metrics/charts';
import type { CongressRecord } from '@congress-metrics/core';
import { expect, it } from 'vitest';
import { dividedRecord } from './more-charts.js';
import { madeUp, zh } from './records.js';

const both = [madeUp(2024, { suggestions: 90 }), madeUp(2025, { suggestions: 100 })];

const lengths = (scene: Scene): readonly number[] =>
  scene.marks.flatMap((mark) =>
    mark.mark === 'rect' && (mark.role === 'bar' || mark.role === 'plan') ? [mark.width] : [],
  );

const baselines = (scene: Scene): readonly Extract<Mark, { mark: 'rule' }>[] =>
  scene.marks.filter((mark) => mark.mark === 'rule').filter(({ role }) => role === 'baseline');

const dots = (scene: Scene): readonly Extract<Mark, { mark: 'dot' }>[] =>
  scene.marks.filter((mark) => mark.mark === 'dot').filter(({ role }) => role === 'point');

const heights = (scene: Scene): readonly number[] =>
  dots(scene).map(({ y }) => (baselines(scene).at(-1)?.y1 ?? NaN) - y);

const reaches = (scene: Scene): readonly number[] =>
  dots(scene).map(({ x }) => x - (baselines(scene)[0]?.x1 ?? NaN));

interface Case {
  readonly chart: Chart;
  readonly records?: readonly CongressRecord[];
  readonly sizes: (scene: Scene) => readonly number[];
}

const cases: Readonly<Record<string, Case>> = {
  'key figures': {
    chart: keyFiguresChart,
    records: [madeUp(2023, { suggestions: 95 }), ...both],
    sizes: heights,
  },
  'year bars': { chart: yearBarsChart, sizes: lengths },
  'a change': { chart: changeChart, sizes: reaches },
  'a change in percent': {
    chart: percentChangeChart,
    records: [
      madeUp(2024, { suggestions: 1000, 'special-work-reports': 100 }),
      madeUp(2025, { suggestions: 1090, 'special-work-reports': 110 }),
    ],
    sizes: lengths,
  },
  'a trend': { chart: trendChart, sizes: heights },
  'a composition': {
    chart: compositionChart,
    records: [
      dividedRecord(2025, [
        { label: '甲', value: 90 },
        { label: '乙', value: 100 },
      ]),
    ],
    sizes: (scene) =>
      lengths({ ...scene, marks: scene.marks.filter(({ key }) => key.endsWith('/bar')) }),
  },
  'a funnel': {
    chart: funnelChart,
    records: [madeUp(2025, { suggestions: 100, 'suggestions-replied': 90 })],
    sizes: lengths,
  },
  'a plan': {
    chart: planChart,
    records: [madeUp(2025, { suggestions: 90 }, { plan: { metrics: { suggestions: 100 } } })],
    sizes: lengths,
  },
  'a ranking': {
    chart: rankingChart,
    records: [90, 100].map((value) => ({
      ...madeUp(2025, { suggestions: value }),
      body: { id: `made-up-${value}`, name: `测试${value}`, level: 'county' as const },
    })),
    sizes: lengths,
  },
};

// Fault 89: no scale of ours is cut off, so none needs a sign of it. 90 is nine tenths of 100, not none.
it.each(Object.entries(cases))('%s is measured from 0', (_, { chart, records = both, sizes }) => {
  for (const width of [320, 720]) {
    const scene = chart(records, { locale: zh, metrics: [] }).draw({ width, locale: zh });
    const found = sizes(scene);
    expect(Math.abs(Math.min(...found) / Math.max(...found) - 0.9)).toBeLessThan(0.01);
  }
});
