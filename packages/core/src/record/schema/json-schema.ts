import * as z from 'zod/mini';
import { catalogue } from '../../catalogue/metrics/index.js';
import { locales } from '../../words/locales/index.js';
import { metricLabel } from '../../figures/series.js';
import { observation } from './observation.js';
import { period } from './period.js';
import * as record from './record.js';
import { localizedText, text } from './text.js';

/** What an editor shows beside a part of a record, in Chinese and English. */
const parts: readonly (readonly [z.ZodMiniType, string, string])[] = [
  [record.id, 'id', '标识：小写字母、数字和连字符 · Id: small letters, digits, hyphens'],
  [text, 'text', '文字 · Text'],
  [localizedText, 'localizedText', '中文，或中英文对照 · Chinese, or Chinese and English'],
  [
    period,
    'period',
    '所属时期：年、届、届内至今、年内一段、一次会议 · Year, term, term to date, part of a year, session',
  ],
  [record.metrics, 'metrics', '各项指标 · Figures by metric'],
  [record.body, 'body', '机构 · The body'],
  [record.source, 'source', '来源 · A source'],
  [record.ownMetric, 'ownMetric', '机构自有的指标 · A metric of the body’s own'],
  [record.reportedRate, 'reportedRate', '原文印出的比率 · A rate as printed'],
  [record.reportedChange, 'reportedChange', '原文印出的增减 · A change as printed'],
  [record.breakdown, 'breakdown', '分类 · A breakdown'],
  [record.agendaItem, 'agendaItem', '议题或监督项目 · An agenda item'],
  [record.plan, 'plan', '本年计划 · The plan for the year'],
  [record.waiver, 'waiver', '豁免 · A waiver'],
];

const named = (id: string): { description: string } => ({
  description: `${metricLabel(id, locales['zh-CN'])}（${catalogue.get(id)?.unit ?? ''}） · ${metricLabel(id, locales.en)}`,
});

/**
 * The record as JSON Schema 2020-12, made from the schema that reads it. Editors complete metric ids
 * with their terms; other languages validate with it. Relations between figures are not in it: those
 * are what the checks are for.
 */
export const jsonSchema = (): Record<string, unknown> => {
  const registry = z.registry<{ id: string; description?: string }>();
  // Without words of its own, or an editor shows them in place of each metric's name.
  observation.register(registry, { id: 'observation' });
  for (const [schema, id, description] of parts) schema.register(registry, { id, description });
  const { $schema, ...made } = z.toJSONSchema(record.congressRecord, {
    metadata: registry,
    override: ({ zodSchema, jsonSchema: made }) => {
      if (zodSchema === record.metrics)
        made.properties = Object.fromEntries(
          [...catalogue.keys()].map((id) => [id, { $ref: '#/$defs/observation', ...named(id) }]),
        );
    },
  });
  return {
    $schema,
    $id: record.schemaAddress,
    title: '人大常委会工作数据记录 · A people’s congress’s work in figures',
    ...made,
  };
};
