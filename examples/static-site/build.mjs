// Draws the chart when the site is built: the page needs no script, and one that has it comes alive.
// node build.mjs <folder>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toSvg, yearBarsChart } from '@congress-metrics/charts';
import { localeFor } from '@congress-metrics/core';
import { read } from '@congress-metrics/core/read';

const folder = process.argv[2] ?? 'site';
const here = (path) => new URL(path, import.meta.url);
const files = ['haidian-2024.json', 'haidian-2025.json'];
const texts = files.map((file) => readFileSync(here(`../records/${file}`), 'utf8'));
const reports = texts.map((text) => read(text));
const records = reports.flatMap(({ record }) => record ?? []);
if (records.length < files.length) throw new Error('A record has errors: check it first.');

const locale = localeFor('zh-CN');
const view = yearBarsChart(records, { locale, metrics: [] });
const svg = toSvg(view.draw({ width: 720, locale, textSize: 'normal' }), {
  title: view.title,
  description: view.description,
  language: locale.tag,
});
const data = JSON.stringify(records).replaceAll('<', '\\u003c');

mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>静态网站</title>
    <script type="module" src="congress-metrics.js"></script>
  </head>
  <body>
    <congress-year-bars>
      ${svg}
      <script type="application/json">${data}</script>
    </congress-year-bars>
  </body>
</html>
`,
);
