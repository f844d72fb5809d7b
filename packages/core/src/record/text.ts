import type * as z from 'zod/mini';
import { forLanguage, type LanguageTag } from './language.js';
import type { localizedText } from './schema/text.js';

/** A text in Chinese alone, or in several languages by BCP 47 tag; Chinese is always there. */
export type LocalizedText = z.infer<typeof localizedText>;

/** The words in the wanted language, or in the next of its chain that is given; Chinese always is. */
export const inLanguage = (words: LocalizedText, language: LanguageTag): string =>
  typeof words === 'string' ? words : forLanguage(words, language);
