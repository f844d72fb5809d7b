import { idPattern, levels, lastYear, type Body, type Level } from '@congress-metrics/core';
import { allColumns, csvText, headingOf } from '@congress-metrics/core/read';
import { Command, Option } from 'commander';
import { countOf, languageOption, localeOf, UsageError } from '../options.js';
import { recordsAt } from '../records.js';
import { deliver } from '../output.js';
import { templateRows, type TemplateOptions } from '../template/template-rows.js';
import { templateSheets } from '../template/template-sheets.js';
import { status, type Terminal } from '../terminal.js';
import { writeWorkbook } from '../workbook/write-workbook.js';

const help = `
填好后直接用 check 检查、用 convert 转换，不必再改表。
What comes back is read as it is: check it, convert it.

示例 · Examples:
  congress-metrics template --body haidian --name 北京市海淀区人大常委会 --level county --year 2025 --out 海淀区2025.xlsx
  congress-metrics template --previous haidian-2024.json --out 海淀区2025.xlsx
  congress-metrics template --previous haidian-2024.json --out 海淀区2025.csv
`;

interface Options {
  readonly body?: string;
  readonly name?: string;
  readonly level?: Level;
  readonly year?: number;
  readonly previous?: string;
  readonly out?: string;
  readonly to?: 'xlsx' | 'csv';
  readonly lang?: string;
}

const bodyOf = ({ body, name, level }: Options, known: Body | undefined): Body => {
  if (known !== undefined && (body === undefined || body === known.id)) return known;
  if (body === undefined || level === undefined)
    throw new UsageError('请给出 --body、--level 和 --year，或用 --previous 给出上年记录 · give --body, --level and --year, or --previous');
  if (!idPattern.test(body))
    throw new UsageError('机构代码只用小写字母、数字和连字符，如haidian · --body has small letters, digits and hyphens only');
  return { id: body, name: name ?? body, level };
}; // prettier-ignore

const templateCsv = (options: TemplateOptions): string => {
  const { tag } = options.locale;
  const rows = templateRows(options);
  const toFill = ['value', 'qualifier', 'absent', 'quote', 'note', 'date', 'url', 'publisher'];
  const used = new Set([...toFill, ...rows.flatMap(({ cells }) => [...cells.keys()])]);
  const columns = allColumns.filter((column) => used.has(column));
  return csvText([
    columns.map((column) => headingOf(column, tag)),
    ...rows.map(({ cells }) => columns.map((column) => cells.get(column))),
  ]);
};

/** `template`: a workbook or a CSV file to fill in. */
export const templateCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('template')
    .description('生成空表，供填报 · Make a table to fill in')
    .option('--body <id>', '机构代码，如haidian · the body’s id')
    .option('--name <name>', '机构名称 · its name')
    .addOption(new Option('--level <level>', '层级 · its level').choices(levels))
    .addOption(new Option('--year <year>', '年份 · year').argParser(countOf))
    .option('--previous <file>', '上年记录，列在一旁对照 · last year’s record, to stand beside')
    .option('--out <file>', '写入的文件，.xlsx或.csv · file to write, .xlsx or .csv')
    .addOption(new Option('--to <format>', '格式 · format').choices(['xlsx', 'csv']))
    .addOption(languageOption())
    .addHelpText('after', help)
    .action(async (options: Options) => {
      const [previous] =
        options.previous === undefined ? [] : await recordsAt([options.previous], terminal);
      const year = options.year ?? (previous && lastYear(previous.period) + 1);
      const body = bodyOf(options, previous?.body);
      if (year === undefined || year < 1954 || year > 2199)
        throw new UsageError('请用 --year 给出年份，如2025 · give the year with --year');
      const what = {
        body,
        year,
        locale: localeOf(options, terminal),
        ...(previous && { previous }),
      };
      const isCsv = (options.to ?? (/\.csv$/iu.test(options.out ?? '') ? 'csv' : 'xlsx')) === 'csv';
      const content = isCsv ? templateCsv(what) : writeWorkbook(templateSheets(what));
      await deliver(content, options.out, terminal);
      finish(status.clean);
    });
