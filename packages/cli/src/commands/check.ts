import { availableParallelism } from 'node:os';
import { findingLevels, type FindingLevel } from '@congress-metrics/core';
import { Command, Option } from 'commander';
import { readableTitles } from '@congress-metrics/formats';
import {
  bytesAt,
  checkFiles,
  countsOf,
  findFiles,
  readAllRecords,
  textOf,
  type CheckedFile,
} from '@congress-metrics/node';
import { asGitHub } from '../reports/github.js';
import { asHtml } from '../reports/html.js';
import { asJson } from '../reports/json.js';
import { asSarif } from '../reports/sarif.js';
import { fileAsText, leftOutAsText, summaryAsText } from '../reports/text.js';
import { countOf, inputOf, jobsOf, languageOption, localeOf } from '../options.js';
import { progressBar } from '../progress.js';
import { status, type Terminal } from '../terminal.js';

const help = `
退出码 · Exit status:
  0  没有错误（可有警告和提示） · no findings of level error
  1  有错误 · findings of level error
  2  用法不对或文件无法读取 · wrong usage, or a file that cannot be read

可读取 · Formats: ${readableTitles.join(', ')}

示例 · Examples:
  congress-metrics check examples/records
  congress-metrics check haidian-2025.csv --previous haidian-2024.json
  congress-metrics check 海淀区2025.xlsx --text 常委会工作报告.txt
  congress-metrics check "records/**/*.json" --format sarif > findings.sarif
  cat all.ndjson | congress-metrics check - --stdin-name all.ndjson --lang en
`;

const wholeFormats = { json: asJson, sarif: asSarif, github: asGitHub, html: asHtml } as const;

interface Options {
  readonly format: 'text' | keyof typeof wholeFormats;
  readonly level: FindingLevel;
  readonly max: number;
  readonly jobs: number;
  readonly previous?: readonly string[];
  readonly text?: string;
  readonly stdinName?: string;
  readonly lang?: string;
}

const statusOf = (files: readonly CheckedFile[]): number => {
  if (files.some(({ failure }) => failure !== undefined)) return status.usage;
  return countsOf(files).error > 0 ? status.findings : status.clean;
};

const checkAll = async (
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<number> => {
  const { format, jobs, level, max, previous = [], text, stdinName } = options;
  const locale = localeOf(options, terminal);
  const report =
    text === undefined ? undefined : textOf(await bytesAt(text, inputOf(terminal)), 'x.txt');
  const found = await findFiles(paths);
  const files: CheckedFile[] = [];
  for await (const file of checkFiles(found, {
    ...inputOf(terminal, stdinName),
    language: locale.tag,
    level,
    most: max,
    jobs,
    previous: await readAllRecords(previous),
    ...(report !== undefined && { text: report }),
    onProgress: progressBar(terminal),
  })) {
    files.push(format === 'text' ? { ...file, listed: [] } : file);
    if (format === 'text') terminal.write(fileAsText(file, locale, terminal.hasColour));
  }
  const { leftOut } = found;
  const unreadable = files.filter(({ failure }) => failure !== undefined).length;
  terminal.write(
    format === 'text'
      ? leftOutAsText(leftOut, locale) +
          summaryAsText(files.length, countsOf(files), unreadable, locale)
      : wholeFormats[format](files, locale, leftOut),
  );
  return statusOf(files);
};

/** `check PATH…`: findings with their place, as text or as data. */
export const checkCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('check')
    .description(
      '校验记录文件，逐条列出问题、位置和改法 · Check record files and list what is found, where, and how to fix it',
    )
    .argument('<path...>', '文件、文件夹、通配符，或 - 表示标准输入 · files, folders, patterns, or - for standard input')
    .addOption(
      new Option('--format <format>', '输出形式 · output')
        .choices(['text', ...Object.keys(wholeFormats)])
        .default('text'),
    )
    .addOption(
      new Option('--level <level>', '列到哪一级 · the mildest level to list')
        .choices(findingLevels)
        .default('notice'),
    )
    .addOption(
      new Option('--max <count>', '每个文件最多列出多少条 · findings to list for a file')
        .argParser(countOf)
        .default(100),
    )
    .addOption(
      new Option('--jobs <count>', '同时校验的线程数 · threads that check at the same time')
        .argParser(jobsOf)
        .default(availableParallelism(), '处理器核数 · one a processor core'),
    )
    .option('--previous <file...>', '上年的记录，用于同比 · records to compare with, such as last year’s')
    .option('--text <file>', '报告全文（纯文本），逐条核对引文 · the report’s text, in which each quote must stand')
    .option('--stdin-name <name>', '标准输入的文件名，用于判断格式 · what standard input would be called, for its format')
    .addOption(languageOption())
    .addHelpText('after', help)
    .action(async (paths: string[], options: Options) => {
      finish(await checkAll(paths, options, terminal));
    }); // prettier-ignore
