import { readFileSync, readdirSync } from 'node:fs';
import { locales, seriesOf, type CongressRecord, type Series } from '@congress-metrics/core';

export const zh = locales['zh-CN'];
export const { en } = locales;

/** A record of the examples: real figures with their sources. */
export const example = (name: string): CongressRecord =>
  JSON.parse(
    readFileSync(new URL(`../../examples/records/${name}.json`, import.meta.url), 'utf8'),
  ) as CongressRecord;

/** All records of the examples, in the order of their names. */
export const everyExample = (): readonly CongressRecord[] =>
  readdirSync(new URL('../../examples/records/', import.meta.url))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => example(file.replace('.json', '')));

export const haidian = (): readonly CongressRecord[] =>
  ['haidian-2024', 'haidian-2025'].map(example);

export const shenzhen = (): readonly CongressRecord[] =>
  [2016, 2019, 2021, 2022, 2023, 2025].map((year) => example(`shenzhen-${year}`));

export const haidianMetrics = [
  'congress-sessions',
  'standing-committee-meetings',
  'chairpersons-meetings',
  'special-work-reports',
  'resolutions-and-decisions',
  'deliberation-opinions',
  'appraisal-opinions',
  'deputies-by-elected',
  'higher-level-deputies-by-elected',
  'appointments-and-removals',
];

export const shenzhenMetrics = [
  'standing-committee-meetings',
  'drafts-deliberated',
  'legislation-passed',
  'special-work-reports',
  'law-enforcement-inspections',
  'appointments-and-removals',
];

/** A made-up record, for faults that no real report has shown. */
export const madeUp = (
  year: number,
  metrics: CongressRecord['metrics'],
  more: Partial<CongressRecord> = {},
): CongressRecord => ({
  body: { id: 'test-district', name: '测试区人大常委会', level: 'county' },
  period: { type: 'year', year },
  sources: [{ id: 'made-up', title: '自拟数据' }],
  metrics,
  ...more,
});

export const madeUpSeries = (
  records: readonly CongressRecord[],
  ...metrics: readonly string[]
): readonly Series[] => seriesOf(records, metrics, zh);
