import {
  agendaChart,
  changeChart,
  compositionChart,
  funnelChart,
  keyFiguresChart,
  matrixChart,
  percentChangeChart,
  planChart,
  rankingChart,
  trendChart,
  yearBarsChart,
  type Chart,
  type Scene,
  type Target,
} from '@congress-metrics/charts';
import type { CongressRecord } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import { beijing, putuo, sichuan, xuhui } from './more-charts.js';
import { everyExample, haidian, shenzhen, zh } from './records.js';

type Cases = Readonly<Record<string, readonly [Chart, () => readonly CongressRecord[]]>>;

const cases: Cases = {
  'key figures': [keyFiguresChart, haidian],
  'year bars': [yearBarsChart, haidian],
  'the change of Xuhui': [changeChart, xuhui],
  'the change of Putuo in percent': [percentChangeChart, putuo],
  'the trend of Shenzhen': [trendChart, shenzhen],
  'the trend of all bodies': [trendChart, everyExample],
  'the composition of Beijing': [compositionChart, beijing],
  'the composition of Sichuan': [compositionChart, sichuan],
  'the steps of Haidian': [funnelChart, haidian],
  'the matrix of Shenzhen': [matrixChart, shenzhen],
  'the matrix of all bodies': [matrixChart, everyExample],
  'the ranking of all bodies': [rankingChart, everyExample],
  'the plan of Haidian': [planChart, haidian],
  'the agenda of Haidian': [agendaChart, haidian],
};

const targetsOf = ({ targets, grid }: Scene): readonly Target[] =>
  grid === undefined
    ? targets
    : Array.from({ length: grid.rows * grid.columns }, (_, index) =>
        grid.at(Math.floor(index / grid.columns), index % grid.columns),
      ).filter((target) => target !== undefined);

const isSegment = (name: string, { row }: Target, all: readonly Target[]): boolean =>
  name.includes('composition') && all.filter((other) => other.row === row).length > 1;

/** A class within a bar of a hundred percent is as wide as its share; years share what width there is. */
const leastWidth = (name: string, target: Target, all: readonly Target[], least: number): number =>
  isSegment(name, target, all) ? 0 : /trend|matrix/u.test(name) ? 24 : least;

// Fault 82, WCAG 2.5.8: the buttons around are held to it in test/elements.
describe.each(Object.entries(cases))('the targets of %s', (name, [chart, records]) => {
  const view = chart(records(), { locale: zh, metrics: [] });

  it.each([
    ['normal', 24, [320, 720, 1200]],
    ['large', 44, [320, 720, 1200]],
  ] as const)('in %s text are %i px wide and high', (textSize, least, widths) => {
    for (const room of widths) {
      const all = targetsOf(view.draw({ width: room, locale: zh, textSize }));
      const small = all.filter((target) => {
        const { width, height } = target;
        return height < least - 0.5 || width < leastWidth(name, target, all, least) - 0.5;
      });
      expect(small, `${room} px`).toEqual([]);
    }
  });
});

it('a year of a trend is wide enough for a finger wherever ten of them find room', () => {
  const view = trendChart(shenzhen(), { locale: zh, metrics: [] });
  for (const [textSize, least, widths] of [
    ['normal', 24, [320, 400, 720, 1200]],
    ['large', 44, [720, 1200]],
  ] as const)
    for (const width of widths)
      for (const target of view.draw({ width, locale: zh, textSize }).targets)
        expect(target.width, `${textSize} ${width} px`).toBeGreaterThanOrEqual(least - 0.5);
});
