import {
  addedLanguage,
  languageChain,
  reportLanguage,
  zhCN,
  type Locale,
} from '@congress-metrics/core';
import { LazyModule } from './lazy-module.js';

/** Chinese is the reports' own language, and always there; all others are fetched by the first page that speaks one. */
const others = new LazyModule(() => import('@congress-metrics/core/locales'));

/** The language that serves a BCP 47 tag: at once where it is here, else when it has come. */
export function languageFor(tag: string | undefined): Locale | Promise<Locale> {
  const own = languageChain(tag).find(
    (one) => one === reportLanguage || addedLanguage(one) !== undefined,
  );
  if (own === reportLanguage) return zhCN;
  return others.part?.localeFor(tag) ?? fetched(tag);
}

async function fetched(tag: string | undefined): Promise<Locale> {
  await others.load();
  // Better Chinese than nothing, and the frame says by its `lang` which it is.
  return others.part?.localeFor(tag) ?? zhCN;
}
