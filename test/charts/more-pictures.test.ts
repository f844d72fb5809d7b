import {
  agendaChart,
  changeChart,
  compositionChart,
  funnelChart,
  percentChangeChart,
  planChart,
  toSvg,
} from '@congress-metrics/charts';
import { locales } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import { beijing, viewOf, xuhui } from './more-charts.js';
import { example, haidian } from './records.js';

const charts = {
  change: [changeChart, xuhui],
  'percent-change': [percentChangeChart, haidian],
  composition: [compositionChart, beijing],
  funnel: [funnelChart, () => [example('haidian-2024')]],
  plan: [planChart, () => [example('shenzhen-2022')]],
  'plan-items': [planChart, () => [example('haidian-2025')]],
  agenda: [agendaChart, () => [example('haidian-2024')]],
} as const;

const looks = [
  ['zh-CN', 320],
  ['zh-CN', 720],
  ['en', 720],
] as const;

const pictures = Object.entries(charts).flatMap(([name, [chart, records]]) =>
  looks.map(([tag, width]) => ({ name: `${name}-${tag}-${width}`, chart, records, tag, width })),
);

describe('the pictures of real reports', () => {
  it.each(pictures)(
    '$name looks as it was approved',
    async ({ name, chart, records, tag, width }) => {
      const locale = locales[tag];
      const { title, description, draw } = viewOf(chart, records(), [], locale);
      const svg = toSvg(draw({ width, locale }), { title, description, language: tag });
      await expect(svg).toMatchFileSnapshot(`../output/${name}.svg`);
    },
  );
});
