import type { LanguageTag, Locale } from '../locale.js';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** Every language there is: one file each, and one line here. */
export const locales: Readonly<Record<LanguageTag, Locale>> = { 'zh-CN': zhCN, en };

/** The language that serves a BCP 47 tag: `en-GB` is English; everything else is Chinese, the reports' own. */
export const localeFor = (tag: string | null | undefined): Locale =>
  tag?.toLowerCase().startsWith('en') === true ? en : zhCN;
