import { idPattern, levels, lastYear, type Body, type Level } from '@congress-metrics/core';
import {
  formatNamed,
  formatNames,
  formats,
  isFormatName,
  type Format,
} from '@congress-metrics/formats';
import { readAllRecords } from '@congress-metrics/node';
import { Command, Option } from 'commander';
import { countOf, inputOf, languageOption, localeOf, UsageError } from '../options.js';
import { deliver } from '../output.js';
import { status, type Terminal } from '../terminal.js';

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
  readonly to?: string;
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

/** Formats in which there is something to fill in. */
const fillable = formatNames.filter((name) => formats[name].template !== undefined);

const usual = 'xlsx';

const templateIn = ({ to, out = '' }: Options): NonNullable<Format['template']> => {
  const named = to ?? formatNamed(out) ?? usual;
  const template = isFormatName(named) ? formats[named].template : undefined;
  if (template === undefined)
    throw new UsageError(`空表的格式 · a template is one of: ${fillable.join(', ')}`);
  return template;
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
    .addOption(new Option('--to <format>', '格式 · format').choices(fillable))
    .addOption(languageOption())
    .addHelpText('after', help)
    .action(async (options: Options) => {
      const [previous] =
        options.previous === undefined
          ? []
          : await readAllRecords(options.previous, inputOf(terminal));
      const year = options.year ?? (previous && lastYear(previous.period) + 1);
      const body = bodyOf(options, previous?.body);
      if (year === undefined || year < 1954 || year > 2199)
        throw new UsageError('请用 --year 给出年份，如2025 · give the year with --year');
      const content = templateIn(options)({
        body,
        year,
        locale: localeOf(options, terminal),
        ...(previous && { previous }),
      });
      await deliver(content, options.out, terminal);
      finish(status.clean);
    });
