import type { FindingLevel, LanguageTag } from '@congress-metrics/core';
import {
  checkLevels,
  findingWords,
  readCodes,
  type FindingCode,
} from '@congress-metrics/core/read';
import { Command } from 'commander';
import { exampleParameters } from '../explain/example-parameters.js';
import { reasonsEn } from '../explain/reasons-en.js';
import { reasonsZhCN } from '../explain/reasons-zh-cn.js';
import { languageOption, localeOf, UsageError } from '../options.js';
import { status, type Terminal } from '../terminal.js';
import { wordsIn } from '../words.js';

const help = `
示例 · Examples:
  congress-metrics explain rate-differs
  congress-metrics explain            列出全部规则 · every rule
`;

const reasons: Readonly<Record<LanguageTag, Readonly<Record<FindingCode, string>>>> = {
  'zh-CN': reasonsZhCN,
  en: reasonsEn,
};

const titles: Readonly<Record<LanguageTag, readonly [why: string, example: string, fix: string]>> =
  { 'zh-CN': ['为什么：', '例：', '改法：'], en: ['Why: ', 'Example: ', 'To fix it: '] };

const milder: Readonly<Record<string, FindingLevel>> = {
  'encoding-guessed': 'warning',
  'rows-skipped': 'warning',
  'cell-tidied': 'warning',
  'sheet-skipped': 'notice',
  'waiver-unused': 'notice',
};

const rules: readonly (readonly [FindingCode, FindingLevel])[] = [
  ...readCodes.map((code) => [code, milder[code] ?? 'error'] as const),
  ...checkLevels,
];

/** A rule in words: what it says of an example, why it is there, and how to fix what it finds. */
const explained = (code: FindingCode, level: FindingLevel, terminal: Terminal, lang?: string): string => {
  const locale = localeOf(lang === undefined ? {} : { lang }, terminal);
  const parameters = exampleParameters(code);
  const { message, fix } = findingWords({ code, level, path: [], parameters }, locale);
  const [why, example, toFix] = titles[locale.tag];
  return [
    `${code}  ${wordsIn(locale.tag).levels[level]}`,
    `  ${why}${reasons[locale.tag][code]}`,
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
      const chosen = rule === undefined ? rules : rules.filter(([code]) => code === rule);
      if (chosen.length === 0)
        throw new UsageError(`没有“${rule}”这条规则 · no such rule; 运行 congress-metrics explain 查看全部`);
      terminal.write(chosen.map(([code, own]) => explained(code, own, terminal, lang)).join('\n'));
      finish(status.clean);
    }); // prettier-ignore
