import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { levels, type CongressRecord, type Level } from '@congress-metrics/core';
import { draftReport, type Draft } from '@congress-metrics/core/draft';
import { bytesAt, standardInput, streamRecords, writeRecords } from '@congress-metrics/node';
import { Command, Option } from 'commander';
import { draftAsJson } from '../draft/as-json.js';
import { draftAsText } from '../draft/as-text.js';
import { reportText } from '../draft/report-text.js';
import { countOf, inputOf, languageOption, localeOf, UsageError } from '../options.js';
import { status, type Terminal } from '../terminal.js';

const help = `
读取 · Reads: .txt, .md（UTF-8、UTF-16、GB18030、Big5）

示例 · Examples:
  congress-metrics draft 工作报告.txt
  congress-metrics draft 工作报告.txt --out haidian-2024.json
  congress-metrics draft 工作报告.txt --previous haidian-2023.json --out 海淀区2024.xlsx
  congress-metrics draft 报告文件夹 --format json > drafts.json
`;

interface Options {
  readonly name?: string;
  readonly level?: Level;
  readonly year?: number;
  readonly previous?: readonly string[];
  readonly out?: string;
  readonly format: 'text' | 'json';
  readonly lang?: string;
}

/** The reports that a path names: a file, standard input, or the text files of a folder and all in it. */
const reportsIn = async (path: string): Promise<readonly string[]> => {
  if (path === standardInput || !(await stat(path)).isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => /\.(?:txt|md)$/iu.test(name) && !/(?:^|[\\/])node_modules[\\/]/u.test(name))
    .sort()
    .map((name) => join(path, name));
};

/** The record of the year before: the last of those that are given. */
const previousIn = async (paths: readonly string[]): Promise<CongressRecord | undefined> => {
  let previous: CongressRecord | undefined;
  if (paths.length > 0) for await (const record of streamRecords(paths)) previous = record;
  return previous;
};

const draftAll = async (path: string, options: Options, terminal: Terminal): Promise<number> => {
  const locale = localeOf(options, terminal);
  const { name, level, year, out, format } = options;
  const previous = await previousIn(options.previous ?? []);
  const drafts: { readonly draft: Draft; readonly text: string; readonly file: string }[] = [];
  const files = await reportsIn(path);
  if (files.length === 0)
    throw new UsageError(`${path} 中没有 .txt 或 .md 文件 · holds no .txt or .md file`);
  for (const file of files) {
    const { text } = reportText(await bytesAt(file, inputOf(terminal)), file);
    const draft = draftReport(text, {
      source: basename(file),
      ...(name !== undefined && { name }),
      ...(level !== undefined && { level }),
      ...(year !== undefined && { year }),
      ...(previous !== undefined && { previous }),
    });
    drafts.push({ draft, text, file });
  }
  if (out !== undefined)
    await writeRecords(
      drafts.map(({ draft }) => draft.record),
      out,
    );
  for (const { draft, text, file } of drafts) {
    if (format === 'json') continue;
    if (drafts.length > 1) terminal.write(`${file}\n`);
    terminal.write(draftAsText(draft, text, locale));
  }
  if (format === 'json') {
    const all = drafts.map(({ draft, text }) => draftAsJson(draft, text));
    terminal.write(
      all.length === 1 ? (all[0] ?? '') : `[\n${all.map((one) => one.trimEnd()).join(',\n')}\n]\n`,
    );
  }
  return status.clean;
};

/** `draft FILE`: the figures of a report with what they count, and a record drafted from them. */
export const draftCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('draft')
    .description('从报告全文起草记录 · Draft a record from the text of a report')
    .argument('<path>', '报告文件、文件夹或 - · a report, a folder of them, or -')
    .option('--name <name>', '机构名称 · the body’s name')
    .addOption(new Option('--level <level>', '层级 · level').choices(levels))
    .addOption(new Option('--year <year>', '报告的工作年度 · the year of work that it reports').argParser(countOf))
    .option('--previous <file...>', '上年的记录，其说法和自有指标可作样板 · last year’s record, whose words are patterns')
    .option('--out <file>', '写入记录：.json、.yaml、.csv、.xlsx · write the record')
    .addOption(new Option('--format <format>', '输出形式 · output').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .addHelpText('after', help)
    .action(async (path: string, options: Options) => {
      finish(await draftAll(path, options, terminal));
    }); // prettier-ignore
