// Draws the chart when the site is built: the page needs no script, and where one comes the chart
// answers, without moving. node build.mjs <folder>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@congress-metrics/core/read';
import { prerender } from '@congress-metrics/elements/prerender';

const folder = process.argv[2] ?? 'site';
const here = (path) => new URL(path, import.meta.url);
const files = ['haidian-2024.json', 'haidian-2025.json'];
const texts = files.map((file) => readFileSync(here(`../records/${file}`), 'utf8'));
const records = texts.flatMap((text) => read(text).record ?? []);
if (records.length < files.length) throw new Error('A record has errors: check it first.');

mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>静态网站</title>
    <script type="module" src="congress-metrics.js"></script>
  </head>
  <body>
    ${prerender('congress-year-bars-chart', records)}
  </body>
</html>
`,
);
