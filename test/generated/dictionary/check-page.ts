import type { FindingLevel, Locale } from '@congress-metrics/core';
import { checks, findingWords, type Check } from '@congress-metrics/core/read';
import { checkExample } from './check-examples.js';
import { checkRationales } from './check-rationales.js';
import { code, heading, headingWithId, link, page, table } from './markdown.js';
import { linkToRecord } from './records.js';
import { pageWords } from './words.js';

const all: readonly Check[] = checks;

const rationale = (id: string, locale: Locale): string => {
  const words = checkRationales[id]?.[locale.tag];
  if (words === undefined)
    throw new Error(
      `say what the check “${id}” proves: test/generated/dictionary/check-rationales.ts`,
    );
  return words;
};

const exampleOf = (findingCode: string, locale: Locale): string => {
  const words = pageWords[locale.tag];
  const example = checkExample(findingCode);
  if (example === undefined) return `_${words.noFinding}_`;
  const { message, fix } = findingWords(example.finding, locale, example.record);
  const record = linkToRecord(example.name);
  return [
    `> ${message}`,
    `> ${fix}`,
    `> — ${example.isSpoiled ? words.spoiled(record) : words.foundIn(record)}`,
  ].join('\n>\n');
};

const headingOf = (one: string, level: FindingLevel, check: string, locale: Locale): string => {
  const text = `${code(one)} · ${pageWords[locale.tag].levels[level]}`;
  // A code that bears the name of its check shares the anchor: an id may stand once in a page.
  return one === check ? heading(3, text) : headingWithId(3, one, text);
};

const entry = ({ id, codes }: Check, locale: Locale): string =>
  page([
    headingWithId(2, id, code(id)),
    rationale(id, locale),
    ...Object.entries(codes).flatMap(([one, level]) => [
      headingOf(one, level, id, locale),
      exampleOf(one, locale),
    ]),
  ]).trimEnd();

/** Every check: what it proves, and what it says, in one language. */
export const checkPage = (locale: Locale): string => {
  const words = pageWords[locale.tag];
  const other = locale.tag === 'en' ? 'zh-CN' : 'en';
  return page([
    `# ${words.checks}`,
    link(words.otherLanguage, `checks.${other}.md`),
    `<!-- ${words.generated} -->`,
    words.checksIntroduction,
    table(
      [words.checks, words.proves, words.finds],
      all.map(({ id, codes }) => [
        link(code(id), `#${id}`),
        rationale(id, locale),
        Object.keys(codes)
          .map((one) => link(code(one), `#${one}`))
          .join(' '),
      ]),
    ),
    ...all.map((check) => entry(check, locale)),
  ]);
};
