import { readAllRecords } from '@congress-metrics/node';
import { Command, Option } from 'commander';
import { charts } from '../draw/charts.js';
import { printedChart } from '../draw/printed-chart.js';
import { countOf, inputOf, languageOption, localeOf, UsageError } from '../options.js';
import { deliver } from '../output.js';
import { status, type Terminal } from '../terminal.js';

const help = `
PNG中的汉字需要中文字体（思源黑体 Noto Sans CJK SC，Debian/Ubuntu：apt install fonts-noto-cjk），
也可用 --font 指定；没有中文字体时不生成图片，并说明原因。SVG不需要字体，由看图的程序选用。
A PNG needs a Chinese font (Noto Sans CJK SC); without one no picture is made, and the reason is said.

示例 · Examples:
  congress-metrics draw haidian-2024.json haidian-2025.json --chart year-bars --out 对比.svg
  congress-metrics draw examples/records/shenzhen-*.json --chart trend --out 趋势.png --width 1000 --scale 2
  congress-metrics draw haidian-*.json --chart year-bars --metrics special-work-reports,suggestions --theme dark --lang en --out chart.svg
`;

interface Options {
  readonly chart: string;
  readonly out?: string;
  readonly to?: 'svg' | 'png';
  readonly metrics?: string;
  readonly body?: string;
  readonly year?: number;
  readonly width: number;
  readonly scale: number;
  readonly theme: 'light' | 'dark';
  readonly text: 'normal' | 'large';
  readonly font?: readonly string[];
  readonly lang?: string;
}

const widest = 10_000;

const draw = async (
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<void> => {
  const { chart, out, width, theme, text, scale, body, year, font = [] } = options;
  const make = charts.get(chart);
  if (make === undefined)
    throw new UsageError(`没有“${chart}”这种图 · no such chart; 可用 · charts: ${[...charts.keys()].join(', ')}`);
  if (width < 160 || width > widest || scale < 1 || scale > 8)
    throw new UsageError(`宽度160至${widest}像素，倍数1至8 · width 160 to ${widest}, scale 1 to 8`);
  const locale = localeOf(options, terminal);
  const records = await readAllRecords(paths, inputOf(terminal));
  const view = make(records, {
    locale,
    metrics: options.metrics?.split(/[,，]/u).map((id) => id.trim()) ?? [],
    ...(body !== undefined && { body }),
    ...(year !== undefined && { year }),
  });
  if (view.isEmpty)
    throw new UsageError('这些记录里没有可画的数据：请核对 --metrics、--body、--year，同比图至少要两年 · nothing to draw in these records');
  const svg = printedChart(view, { width, theme, textSize: text, locale });
  const isPng = (options.to ?? (/\.png$/iu.test(out ?? '') ? 'png' : 'svg')) === 'png';
  if (!isPng) {
    await deliver(svg, out, terminal);
    return;
  }
  // The renderer is a native module, which no other command should have to load.
  const { toPng } = await import('../draw/to-png.js');
  await deliver(toPng(svg, { scale, fonts: font }), out, terminal);
}; // prettier-ignore

/** `draw FILE… --chart NAME`: a chart as SVG or PNG, for a printed report. */
export const drawCommand = (terminal: Terminal, finish: (status: number) => void): Command =>
  new Command('draw')
    .description('画图，存为SVG或PNG · Draw a chart as SVG or PNG')
    .argument('<path...>', '文件、文件夹或通配符 · files, folders, patterns')
    .addOption(new Option('--chart <name>', `图的种类 · chart: ${[...charts.keys()].join(', ')}`).makeOptionMandatory())
    .option('--out <file>', '写入的文件，.svg或.png · file to write')
    .addOption(new Option('--to <format>', '格式 · format').choices(['svg', 'png']))
    .option('--metrics <ids>', '指标编号，用逗号分隔 · metric ids, separated by commas')
    .option('--body <id>', '机构代码 · the body’s id')
    .addOption(new Option('--year <year>', '年份 · year').argParser(countOf))
    .addOption(new Option('--width <pixels>', '宽度 · width').argParser(countOf).default(800))
    .addOption(new Option('--scale <times>', 'PNG的倍数，印刷用2以上 · pixels of a PNG for one').argParser(countOf).default(2))
    .addOption(new Option('--theme <theme>', '底色 · ground').choices(['light', 'dark']).default('light'))
    .addOption(new Option('--text <size>', '字号，large为大字版 · size of the text').choices(['normal', 'large']).default('normal'))
    .option('--font <file...>', '字体文件 · font files')
    .addOption(languageOption())
    .addHelpText('after', help)
    .action(async (paths: string[], options: Options) => {
      await draw(paths, options, terminal);
      finish(status.clean);
    }); // prettier-ignore
