import { languageOf, type LanguageTag, type Locale } from '../locale.js';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** Every language there is: one file each, and one line here. */
export const locales: Readonly<Record<LanguageTag, Locale>> = { 'zh-CN': zhCN, en };

/** The language that serves a BCP 47 tag, with all its words at once; a page that fetches them has `languageOf`. */
export const localeFor = (tag: string | null | undefined): Locale => locales[languageOf(tag)];
