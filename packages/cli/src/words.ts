import {
  forLanguage,
  type ByLanguage,
  type FindingLevel,
  type LanguageTag,
} from '@congress-metrics/core';
import { failureWords } from './file-words.js';

interface CommandWords {
  readonly levels: Readonly<Record<FindingLevel, string>>;
  readonly waived: string;
  /** What stands before the advice on how to fix a finding. */
  readonly fix: string;
  readonly report: string;
  readonly totals: string;
  readonly unreadable: (failure: string) => string;
  readonly more: (count: number) => string;
  readonly summary: (
    files: number,
    counts: Readonly<Record<FindingLevel, number>>,
    unreadable: number,
  ) => string;
}

const plural = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

const words: ByLanguage<CommandWords> = {
  'zh-CN': {
    levels: { error: '错误', warning: '警告', notice: '提示' },
    waived: '已豁免',
    fix: '→ ',
    report: '人大工作数据校验报告',
    totals: '合计：',
    unreadable: (failure) => `无法读取：${failureWords(failure, 'zh-CN')}`,
    more: (count) => `  ……另有${String(count)}处未列出`,
    summary: (files, { error, warning, notice }, unreadable) =>
      `共${String(files)}个文件：${String(error)}个错误，${String(warning)}个警告，${String(notice)}个提示` +
      (unreadable > 0 ? `，${String(unreadable)}个文件无法读取` : ''),
  },
  en: {
    levels: { error: 'error', warning: 'warning', notice: 'notice' },
    waived: 'waived',
    fix: '→ ',
    report: 'Findings about a people’s congress’s figures',
    totals: 'In all: ',
    unreadable: (failure) => `cannot be read: ${failureWords(failure, 'en')}`,
    more: (count) => `  … and ${String(count)} more`,
    summary: (files, { error, warning, notice }, unreadable) =>
      `${plural(files, 'file')}: ${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(notice, 'notice')}` +
      (unreadable > 0 ? `, ${plural(unreadable, 'file')} could not be read` : ''),
  },
};

/** The command line's own words in a language; findings have theirs in the core. */
export const wordsIn = (language: LanguageTag): CommandWords => forLanguage(words, language);
