import type { CongressRecord, LanguageTag } from '@congress-metrics/core';
import { Command, Option } from 'commander';
import { asCsv, asJson, asNdjson, asYaml } from '../convert/record-texts.js';
import { withReread } from '../convert/reread.js';
import { languageOption, localeOf, UsageError } from '../options.js';
import { deliver, madeBeside } from '../output.js';
import { writeParquet } from '../parquet/write-parquet.js';
import { recordsIn } from '../records.js';
import { status, type Terminal } from '../terminal.js';
import { recordSheets } from '../workbook/record-sheets.js';
import { writeWorkbook } from '../workbook/write-workbook.js';

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

type Records = AsyncIterable<CongressRecord>;
type Content = string | Uint8Array | AsyncIterable<string>;

const asWorkbook = async (records: Records, language: LanguageTag): Promise<Uint8Array> => {
  const all: CongressRecord[] = [];
  for await (const record of records) all.push(record);
  return writeWorkbook(recordSheets(all, language));
};

/** Each but the last takes record by record: a record stands on several sheets of a workbook. */
const writers = {
  json: asJson,
  ndjson: asNdjson,
  yaml: asYaml,
  xlsx: asWorkbook,
} as const satisfies Record<
  string,
  (records: Records, language: LanguageTag) => Content | Promise<Content>
>;

/** Those that go through the records twice: the first time for the columns that they need. */
const tableWriters = { csv: asCsv(','), tsv: asCsv('\t') } as const;

const formats = [...Object.keys(writers), ...Object.keys(tableWriters), 'parquet'];

type Format = keyof typeof writers | keyof typeof tableWriters | 'parquet';

const isFormat = (name: string): name is Format => formats.includes(name);

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
    throw new UsageError(`请用 --to 指定格式 · name a format with --to: ${formats.join(', ')}`);
  return format;
}; // prettier-ignore

/** `convert IN… --to FORMAT`: the same records in another format. */
export const convertCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('convert')
    .description('转换格式，内容不变 · Convert records to another format, with all that they hold')
    .argument('<path...>', '文件、文件夹、通配符或 - · files, folders, patterns, or -')
    .addOption(new Option('--to <format>', '目标格式 · format').choices(formats))
    .option('--out <file>', '写入的文件 · file to write')
    .option('--stdin-name <name>', '标准输入的文件名 · what standard input would be called')
    .addOption(languageOption())
    .addHelpText('after', help)
    .action(async (paths: string[], options: Options) => {
      const format = formatFor(options);
      const { out, stdinName } = options;
      const { tag } = localeOf(options, terminal);
      const records = recordsIn(paths, terminal, stdinName);
      if (format === 'parquet') {
        if (out === undefined)
          throw new UsageError('请用 --out 指定文件名 · name a file with --out');
        await madeBeside(out, (beside) => writeParquet(records, beside));
      } else if (format === 'csv' || format === 'tsv')
        await withReread(paths, terminal, stdinName, (reread) =>
          deliver(tableWriters[format](reread, tag), out, terminal),
        );
      else await deliver(await writers[format](records, tag), out, terminal);
      finish(status.clean);
    });
