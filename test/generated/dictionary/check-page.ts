import { forLanguage, type FindingLevel, type Locale } from '@congress-metrics/core';
import {
  findingCodes,
  findingWords,
  rules,
  ruleWords,
  type FindingCode,
  type RuleId,
} from '@congress-metrics/core/read';
import { checkExample } from './check-examples.js';
import { code, heading, headingWithId, link, page, table } from './markdown.js';
import { linkToRecord } from './records.js';
import { pageWords } from './words.js';

const codesOf = (rule: RuleId): readonly FindingCode[] =>
  (Object.keys(findingCodes) as FindingCode[]).filter((one) => findingCodes[one].rule === rule);

const rationale = (id: RuleId, locale: Locale): string => ruleWords(locale.tag)[id].proves;

const exampleOf = (findingCode: FindingCode, locale: Locale): string => {
  const words = forLanguage(pageWords, locale.tag);
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
  const text = `${code(one)} · ${forLanguage(pageWords, locale.tag).levels[level]}`;
  // A code that bears the name of its check shares the anchor: an id may stand once in a page.
  return one === check ? heading(3, text) : headingWithId(3, one, text);
};

const entry = (id: RuleId, locale: Locale): string =>
  page([
    headingWithId(2, id, code(id)),
    rationale(id, locale),
    ...codesOf(id).flatMap((one) => [
      headingOf(one, findingCodes[one].level, id, locale),
      exampleOf(one, locale),
    ]),
  ]).trimEnd();

/** Every check: what it proves, and what it says, in one language. */
export const checkPage = (locale: Locale): string => {
  const words = forLanguage(pageWords, locale.tag);
  const other = locale.tag === 'en' ? 'zh-CN' : 'en';
  return page([
    `# ${words.checks}`,
    link(words.otherLanguage, `checks.${other}.md`),
    `<!-- ${words.generated} -->`,
    words.checksIntroduction,
    table(
      [words.checks, words.proves, words.finds],
      rules.map(({ id }) => [
        link(code(id), `#${id}`),
        rationale(id, locale),
        codesOf(id)
          .map((one) => link(code(one), `#${one}`))
          .join(' '),
      ]),
    ),
    ...rules.map(({ id }) => entry(id, locale)),
  ]);
};
