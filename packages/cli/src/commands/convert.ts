import type { CongressRecord, LanguageTag } from '@congress-metrics/core';
import { toCsv, toJson, toNdjson } from '@congress-metrics/core/read';
import { Command, Option } from 'commander';
import { languageOption, localeOf, recordsAt, UsageError } from '../options.js';
import { deliver } from '../output.js';
import { status, type Terminal } from '../terminal.js';
import { recordSheets } from '../workbook/record-sheets.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { toYaml } from '../yaml-text.js';

const help = `
互转不丢失任何内容 · Nothing is lost, whichever way.
CSV和Excel默认用中文列名；--lang en 则用记录自身的键名，便于程序处理。
CSV and Excel have Chinese headings; with --lang en the record's own keys.

示例 · Examples:
  congress-metrics convert haidian-2024.json --out haidian-2024.xlsx
  congress-metrics convert haidian-2024.xlsx --to json > haidian-2024.json
  congress-metrics convert examples/records --to csv --lang en --out all.csv
`;

type Write = (records: readonly CongressRecord[], language: LanguageTag) => string | Uint8Array;

const writers = {
  json: toJson,
  ndjson: toNdjson,
  yaml: toYaml,
  csv: (records, language) => toCsv(records, { language }),
  tsv: (records, language) => toCsv(records, { language, separator: '\t' }),
  xlsx: (records, language) => writeWorkbook(recordSheets(records, language)),
} as const satisfies Record<string, Write>;

type Format = keyof typeof writers;

const isFormat = (name: string): name is Format => Object.hasOwn(writers, name);

interface Options {
  readonly to?: string;
  readonly out?: string;
  readonly lang?: string;
  readonly stdinName?: string;
}

const formatFor = ({ to, out = '' }: Options): Format => {
  const named = to ?? /\.([a-z]+)$/iu.exec(out)?.[1]?.toLowerCase() ?? '';
  const format = { jsonl: 'ndjson', yml: 'yaml' }[named] ?? named;
  if (!isFormat(format))
    throw new UsageError(`请用 --to 指定格式 · name a format with --to: ${Object.keys(writers).join(', ')}`);
  return format;
}; // prettier-ignore

/** `convert IN… --to FORMAT`: the same records in another format. */
export const convertCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('convert')
    .description('转换格式，内容不变 · Convert records to another format, with all that they hold')
    .argument('<path...>', '文件、文件夹、通配符或 - · files, folders, patterns, or -')
    .addOption(new Option('--to <format>', '目标格式 · format').choices(Object.keys(writers)))
    .option('--out <file>', '写入的文件 · file to write')
    .option('--stdin-name <name>', '标准输入的文件名 · what standard input would be called')
    .addOption(languageOption())
    .addHelpText('after', help)
    .action(async (paths: string[], options: Options) => {
      const format = formatFor(options);
      const records = await recordsAt(paths, terminal, options.stdinName);
      const content = writers[format](records, localeOf(options, terminal).tag);
      await deliver(content, options.out, terminal);
      finish(status.clean);
    });
