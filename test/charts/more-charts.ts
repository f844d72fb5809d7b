import {
  agendaChart,
  changeChart,
  compositionChart,
  funnelChart,
  percentChangeChart,
  planChart,
  type Chart,
  type ChartView,
} from '@congress-metrics/charts';
import type { Breakdown, CongressRecord, Locale } from '@congress-metrics/core';
import { example, haidian, madeUp, zh } from './records.js';

export const xuhui = (): readonly CongressRecord[] => ['xuhui-2023', 'xuhui-2024'].map(example);
export const putuo = (): readonly CongressRecord[] => ['putuo-2024', 'putuo-2025'].map(example);
export const beijing = (): readonly CongressRecord[] =>
  ['beijing-2021', 'beijing-2023', 'beijing-2025'].map(example);
export const sichuan = (): readonly CongressRecord[] =>
  ['sichuan-2016', 'sichuan-2017'].map(example);

/** A chart of some records, as an element would ask for it. */
export const viewOf = (
  chart: Chart,
  records: readonly CongressRecord[],
  metrics: readonly string[] = [],
  locale: Locale = zh,
): ChartView => chart(records, { locale, metrics });

type Parts = Breakdown['parts'];

/** A made-up record with one breakdown of its suggestions. */
export const dividedRecord = (
  year: number,
  parts: Parts,
  more: Partial<Breakdown> = {},
  whole: CongressRecord['metrics'][string] = parts.reduce((sum, { value }) => sum + value, 0),
): CongressRecord =>
  madeUp(
    year,
    { suggestions: whole },
    {
      breakdowns: [
        {
          id: 'by-subject',
          of: 'suggestions',
          by: 'subject',
          coverage: 'complete',
          parts,
          ...more,
        },
      ],
    },
  );

const long = '一个特别特别长的类别名称，用来看换行是不是还能把每个字都放下';

interface Case {
  readonly chart: Chart;
  readonly records: () => readonly CongressRecord[];
  readonly metrics?: readonly string[];
}

/** Real reports and made-up faults, for every check of a layout. */
export const cases: Readonly<Record<string, Case>> = {
  'the change of Xuhui': { chart: changeChart, records: xuhui },
  'the change of Putuo': { chart: changeChart, records: putuo },
  'the change of Haidian in percent': { chart: percentChangeChart, records: haidian },
  'made-up changes of every kind': {
    chart: percentChangeChart,
    records: () => [
      madeUp(2023, {
        ...{ suggestions: 0, 'special-work-reports': 40, 'voters-received': 1, observers: 30 },
        'suggestion-reply-rate': 98.2,
        'standing-committee-meetings': 30,
      }),
      madeUp(2024, {
        ...{ suggestions: 5, 'special-work-reports': 40, 'voters-received': 90000, observers: 0 },
        'suggestion-reply-rate': 97.1,
        'standing-committee-meetings': { value: 60, qualifier: 'about' },
      }),
    ],
  },
  'made-up zeros and negatives': {
    chart: changeChart,
    records: () => [
      madeUp(2023, { suggestions: 0, 'special-work-reports': -4, observers: 123456789 }),
      madeUp(2024, { suggestions: 0, 'special-work-reports': 6, observers: 1 }),
    ],
  },
  'the subjects of Beijing': { chart: compositionChart, records: beijing },
  'the outcomes of Sichuan': {
    chart: compositionChart,
    records: sichuan,
    metrics: ['outcome'],
  },
  'the subjects of Sichuan, of which some are printed': {
    chart: compositionChart,
    records: () => sichuan().slice(0, 1),
    metrics: ['subject'],
  },
  'the classes of Qinyang': {
    chart: compositionChart,
    records: () => [example('qinyang-2023')],
    metrics: ['outcome'],
  },
  'the plan at hand-over of Chaoyang': {
    chart: compositionChart,
    records: () => [example('chaoyang-2020')],
  },
  'made-up classes with long names, zeros and one giant': {
    chart: compositionChart,
    records: () => [
      dividedRecord(2024, [
        { label: long, value: 99999 },
        { label: '零', value: 0 },
        ...Array.from({ length: 12 }, (_, index) => ({ label: `${long}${index}`, value: 1 })),
      ]),
    ],
  },
  'made-up classes of nothing': {
    chart: compositionChart,
    records: () => [dividedRecord(2024, [{ label: '零', value: 0 }])],
  },
  'the steps of Haidian': { chart: funnelChart, records: () => [example('haidian-2024')] },
  'made-up steps from zero': {
    chart: funnelChart,
    records: () => [
      madeUp(2024, {
        ...{ suggestions: 0, 'suggestions-replied': 0, 'suggestions-resolved': 0 },
        ...{ 'station-visits': 0, 'voters-received': { value: 9, qualifier: 'about' } },
      }),
    ],
  },
  'the plan of Shenzhen': { chart: planChart, records: () => [example('shenzhen-2022')] },
  'the planned items of Haidian': { chart: planChart, records: () => [example('haidian-2025')] },
  'the agenda of Haidian in 2024': { chart: agendaChart, records: () => [example('haidian-2024')] },
  'the agenda of Haidian in 2025': { chart: agendaChart, records: () => [example('haidian-2025')] },
  'the planned agenda of Haidian': {
    chart: agendaChart,
    records: () => [example('haidian-2025')],
    metrics: ['plan'],
  },
};
