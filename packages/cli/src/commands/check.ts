import { localeFor } from '@congress-metrics/core';
import { Command, Option } from 'commander';
import { checkFiles, type CheckedFile } from '../checked-file.js';
import { asJson } from '../formats/json.js';
import { asText } from '../formats/text.js';
import { readInputs } from '../input-files.js';
import { status, type Terminal } from '../terminal.js';

const help = `
退出码 · Exit status:
  0  没有错误（可有警告和提示） · no findings of level error
  1  有错误 · findings of level error
  2  用法不对或文件无法读取 · wrong usage, or a file that cannot be read

示例 · Examples:
  congress-metrics check examples/records
  congress-metrics check haidian-2024.json haidian-2025.json --lang en
  congress-metrics check *.json --format json > findings.json
`;

const statusOf = (files: readonly CheckedFile[]): number => {
  if (files.some(({ failure }) => failure !== undefined)) return status.usage;
  const isWrong = files.some(({ findings }) =>
    findings.some(({ level, waived }) => level === 'error' && waived === undefined),
  );
  return isWrong ? status.findings : status.clean;
};

/** `check FILE…`: findings with their place, as text or as data. */
export const checkCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('check')
    .description(
      '校验记录文件，逐条列出问题及其位置 · Check record files and list what is found, with its place',
    )
    .argument('<path...>', '文件或文件夹 · files or folders')
    .addOption(
      new Option('--format <format>', '输出形式 · output')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(new Option('--lang <language>', '语言 · language').choices(['zh-CN', 'en']))
    .addHelpText('after', help)
    .action(async (paths: string[], options: { format: 'text' | 'json'; lang?: string }) => {
      const locale = localeFor(options.lang ?? terminal.language);
      const files = checkFiles(await readInputs(paths));
      terminal.write(
        options.format === 'json'
          ? asJson(files, locale)
          : asText(files, locale, terminal.hasColour),
      );
      finish(statusOf(files));
    });
