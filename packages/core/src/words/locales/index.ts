import { languageChain } from '../../record/language.js';
import { addedLanguage, addLanguage, resolveLanguage } from '../languages.js';
import type { LanguagePack } from '../languages.js';
import type { Locale } from '../locale.js';
import { en } from './en/index.js';
import { zhCN } from './zh-CN/index.js';

/** The languages that say everything: the ends of all chains. */
export const locales = { 'zh-CN': zhCN, en } as const;

/** Languages that say a part: a folder and a line each; what they lack comes from the next in their chain. */
const others: readonly LanguagePack[] = [];

for (const pack of others) if (addedLanguage(pack.tag) === undefined) addLanguage(pack);

const complete = (tag: string): Locale | undefined =>
  Object.values(locales).find((one) => one.tag.toLowerCase() === tag.toLowerCase());

const made = new Map<string, readonly [packs: readonly unknown[], locale: Locale]>();

/** The language that serves a BCP 47 tag, with all its words; never missing, and the same object each time. */
export const localeFor = (tag: string | null | undefined): Locale => {
  const chain = languageChain(tag);
  const own = chain.find((one) => addedLanguage(one) !== undefined || complete(one) !== undefined);
  if (own === undefined) return zhCN;
  const whole = complete(own);
  if (whole !== undefined && addedLanguage(own) === undefined) return whole;
  const packs = chain.map(addedLanguage);
  const known = made.get(own);
  if (known?.[0].every((pack, at) => pack === packs[at]) === true && known[0].length === packs.length)
    return known[1];
  const locale = {
    ...(resolveLanguage<Locale>(tag, complete, ({ words }) => words) ?? zhCN),
    tag: addedLanguage(own)?.tag ?? own,
  };
  made.set(own, [packs, locale]);
  return locale;
};
