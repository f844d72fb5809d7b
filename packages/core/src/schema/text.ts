import * as z from 'zod/mini';
import { hiddenCharacters } from '../hidden-characters.js';

/** The longest text that a record may hold in one place; the founding report has 6,100 characters in all. */
const longest = 4000;

/** Text without control characters or hidden direction marks, which could show one thing and mean another. */
export const text = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(longest),
    z.regex(new RegExp(`^[^${hiddenCharacters}]*$`, 'u'), { error: 'hidden-character' }),
    z.regex(/[^\s\u200b-\u200f\u2060\ufeff]/u, { error: 'blank' }),
  );

/** A text in Chinese alone, or in several languages by BCP 47 tag; Chinese is always there. */
export const localizedText = z.union([
  text,
  z.strictObject({ 'zh-CN': text, en: z.optional(text) }),
]);
