import {
  catalogue,
  chapters,
  indicators,
  locales,
  type Chapter,
  type MetricId,
} from '@congress-metrics/core';
import { rules } from '@congress-metrics/core/read';
import { code, link, page, table } from './markdown.js';
import { pageWords } from './words.js';

const both = (kind: 'metrics' | 'indicators' | 'checks', count: number): readonly string[] => [
  link(pageWords['zh-CN'][kind], `${kind}.zh-CN.md`),
  link(pageWords.en[kind], `${kind}.en.md`),
  String(count),
];

const metricRow = (id: MetricId): readonly string[] => [
  link(locales['zh-CN'].metrics[id][0], `metrics.zh-CN.md#${id}`),
  link(locales.en.metrics[id][0], `metrics.en.md#${id}`),
  catalogue.get(id)?.unit ?? '',
  code(id),
];

/** The way in: what there is in each language, and all metrics and indicators side by side. */
export const indexPage = (): string =>
  page([
    '# 数据字典 · Dictionary',
    `<!-- ${pageWords.en.generated} -->`,
    '指标是报告里印出的数，比率由它们相除而得，校验核对它们之间的关系。怎样把一份报告记成数据，见[怎样记下一份工作报告](../write-a-record.md)。',
    'Metrics are the figures that reports print, indicators are worked out from them, and checks compare them. [How to write down a work report](../write-a-record.en.md) tells how a report becomes data.',
    table(
      ['中文', 'English', '数 · Number'],
      [
        both('metrics', catalogue.size),
        both('indicators', indicators.length),
        both('checks', rules.length),
      ],
    ),
    '## 指标 · Metrics',
    ...(Object.entries(chapters) as [Chapter, Record<MetricId, unknown>][]).flatMap(
      ([chapter, metrics]) => [
        `### ${locales['zh-CN'].chapters[chapter]} · ${locales.en.chapters[chapter]}`,
        table(
          ['中文', 'English', '单位 · Unit', 'Id'],
          Object.keys(metrics).map((id) => metricRow(id as MetricId)),
        ),
      ],
    ),
    '## 比率 · Indicators',
    table(
      ['中文', 'English', 'Id'],
      indicators.map(({ id }) => [
        link(locales['zh-CN'].indicators[id].name, `indicators.zh-CN.md#${id}`),
        link(locales.en.indicators[id].name, `indicators.en.md#${id}`),
        code(id),
      ]),
    ),
  ]);
