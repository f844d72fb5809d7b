import {
  forLanguage,
  round,
  type ByLanguage,
  type CongressRecord,
  type LanguageTag,
  type Locale,
} from '@congress-metrics/core';
import { csvLines, csvText } from '@congress-metrics/core/read';
import { indicatorRows, streamRecords, type IndicatorRow } from '@congress-metrics/node';
import { Command, Option } from 'commander';
import { inputOf, languageOption, localeOf } from '../options.js';
import { deliver } from '../output.js';
import { safeText } from '../reports/safe-text.js';
import { tableText } from '../reports/table-text.js';
import { status, type Terminal } from '../terminal.js';

const help = `
示例 · Examples:
  congress-metrics indicators haidian-2024.json
  congress-metrics indicators examples/records --format csv --out 比率.csv
  congress-metrics indicators 海淀区2025.xlsx --all --lang en
`;

const headings: ByLanguage<readonly string[]> = {
  'zh-CN': ['机构', '时期', '比率', '结果', '分子', '分母', '说明'],
  en: ['body', 'period', 'indicator', 'value', 'part', 'whole', 'remark'],
};

const cells = ({ body, period, name, shown, part, whole, remark }: IndicatorRow): string[] =>
  [body, period, name, shown, part, whole, remark].map(safeText);

type Rows = AsyncIterable<IndicatorRow>;

const csvCells = (row: IndicatorRow): readonly (string | number | undefined)[] => [
  ...cells(row),
  row.indicator,
  row.value === undefined ? undefined : round(row.value, 6),
  row.unit,
];

/** Pieces of a text; the columns of one for a person depend on all of its rows. */
const writers = {
  async *text(rows: Rows, tag: LanguageTag) {
    const all = [[...forLanguage(headings, tag)]];
    for await (const row of rows) all.push(cells(row));
    yield tableText(all);
  },
  async *csv(rows: Rows, tag: LanguageTag) {
    yield csvText([[...forLanguage(headings, tag), 'id', 'number', 'unit']]);
    for await (const row of rows) yield csvLines([csvCells(row)]);
  },
  async *json(rows: Rows) {
    let before = '[';
    for await (const row of rows) {
      yield `${before}\n  ${JSON.stringify(row, undefined, 2).replaceAll('\n', '\n  ')}`;
      before = ',';
    }
    yield before === '[' ? '[]\n' : '\n]\n';
  },
} as const satisfies Record<string, (rows: Rows, tag: LanguageTag) => AsyncIterable<string>>;

async function* rowsOf(
  records: AsyncIterable<CongressRecord>,
  locale: Locale,
  withMissing: boolean,
): AsyncGenerator<IndicatorRow> {
  for await (const record of records)
    for (const row of indicatorRows(record, locale))
      if (withMissing || row.value !== undefined) yield row;
}

interface Options {
  readonly format: keyof typeof writers;
  readonly all?: boolean;
  readonly out?: string;
  readonly lang?: string;
}

/** `indicators FILE…`: every indicator with the numbers that it comes from. */
export const indicatorsCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('indicators')
    .description('计算比率，并列出分子分母 · Work out all indicators, with their parts')
    .argument('<path...>', '文件、文件夹、通配符或 - · files, folders, patterns, or -')
    .addOption(new Option('--format <format>', '输出形式 · output').choices(Object.keys(writers)).default('text'))
    .option('--all', '连同算不出的，并说明原因 · also those that cannot be worked out, and why')
    .option('--out <file>', '写入的文件 · file to write')
    .addOption(languageOption())
    .addHelpText('after', help)
    .action(async (paths: string[], options: Options) => {
      const locale = localeOf(options, terminal);
      const rows = rowsOf(streamRecords(paths, inputOf(terminal)), locale, options.all === true);
      await deliver(writers[options.format](rows, locale.tag), options.out, terminal);
      finish(status.clean);
    }); // prettier-ignore
