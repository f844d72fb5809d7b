import { spark, toSvg, trend, yearBars } from '@congress-metrics/charts';
import { bodyName, locales, seriesOf, type CongressRecord } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import { haidian, haidianMetrics, shenzhen, shenzhenMetrics } from './records.js';

interface Picture {
  readonly chart: 'year-bars' | 'trend' | 'spark';
  readonly tag: 'zh-CN' | 'en';
  readonly width: number;
  readonly theme?: 'light' | 'dark';
  readonly textSize?: 'normal' | 'large';
}

const charts = { 'year-bars': yearBars, trend, spark };
const data: Readonly<
  Record<Picture['chart'], readonly [() => readonly CongressRecord[], readonly string[]]>
> = {
  'year-bars': [haidian, haidianMetrics],
  trend: [shenzhen, shenzhenMetrics],
  spark: [shenzhen, shenzhenMetrics],
};

const pictures: readonly Picture[] = [
  { chart: 'year-bars', tag: 'zh-CN', width: 320 },
  { chart: 'year-bars', tag: 'zh-CN', width: 720 },
  { chart: 'year-bars', tag: 'zh-CN', width: 720, theme: 'dark' },
  { chart: 'year-bars', tag: 'zh-CN', width: 320, textSize: 'large' },
  { chart: 'year-bars', tag: 'en', width: 320 },
  { chart: 'year-bars', tag: 'en', width: 720 },
  { chart: 'trend', tag: 'zh-CN', width: 320 },
  { chart: 'trend', tag: 'zh-CN', width: 720 },
  { chart: 'trend', tag: 'zh-CN', width: 1200 },
  { chart: 'trend', tag: 'zh-CN', width: 720, theme: 'dark' },
  { chart: 'trend', tag: 'en', width: 320 },
  { chart: 'trend', tag: 'en', width: 720 },
  { chart: 'spark', tag: 'zh-CN', width: 120 },
];

const nameOf = ({ chart, tag, width, theme, textSize }: Picture): string =>
  [chart, tag, width, theme, textSize].filter((part) => part !== undefined).join('-');

describe('the pictures of real reports', () => {
  it.each(pictures.map((picture) => [nameOf(picture), picture] as const))(
    '%s looks as it was approved',
    async (name, picture) => {
      const { chart, tag, width, theme = 'light', textSize = 'normal' } = picture;
      const locale = locales[tag];
      const [records, metrics] = data[chart];
      const series = seriesOf(records(), metrics, locale);
      const [first] = series;
      if (first === undefined) throw new Error('no series');
      const svg = toSvg(charts[chart](series, { width, locale, textSize }), {
        title: bodyName(first.body, tag),
        description: series.map(({ label }) => label).join(locale.comma),
        language: tag,
        theme,
      });
      await expect(svg).toMatchFileSnapshot(`../output/${name}.svg`);
    },
  );
});
