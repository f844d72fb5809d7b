import type { LanguageTag } from '../record/language.js';
import type { Body } from '../record/record.js';
import { inLanguage } from '../record/text.js';

/** The place in a full name. What follows it, or goes before, a title says in its own words. */
const placeIn: readonly RegExp[] = [
  /^(.+?)(?:人民代表大会常务委员会|人大常委会|人民代表大会|人大)$/u,
  /^(?:the )?standing committee of the (.+?) people['’]s congress\b/iu,
  /^(.+?) people['’]s congress(?: standing committee)?$/iu,
];

/** The body's short name, as charts' titles use it; the place in its full name where it has none. */
export const bodyName = ({ name, shortName }: Body, language: LanguageTag): string => {
  if (shortName !== undefined) return inLanguage(shortName, language);
  const full = inLanguage(name, language);
  const [place] = placeIn.flatMap((pattern) => pattern.exec(full)?.[1] ?? []);
  return place ?? full;
};
