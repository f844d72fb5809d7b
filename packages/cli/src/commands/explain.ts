import { finding, forLanguage, type ByLanguage } from '@congress-metrics/core';
import {
  findingCodes,
  findingWords,
  reasonOf,
  type FindingCode,
} from '@congress-metrics/core/read';
import { Command } from 'commander';
import { exampleParameters } from '../explain/example-parameters.js';
import { languageOption, localeOf, UsageError } from '../options.js';
import { status, type Terminal } from '../terminal.js';
import { wordsIn } from '../words.js';

const help = `
示例 · Examples:
  congress-metrics explain rate-differs
  congress-metrics explain            列出全部规则 · every rule
`;

const titles: ByLanguage<readonly [why: string, example: string, fix: string]> = {
  'zh-CN': ['为什么：', '例：', '改法：'],
  en: ['Why: ', 'Example: ', 'To fix it: '],
};

const codes = Object.keys(findingCodes) as readonly FindingCode[];

/** A rule in words: what it says of an example, why it is there, and how to fix what it finds. */
const explained = (code: FindingCode, terminal: Terminal, lang?: string): string => {
  const locale = localeOf(lang === undefined ? {} : { lang }, terminal);
  const parameters = exampleParameters(code);
  const { message, fix } = findingWords(finding(code, { parameters }), locale);
  const [why, example, toFix] = forLanguage(titles, locale.tag);
  return [
    `${code}  ${wordsIn(locale.tag).levels[findingCodes[code].level]}`,
    `  ${why}${reasonOf(code, locale.tag)}`,
    `  ${example}${message}`,
    ...(fix === '' ? [] : [`  ${toFix}${fix}`]),
    '',
  ].join('\n');
}; // prettier-ignore

/** `explain RULE`: what a rule's id stands for; without one, all of them. */
export const explainCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('explain')
    .description('解释一条规则：为什么、例子、改法 · Explain a rule: why, an example, how to fix')
    .argument('[rule]', '规则的编号，如rate-differs · a rule’s id')
    .addOption(languageOption())
    .addHelpText('after', help)
    .action((rule: string | undefined, { lang }: { lang?: string }) => {
      const chosen = rule === undefined ? codes : codes.filter((code) => code === rule);
      if (chosen.length === 0)
        throw new UsageError(`没有“${rule}”这条规则 · no such rule; 运行 congress-metrics explain 查看全部`);
      terminal.write(chosen.map((code) => explained(code, terminal, lang)).join('\n'));
      finish(status.clean);
    }); // prettier-ignore
