import type * as z from 'zod/mini';
import type { localizedText } from './schema/text.js';

/** A text in Chinese alone, or in several languages by BCP 47 tag; Chinese is always there. */
export type LocalizedText = z.infer<typeof localizedText>;

/** The words in the wanted language, or the Chinese ones where that language is not given. */
export const inLanguage = (words: LocalizedText, language: 'zh-CN' | 'en'): string =>
  typeof words === 'string' ? words : (words[language] ?? words['zh-CN']);
