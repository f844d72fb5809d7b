// Takes the pictures of docs/gallery.md: every chart of real records at 320, 720 and 1200 px, in
// Chinese and English, light and dark. `--only tag` takes those of one element, `--to folder` puts
// them elsewhere, `--quick` takes one of each.
/* global document */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumArguments, findChromium } from './browsers.mjs';
import { root } from './set-up.mjs';

const { values: wanted } = parseArgs({
  options: {
    only: { type: 'string' },
    to: { type: 'string', default: join(root, 'docs/images/gallery') },
    quick: { type: 'boolean', default: false },
  },
});

const folder = join(root, 'examples/records');
const record = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => record(file.replace(/\.json$/u, '')));
const haidian = ['haidian-2024', 'haidian-2025'].map(record);
const shenzhen = ['2016', '2019', '2021', '2022', '2023', '2025'].map((year) =>
  record(`shenzhen-${year}`),
);
const xuhui = ['xuhui-2023', 'xuhui-2024', 'xuhui-2025'].map(record);
const beijing = all.filter(({ body }) => body.id.startsWith('beijing'));

const charts = {
  'congress-key-figures': { data: haidian },
  'congress-year-bars': { data: haidian },
  'congress-change-chart': { data: xuhui },
  'congress-trend-chart': { data: shenzhen },
  'congress-composition-chart': { data: beijing },
  'congress-funnel-chart': { data: haidian, year: 2024 },
  'congress-matrix-chart': { data: shenzhen },
  'congress-ranking-chart': { data: all, body: 'haidian' },
  'congress-plan-chart': { data: haidian },
  'congress-agenda': { data: haidian },
  'congress-table': { data: haidian, metrics: 'suggestions suggestions-resolved voters-received' },
  'congress-dashboard': { data: haidian },
};

const looks = [
  { width: 320, language: 'zh-CN', theme: 'light' },
  { width: 720, language: 'zh-CN', theme: 'light' },
  { width: 1200, language: 'zh-CN', theme: 'light' },
  { width: 720, language: 'en', theme: 'light' },
  { width: 720, language: 'zh-CN', theme: 'dark' },
  { width: 720, language: 'zh-CN', theme: 'forced' },
];

// Long ones are cut: a picture shows how a chart looks, the chart itself what is in it.
const tallest = 800;

const result = await build({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['@congress-metrics/source', 'browser', 'import', 'default'] },
  build: {
    write: false,
    minify: false,
    lib: {
      entry: join(root, 'packages/elements/src/define.ts'),
      formats: ['iife'],
      name: 'congress',
    },
  },
});
const script = [result].flat()[0].output[0].code;

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: chromiumArguments,
});
mkdirSync(wanted.to, { recursive: true });
let failed = 0;

for (const [tag, properties] of Object.entries(charts)) {
  if (wanted.only !== undefined && wanted.only !== tag) continue;
  for (const look of wanted.quick ? looks.slice(1, 2) : looks) {
    const page = await browser.newPage({
      viewport: { width: look.width, height: 900 },
      forcedColors: look.theme === 'forced' ? 'active' : 'none',
    });
    page.on('pageerror', (error) => {
      failed += 1;
      console.error(`${tag}: ${error.message}`);
    });
    await page.setContent(
      `<!doctype html><html lang="${look.language}"><meta charset="utf-8"><style>
        body { margin: 0; color-scheme: ${look.theme === 'dark' ? 'dark' : 'light'}; font: 16px/1.5 "Noto Sans CJK SC", sans-serif; }
      </style><body></body></html>`,
    );
    await page.addScriptTag({ content: script });
    const element = await page.evaluateHandle(
      async ([name, given, theme]) => {
        const made = Object.assign(document.createElement(name), given, { theme });
        document.body.append(made);
        for (let tries = 0; made.state !== 'drawn' && tries < 50; tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 20));
        await new Promise((resolve) => setTimeout(resolve, 150));
        return made;
      },
      [tag, properties, look.theme === 'forced' ? 'auto' : look.theme],
    );
    const state = await element.evaluate((made) => made.state);
    if (state !== 'drawn') {
      failed += 1;
      console.error(`${tag} is ${state} at ${look.width}`);
    }
    const name = [tag.replace('congress-', ''), look.width, look.language, look.theme].join('-');
    const box = await element.asElement().boundingBox();
    await page.screenshot({
      path: join(wanted.to, `${name}.png`),
      fullPage: true,
      clip: { ...box, height: Math.min(box.height, tallest) },
    });
    await page.close();
  }
}
await browser.close();
if (failed > 0) process.exitCode = 1;
