/**
 * What is counted. Two figures may be added, or stand on one axis, only when their measure is the
 * same: 件, 项, 个 and 部 are one count under four words; 次, 人次, 名 and 件次 are four different ones.
 */
export type Measure =
  | 'items'
  | 'events'
  | 'attendances'
  | 'persons'
  | 'acts'
  | 'groups'
  | 'money'
  | 'percent'
  | 'years'
  | 'points';

/** A unit word as it is printed, with what it measures and how many of the base unit it stands for. */
export interface Unit {
  readonly word: string;
  readonly measure: Measure;
  /** 1 for 件, 10,000 for 万元, 100,000,000 for 亿元. */
  readonly factor: number;
}

const words: Readonly<Record<Measure, string>> = {
  items: '件 项 个 部 条 份 家 处 篇 类 方面',
  events: '次 场 期 班次 场次 个次',
  attendances: '人次',
  persons: '名 人 位',
  acts: '件次',
  groups: '批次 批',
  money: '元',
  percent: '% ％',
  years: '年',
  points: '分',
};

const scales = [
  ['', 1],
  ['万', 1e4],
  ['亿', 1e8],
  ['万亿', 1e12],
] as const;

const measures = new Map<string, Measure>(
  Object.entries(words).flatMap(([measure, list]) =>
    list.split(' ').map((word) => [word, measure as Measure] as const),
  ),
);

/** Words that have been looked up: few, though each may stand under many scales. */
const known = new Map<string, Unit>();

/**
 * The unit that a printed word stands for, or `undefined` for a word that no report has used yet.
 * 万 and 亿 may stand before any of them: `unitOf('亿元')` is money, 100,000,000 yuan.
 */
export const unitOf = (word: string): Unit | undefined => {
  const before = known.get(word);
  if (before !== undefined) return before;
  for (const [scale, factor] of scales) {
    const measure = word.startsWith(scale) ? measures.get(word.slice(scale.length)) : undefined;
    if (measure === undefined) continue;
    const unit = { word, measure, factor };
    known.set(word, unit);
    return unit;
  }
  return undefined;
};

/** All unit words without a scale, in the order of their measures: for hints and completion. */
export const unitWords: readonly string[] = [...measures.keys()];
