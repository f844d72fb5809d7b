import type { FindingLevel, LanguageTag } from '@congress-metrics/core';
import { checkLevels, findingWords, readCodes } from '@congress-metrics/core/read';
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

const reasons: Readonly<Record<LanguageTag, Readonly<Record<string, string>>>> = {
  'zh-CN': reasonsZhCN,
  en: reasonsEn,
};

const titles: Readonly<Record<LanguageTag, readonly [why: string, example: string, mend: string]>> =
  { 'zh-CN': ['为什么：', '例：', '改法：'], en: ['Why: ', 'Example: ', 'To mend it: '] };

const milder: Readonly<Record<string, FindingLevel>> = {
  'encoding-guessed': 'warning',
  'rows-skipped': 'warning',
  'cell-tidied': 'warning',
  'sheet-skipped': 'notice',
  'waiver-unused': 'notice',
};

const rules: ReadonlyMap<string, FindingLevel> = new Map([
  ...readCodes.map((code) => [code, milder[code] ?? 'error'] as const),
  ...checkLevels,
]);

/** A rule in words: what it says of an example, why it is there, and how to mend what it finds. */
const explained = (code: string, level: FindingLevel, terminal: Terminal, lang?: string): string => {
  const locale = localeOf(lang === undefined ? {} : { lang }, terminal);
  const parameters = exampleParameters(code);
  const { message, mend } = findingWords({ code, level, path: [], parameters }, locale);
  const [why, example, toMend] = titles[locale.tag];
  const reason = reasons[locale.tag][code];
  return [
    `${code}  ${wordsIn(locale.tag).levels[level]}`,
    ...(reason === undefined ? [] : [`  ${why}${reason}`]),
    `  ${example}${message}`,
    ...(mend === '' ? [] : [`  ${toMend}${mend}`]),
    '',
  ].join('\n');
}; // prettier-ignore

/** `explain RULE`: what a rule's id stands for; without one, all of them. */
export const explainCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('explain')
    .description('解释一条规则：为什么、例子、改法 · Explain a rule: why, an example, how to mend')
    .argument('[rule]', '规则的编号，如rate-differs · a rule’s id')
    .addOption(languageOption())
    .addHelpText('after', help)
    .action((rule: string | undefined, { lang }: { lang?: string }) => {
      const level = rule === undefined ? undefined : rules.get(rule);
      if (rule !== undefined && level === undefined)
        throw new UsageError(`没有“${rule}”这条规则 · no such rule; 运行 congress-metrics explain 查看全部`);
      const chosen = rule === undefined || level === undefined ? [...rules] : [[rule, level] as const];
      terminal.write(chosen.map(([code, own]) => explained(code, own, terminal, lang)).join('\n'));
      finish(status.clean);
    }); // prettier-ignore
