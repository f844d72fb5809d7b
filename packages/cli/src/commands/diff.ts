import { forLanguage, type ByLanguage, type LanguageTag } from '@congress-metrics/core';
import { headingOf, sectionWord } from '@congress-metrics/core/read';
import {
  compareRecords,
  readAllRecords,
  type Difference,
  type DifferenceKind,
} from '@congress-metrics/node';
import { Command, Option } from 'commander';
import { inputOf, languageOption, localeOf } from '../options.js';
import { safeText } from '../reports/safe-text.js';
import { status, type Terminal } from '../terminal.js';

const help = `
“未说明”的改动是数值变了而新文件没有用更正行（revisions）说明。
A change that is “not explained” has no revision recorded in the new file.

退出码 · Exit status:  0 相同 · the same   1 有不同 · different   2 用法不对或读不出记录 · wrong usage

示例 · Examples:
  congress-metrics diff haidian-2024.json haidian-2024-new.xlsx
  congress-metrics diff old/ new/ --format json
`;

const kindWords: ByLanguage<Readonly<Record<DifferenceKind, string>>> = {
  'zh-CN': { added: '新增', dropped: '删除', revised: '修订', corrected: '更正', changed: '改动' },
  en: { added: 'added', dropped: 'dropped', revised: 'revised', corrected: 'corrected', changed: 'changed' },
}; // prettier-ignore

const words: ByLanguage<{ same: string; none: string; unexplained: string; total: (count: number) => string }> = {
  'zh-CN': { same: '没有不同', none: '（空）', unexplained: '（未说明）', total: (count) => `共${String(count)}处不同` },
  en: { same: 'no difference', none: '(empty)', unexplained: ' (not explained)', total: (count) => `${String(count)} difference${count === 1 ? '' : 's'}` },
}; // prettier-ignore

const lineOf = (one: Difference, tag: LanguageTag): string => {
  const { kind, section, subject, column, before, after } = one;
  const { none, unexplained } = forLanguage(words, tag);
  const shown = (value: string | number | undefined): string =>
    value === undefined ? none : String(value).slice(0, 120);
  const name = section === 'record' && column === undefined ? '' : `${sectionWord(section, tag)} `;
  const what = `${name}${subject === '' ? '' : `“${subject}”`}${column === undefined ? '' : ` ${headingOf(column, tag)}`}`;
  const values =
    column === undefined
      ? [before, after].flatMap((value) => (value === undefined ? [] : [`  ${shown(value)}`])).join('')
      : `  ${shown(before)} → ${shown(after)}`;
  const isUnexplained = kind === 'changed' && column === 'value' && section.endsWith('metric');
  return safeText(`  ${forLanguage(kindWords, tag)[kind]}  ${what}${values}${isUnexplained ? unexplained : ''}`);
}; // prettier-ignore

const asText = (differences: readonly Difference[], tag: LanguageTag): string => {
  if (differences.length === 0) return `${forLanguage(words, tag).same}\n`;
  const records = [...new Set(differences.map(({ record }) => record))];
  const blocks = records.map((record) =>
    [safeText(record), ...differences.filter((one) => one.record === record).map((one) => lineOf(one, tag)), ''].join('\n'),
  );
  return `${blocks.join('\n')}${forLanguage(words, tag).total(differences.length)}\n`;
}; // prettier-ignore

/** `diff OLD NEW`: what changed between two versions of the same records. */
export const diffCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('diff')
    .description('比较同一时期的两份记录 · What changed between two versions of the same records')
    .argument('<old>', '旧文件或文件夹 · old file or folder')
    .argument('<new>', '新文件或文件夹 · new file or folder')
    .addOption(new Option('--format <format>', '输出形式 · output').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .addHelpText('after', help)
    .action(async (old: string, now: string, options: { format: 'text' | 'json'; lang?: string }) => {
      const locale = localeOf(options, terminal);
      const [before, after] = [await readAllRecords(old, inputOf(terminal)), await readAllRecords(now, inputOf(terminal))];
      const differences = compareRecords(before, after, locale);
      terminal.write(
        options.format === 'json'
          ? `${JSON.stringify(differences, undefined, 2)}\n`
          : asText(differences, locale.tag),
      );
      finish(differences.length === 0 ? status.clean : status.findings);
    }); // prettier-ignore
