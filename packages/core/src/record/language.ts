/** A language by its BCP 47 tag, such as `zh-CN`, `en` or `fr-CA`. */
export type LanguageTag = string;

/** Where each chain ends: Chinese in any script reads the reports' own language, every other reads English. */
const ends: Readonly<Record<string, LanguageTag>> = { zh: 'zh-CN' };
const otherEnd: LanguageTag = 'en';

/** The language of the reports, in which everything is said. */
export const reportLanguage = 'zh-CN';

/**
 * The languages that are tried for a tag, in order: `fr-CA` is `fr-CA`, `fr`, then `en`; `zh-Hant` is
 * `zh-Hant`, `zh`, then `zh-CN`. Without a tag it is the language of the reports.
 */
export const languageChain = (tag: LanguageTag | null | undefined): readonly LanguageTag[] => {
  const parts = (tag ?? '').trim().split(/[-_]/u);
  const [language = ''] = parts;
  if (!/^[a-z]{2,3}$/iu.test(language)) return [reportLanguage];
  const given = parts.map((_, cut) => parts.slice(0, parts.length - cut).join('-'));
  return [...new Set([...given, ends[language.toLowerCase()] ?? otherEnd])];
};

/** Something in several languages; that of the reports is always there. */
export type ByLanguage<Words> = Readonly<Record<LanguageTag, Words>> &
  Readonly<Record<typeof reportLanguage, Words>>;

/** What a table by language has for a tag: of the first language of its chain that is there, or of the reports'. */
export const forLanguage = <Words>(
  table: Readonly<Record<string, Words | undefined>> &
    Readonly<Record<typeof reportLanguage, Words>>,
  tag: LanguageTag | null | undefined,
): Words => {
  for (const one of languageChain(tag)) {
    const words = Object.hasOwn(table, one) ? table[one] : undefined;
    if (words !== undefined) return words;
  }
  return table[reportLanguage];
};
