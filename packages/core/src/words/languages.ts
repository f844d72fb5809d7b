import { languageChain } from '../record/language.js';
import type { Locale } from './locale.js';
import type { RuleWords } from './rule-words.js';

/** Some of the words of something: what is left out comes from another language. */
export type SomeOf<Words> = Words extends (...given: never[]) => unknown
  ? Words
  : Words extends readonly unknown[]
    ? Words
    : Words extends object
      ? { readonly [Key in keyof Words]?: SomeOf<Words[Key]> }
      : Words;

/** A language, as far as it goes. */
export interface LanguagePack {
  /** BCP 47 tag, such as `fr` or `zh-Hant`. */
  readonly tag: string;
  /** Words of charts, tables and pages; those left out come from the next language of the chain. */
  readonly words: SomeOf<Omit<Locale, 'tag'>>;
  /** Words of findings. */
  readonly rules?: SomeOf<RuleWords>;
}

const added = new Map<string, LanguagePack>();

/** Adds a language, or more words to none that is there: the last pack of a tag is the one that holds. */
export const addLanguage = (pack: LanguagePack): void => {
  added.set(pack.tag.toLowerCase(), pack);
};

/** The pack of a tag, where one has been added. */
export const addedLanguage = (tag: string): LanguagePack | undefined =>
  added.get(tag.toLowerCase());

const isWords = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words with others laid over them, key by key. */
export const overlaid = <Words>(words: Words, over: SomeOf<Words> | undefined): Words => {
  if (!isWords(words) || !isWords(over)) return (over ?? words) as Words;
  const both: Record<string, unknown> = { ...words };
  for (const [key, value] of Object.entries(over)) both[key] = overlaid<unknown>(both[key], value);
  return both as Words;
};

/**
 * The words of a tag: of the first language of its chain that is known, with what an added language
 * does not say filled in from the languages behind it. `undefined` where none of the chain is known.
 */
export const resolveLanguage = <Words>(
  tag: string | null | undefined,
  complete: (tag: string) => Words | undefined,
  wordsOf: (pack: LanguagePack) => SomeOf<Words> | undefined,
): Words | undefined => {
  const over: SomeOf<Words>[] = [];
  for (const one of languageChain(tag)) {
    const pack = addedLanguage(one);
    const words = pack && wordsOf(pack);
    if (words !== undefined) over.unshift(words);
    const whole = complete(one);
    if (whole !== undefined) return over.reduce<Words>(overlaid, whole);
  }
  return undefined;
};
