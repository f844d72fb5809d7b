import * as z from 'zod/mini';
import { hiddenCharacters } from '../hidden-characters.js';

/** The longest text that a record may hold in one place; the founding report has 6,100 characters in all. */
const longest = 4000;

const withoutHidden = new RegExp(`^[^${hiddenCharacters}]*$`, 'u');
const notBlank = /[^\s\u200b-\u200f\u2060\ufeff]/u;

/** Text without control characters or hidden direction marks, which could show one thing and mean another. */
export const text = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(longest),
    z.regex(withoutHidden, { error: 'hidden-character' }),
    z.regex(notBlank, { error: 'blank' }),
  );

/** Whether a character is a Han character or a visible one of ASCII, as nearly all are. */
const isPlain = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f);

/** Whether a value surely is what `text` takes: most texts are seen to be at once, without a pattern. */
export const isText = (value: unknown): boolean => {
  if (typeof value !== 'string' || value.length === 0 || value.length > longest) return false;
  for (let at = 0; at < value.length; at += 1)
    if (!isPlain(value.charCodeAt(at))) return withoutHidden.test(value) && notBlank.test(value);
  return true;
};

/** A text in Chinese alone, or in several languages by BCP 47 tag; Chinese is always there. */
export const localizedText = z.union([
  text,
  z.strictObject({ 'zh-CN': text, en: z.optional(text) }),
]);
