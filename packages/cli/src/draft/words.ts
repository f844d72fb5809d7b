import { forLanguage, type ByLanguage, type LanguageTag } from '@congress-metrics/core';
import type { Draft, Reason, Tier } from '@congress-metrics/core/draft';

interface DraftWords {
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly guessed: (body: Draft['body'], level: string) => string;
  readonly guesses: Readonly<Record<Draft['body']['guessed'][number], string>>;
  readonly planned: string;
  readonly others: string;
  readonly ownFigures: string;
  readonly leftOut: string;
  readonly agenda: string;
  readonly line: (line: number) => string;
  readonly summary: (
    found: number,
    tiers: Readonly<Record<Tier, number>>,
    leftOut: number,
  ) => string;
}

const words: ByLanguage<DraftWords> = {
  'zh-CN': {
    tiers: { certain: '确定', likely: '待选', own: '自有', unread: '未识别' },
    reasons: {
      date: '日期',
      period: '期间、时长',
      ordinal: '序数',
      title: '文件名称',
      slogan: '固定说法',
      word: '词语的一部分',
      threshold: '人数、年龄等界限',
      level: '层级',
      places: '行政区划个数',
      page: '网页杂项',
      'cut-off': '文末截断',
      'no-unit': '没有单位',
      'other-body': '其他机构的数字',
    },
    guessed: ({ name, year }, level) => `${name} · ${level} · ${String(year)}年`,
    guesses: { name: '机构', level: '层级', year: '年份' },
    planned: '计划',
    others: '其他机构',
    ownFigures: '自有指标',
    leftOut: '略去的数字',
    agenda: '议题',
    line: (line) => `第${String(line)}行`,
    summary: (found, tiers, leftOut) =>
      `找到 ${String(found)} 个数字：${String(tiers.certain)} 个确定，${String(tiers.likely)} 个待选，${String(tiers.own)} 个自有${tiers.unread > 0 ? `，${String(tiers.unread)} 个未识别` : ''}；略去 ${String(leftOut)} 个`,
  },
  en: {
    tiers: { certain: 'certain', likely: 'likely', own: 'own', unread: 'unread' },
    reasons: {
      date: 'dates',
      period: 'periods',
      ordinal: 'ordinals',
      title: 'titles of documents',
      slogan: 'slogans and fixed words',
      word: 'parts of words',
      threshold: 'thresholds',
      level: 'levels',
      places: 'counts of places',
      page: 'page furniture',
      'cut-off': 'cut off at the end',
      'no-unit': 'no unit',
      'other-body': 'another body’s figures',
    },
    guessed: ({ name, year }, level) => `${name} · ${level} · ${String(year)}`,
    guesses: { name: 'body', level: 'level', year: 'year' },
    planned: 'planned',
    others: 'another body',
    ownFigures: 'Own metrics',
    leftOut: 'Left out',
    agenda: 'Agenda',
    line: (line) => `line ${String(line)}`,
    summary: (found, tiers, leftOut) =>
      `${String(found)} figures: ${String(tiers.certain)} certain, ${String(tiers.likely)} likely, ${String(tiers.own)} own${tiers.unread > 0 ? `, ${String(tiers.unread)} unread` : ''}; ${String(leftOut)} left out`,
  },
};

/** The words of `draft` in a language. */
export const draftWordsIn = (language: LanguageTag): DraftWords => forLanguage(words, language);
