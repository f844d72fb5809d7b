import { languageOf, zhCN, type LanguageTag, type Locale } from '@congress-metrics/core';

/** Chinese is the reports' own language, and always there; each other is fetched by the first page that speaks it. */
const fetches: Readonly<Partial<Record<LanguageTag, () => Promise<Locale>>>> = {
  en: async () => (await import('@congress-metrics/core/locales/en')).en,
};

const here = new Map<LanguageTag, Locale>([[zhCN.tag, zhCN]]);

/** The language that serves a BCP 47 tag: at once where it is here, else when it has come. */
export function languageFor(tag: string | undefined): Locale | Promise<Locale> {
  const language = languageOf(tag);
  return here.get(language) ?? fetched(language);
}

async function fetched(language: LanguageTag): Promise<Locale> {
  try {
    const locale = (await fetches[language]?.()) ?? zhCN;
    here.set(language, locale);
    return locale;
  } catch {
    // Better Chinese than nothing, and the frame says by its `lang` which it is.
    return zhCN;
  }
}
