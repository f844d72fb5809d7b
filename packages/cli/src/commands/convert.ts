import {
  formatNamed,
  formatNames,
  formats,
  isFormatName,
  type FormatName,
} from '@congress-metrics/formats';
import { recordPieces, standardInput, streamRecords, writeRecords } from '@congress-metrics/node';
import { Command, Option } from 'commander';
import { inputOf, languageOption, localeOf, UsageError } from '../options.js';
import { deliver } from '../output.js';
import { status, type Terminal } from '../terminal.js';

const help = `
互转不丢失任何内容 · Nothing is lost, whichever way.
Parquet是单向的：每个数字一行，供数据库和Spark使用，各列见 docs/tables.md。
Parquet goes one way: a row a figure, for databases and Spark; docs/tables.md lists its columns.
CSV和Excel默认用中文列名；--lang en 则用记录自身的键名，便于程序处理。
CSV and Excel have Chinese headings; with --lang en the record's own keys.

示例 · Examples:
  congress-metrics convert haidian-2024.json --out haidian-2024.xlsx
  congress-metrics convert haidian-2024.xlsx --to json > haidian-2024.json
  congress-metrics convert examples/records --to csv --lang en --out all.csv
  congress-metrics convert all.ndjson --out all.parquet
  zcat all.ndjson.gz | congress-metrics convert - --stdin-name all.ndjson --out all.csv
`;

interface Options {
  readonly to?: string;
  readonly out?: string;
  readonly lang?: string;
  readonly stdinName?: string;
}

const formatFor = ({ to, out = '' }: Options): FormatName => {
  const format = to ?? formatNamed(out);
  if (format === undefined || !isFormatName(format))
    throw new UsageError(`请用 --to 指定格式 · name a format with --to: ${formatNames.join(', ')}`);
  return format;
};

/** `convert IN… --to FORMAT`: the same records in another format. */
export const convertCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('convert')
    .description('转换格式，内容不变 · Convert records to another format, with all that they hold')
    .argument('<path...>', '文件、文件夹、通配符或 - · files, folders, patterns, or -')
    .addOption(new Option('--to <format>', '目标格式 · format').choices(formatNames))
    .option('--out <file>', '写入的文件 · file to write')
    .option('--stdin-name <name>', '标准输入的文件名 · what standard input would be called')
    .addOption(languageOption())
    .addHelpText('after', help)
    .action(async (paths: string[], options: Options) => {
      const format = formatFor(options);
      const { out, stdinName } = options;
      const { tag } = localeOf(options, terminal);
      const read = () => streamRecords(paths, inputOf(terminal, stdinName));
      // Standard input can be read once; files as often as a format asks for.
      const records = paths.includes(standardInput) ? read() : read;
      if (out !== undefined) await writeRecords(records, out, { format, language: tag });
      else if (formats[format].isBinary)
        throw new UsageError('请用 --out 指定文件名 · name a file with --out');
      else await deliver(recordPieces(records, format, { language: tag }), out, terminal);
      finish(status.clean);
    });
