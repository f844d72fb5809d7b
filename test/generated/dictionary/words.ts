import type { FindingLevel, MetricKind } from '@congress-metrics/core';
/** The words of the dictionary's pages that no locale of the core has. */
export interface PageWords {
  readonly otherLanguage: string;
  readonly generated: string;
  readonly metrics: string;
  readonly indicators: string;
  readonly checks: string;
  readonly metricsIntroduction: string;
  readonly indicatorsIntroduction: string;
  readonly checksIntroduction: string;
  readonly kinds: Readonly<Record<MetricKind, string>>;
  readonly levels: Readonly<Record<FindingLevel, string>>;
  readonly id: string;
  readonly chinese: string;
  readonly kind: string;
  readonly level: string;
  readonly everyLevel: string;
  readonly aliases: string;
  readonly notToBeConfusedWith: string;
  readonly usedIn: string;
  readonly example: string;
  readonly noExample: string;
  readonly addsUpTo: (parts: string) => string;
  readonly staysWithin: (parts: string) => string;
  readonly partOf: (whole: string) => string;
  readonly holds: (parts: string) => string;
  readonly agreesWith: (other: string) => string;
  readonly formula: string;
  readonly symbols: string;
  readonly percent: string;
  readonly ratio: string;
  readonly 'per-hundred': string;
  readonly places: (places: number) => string;
  readonly sumInstead: (whole: string, parts: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly printedAs: (quote: string) => string;
  readonly cautions: Readonly<Record<'approximate' | 'small-base' | 'break', string>>;
  readonly noWorkedExample: (missing: string) => string;
  readonly proves: string;
  readonly finds: string;
  readonly foundIn: (record: string) => string;
  readonly spoiled: (record: string) => string;
  readonly noFinding: string;
  readonly and: string;
}

const chinese: PageWords = {
  otherLanguage: 'English',
  generated:
    '由 `npm run generate` 从指标、比率、校验的定义和 `examples/records` 的真实记录生成，请勿手改。',
  metrics: '指标',
  indicators: '比率',
  checks: '校验',
  metricsIntroduction:
    '按报告的顺序分章。单位列出词典所用的量词，其后是各地报告里实际印过的；同一种计量的量词（如件、项、个、部）可以互换，次、人次、名、件次各是一种，不能混用。“流量”是报告期内发生的，“存量”是期末有的。',
  indicatorsIntroduction:
    '由印出的数相除而得，从不改动印出的数。任何一边含概数，结果就是概数，并给出上下限；百分比的分母不足20时，一件之差就是几个百分点，须连同件数一起看；口径变化的年份注明中断。',
  checksIntroduction:
    '每条记录都过一遍。**错误**：不可能的事，必须改；**警告**：统计人员会追问，请回看原文；**提示**：没有错，但读者应当知道。示例都是校验程序自己说的话。',
  kinds: { flow: '流量', stock: '存量', share: '百分比', money: '金额' },
  levels: { error: '错误', warning: '警告', notice: '提示' },
  id: '标识',
  chinese: '中文',
  kind: '类型',
  level: '级别',
  everyLevel: '各级',
  aliases: '也印作',
  notToBeConfusedWith: '不要混同',
  usedIn: '用于',
  example: '例',
  noExample: '示例记录里还没有这一数据。',
  addsUpTo: (parts) => `等于各部分之和：${parts}`,
  staysWithin: (parts) => `不少于已列部分之和：${parts}`,
  partOf: (whole) => `是${whole}的一部分`,
  holds: (parts) => `不少于其中的${parts}`,
  agreesWith: (other) => `通常与${other}相等`,
  formula: '算法',
  symbols: '公式',
  percent: '百分比',
  ratio: '比值',
  'per-hundred': '每百之数',
  places: (places) => `取${String(places)}位小数`,
  sumInstead: (whole, parts) => `${whole}没有印出时，以${parts}代替`,
  between: (low, high) => `在${low}至${high}之间`,
  printedAs: (quote) => `原文印作${quote}`,
  cautions: { approximate: '含概数', 'small-base': '分母不足20', break: '口径变化' },
  noWorkedExample: (missing) => `还没有记录同时载有分子和分母，最常缺的是${missing}。`,
  proves: '说明',
  finds: '代号',
  foundIn: (record) => `见于${record}`,
  spoiled: (record) => `把${record}故意改错所得`,
  noFinding: '示例记录里没有出现过。',
  and: '、',
};

const english: PageWords = {
  otherLanguage: '中文',
  generated:
    'Made by `npm run generate` from the definitions of metrics, indicators and checks and from the real records in `examples/records`; not to be edited by hand.',
  metrics: 'Metrics',
  indicators: 'Indicators',
  checks: 'Checks',
  metricsIntroduction:
    'By chapter, in the order of a report. Units are the Chinese unit words of the catalogue, then those that reports have printed; words of one measure (件, 项, 个, 部) may stand for each other, while 次 (occasions), 人次 (attendances), 名 (persons) and 件次 (cases) are four measures and never mixed. A flow is what happened in the period, a stock what stood at its end. Quotes stay in the language in which they are printed.',
  indicatorsIntroduction:
    'Worked out by dividing printed figures, which are never changed. Where either side is approximate so is the result, and its bounds are given; a percentage of fewer than 20 moves by several points with every single case and is read together with the counts; a year in which the scope changed is marked as a break.',
  checksIntroduction:
    'Every record goes through all of them. **Error**: what cannot be, and has to be mended. **Warning**: a statistician would ask; look at the page again. **Notice**: right, yet a reader should know. The examples are in the words of the check itself.',
  kinds: { flow: 'flow', stock: 'stock', share: 'share', money: 'money' },
  levels: { error: 'error', warning: 'warning', notice: 'notice' },
  id: 'Id',
  chinese: 'Chinese',
  kind: 'Kind',
  level: 'Levels',
  everyLevel: 'all levels',
  aliases: 'Also printed as',
  notToBeConfusedWith: 'Not to be confused with',
  usedIn: 'Used in',
  example: 'Example',
  noExample: 'No example record has this figure yet.',
  addsUpTo: (parts) => `Equals the sum of its parts: ${parts}`,
  staysWithin: (parts) => `Is at least the sum of the parts listed: ${parts}`,
  partOf: (whole) => `Part of ${whole}`,
  holds: (parts) => `Never less than ${parts}`,
  agreesWith: (other) => `Usually equal to ${other}`,
  formula: 'Formula',
  symbols: 'In symbols',
  percent: 'percent',
  ratio: 'ratio',
  'per-hundred': 'number per hundred',
  places: (places) => (places === 1 ? '1 decimal place' : `${String(places)} decimal places`),
  sumInstead: (whole, parts) => `Where ${whole} is not printed, ${parts} stands for it`,
  between: (low, high) => `between ${low} and ${high}`,
  printedAs: (quote) => `printed as ${quote}`,
  cautions: { approximate: 'approximate', 'small-base': 'whole under 20', break: 'scope changed' },
  noWorkedExample: (missing) =>
    `No record holds both sides yet; what is most often missing is ${missing}.`,
  proves: 'What it proves',
  finds: 'Code',
  foundIn: (record) => `found in ${record}`,
  spoiled: (record) => `${record}, spoiled on purpose`,
  noFinding: 'Not raised by any example record.',
  and: ', ',
};

export const pageWords = { 'zh-CN': chinese, en: english } as const;
