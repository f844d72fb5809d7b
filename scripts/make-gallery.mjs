// Makes docs/gallery.md and its pictures. `--only tag` takes those of one element, `--to folder` puts
// pictures elsewhere and leaves the page alone, `--quick` takes one of each.
/* global document, requestAnimationFrame */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumArguments, findChromium } from './browsers.mjs';
import { cases } from './gallery-cases.mjs';
import { root } from './set-up.mjs';
import { smallPng } from './small-png.mjs';

const { values: wanted } = parseArgs({
  options: {
    only: { type: 'string' },
    to: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const folder = wanted.to ?? join(root, 'docs/images/gallery');

const widths = [320, 720, 1200];
const looks = {
  light: {},
  english: { language: 'en' },
  dark: { theme: 'dark' },
  forced: { forcedColors: 'active' },
  large: { textSize: 'large' },
};
const lookNames = {
  english: 'English',
  dark: 'Dark',
  forced: 'Forced colours',
  large: 'Large text',
};

// Long ones are cut: a picture shows how a chart looks, the chart itself what is in it.
const tallest = 900;

const script = await elements();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
mkdirSync(folder, { recursive: true });
let failed = 0;
for (const one of cases) if ([undefined, one.tag].includes(wanted.only)) await takeAll(one);
await browser.close();
if (!wanted.to && !wanted.only && !wanted.quick)
  writeFileSync(join(root, 'docs/gallery.md'), page());
if (failed > 0) process.exitCode = 1;

async function elements() {
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
  return [result].flat()[0].output[0].code;
}

async function takeAll({ tag, properties, variants }) {
  const tab = await browser.newPage();
  tab.on('pageerror', ({ message }) => {
    failed += 1;
    console.error(`${tag}: ${message}`);
  });
  await tab.setContent('<!doctype html><meta charset="utf-8"><body></body>');
  await tab.addScriptTag({ content: script });
  await tab.evaluate(() => {
    const style = document.createElement('style');
    // The Korean cut of the font has the narrow quotation marks that English wants.
    style.textContent = `body { margin: 0; font: 16px/1.5 "Noto Sans CJK SC", sans-serif }
      :lang(en) body { font-family: "Noto Sans CJK KR", sans-serif }`;
    document.head.append(style);
  });
  if (wanted.quick) {
    await take(tab, tag, properties, 720, 'light', fileOf(tag, 720, 'light'));
  } else {
    for (const look of Object.keys(looks))
      for (const width of widths)
        await take(tab, tag, properties, width, look, fileOf(tag, width, look));
    for (const { name, properties: others } of variants)
      for (const width of [320, 720])
        await take(tab, tag, others, width, 'light', fileOf(tag, width, name));
  }
  await tab.close();
}

async function take(tab, tag, properties, width, look, file) {
  const { language = 'zh-CN', theme = 'light', forcedColors = 'none', ...more } = looks[look];
  await tab.emulateMedia({ forcedColors });
  await tab.setViewportSize({ width, height: 900 });
  await tab.evaluate(show, [tag, { ...properties, ...more, theme }, language]);
  const element = tab.locator(tag);
  const box = await element.boundingBox();
  const state = await element.getAttribute('state');
  if (state !== 'drawn') {
    failed += 1;
    console.error(`${file} is ${state}`);
  }
  const picture = await tab.screenshot({
    fullPage: true,
    clip: { ...box, height: Math.min(box.height, tallest) },
  });
  writeFileSync(join(folder, file), smallPng(picture));
}

// Runs inside the page.
async function show([tag, properties, language]) {
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = properties.theme;
  const element = Object.assign(document.createElement(tag), properties);
  document.body.replaceChildren(element);
  for (let tries = 0; element.state !== 'drawn' && tries < 50; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  // What comes later, such as the check of rates, has its place in the picture.
  await new Promise((resolve) => setTimeout(resolve, 120));
  await new Promise(requestAnimationFrame);
}

function fileOf(tag, width, look) {
  return `${tag.replace('congress-', '')}-${look}-${width}.png`;
}

function page() {
  return `# Gallery

Made by \`node scripts/make-gallery.mjs\` in Chromium: every element with real records at 320, 720 and
1200 px, in Chinese and English, on light and dark ground, in forced colours and in large text; and with
few, many, missing and broken data, where what is made up says so. Long ones are cut at ${tallest} px.
The elements themselves, with live controls, are in Storybook (\`npm run storybook\`).

${cases.map(chapter).join('\n\n')}
`;
}

function chapter({ tag, name, says, variants }) {
  const picture = (look, width, words) =>
    `![${name}, ${words}, ${width} px](images/gallery/${fileOf(tag, width, look)})`;
  const pair = (look, words) =>
    `| 320 px | 720 px |\n| --- | --- |\n| ${picture(look, 320, words)} | ${picture(look, 720, words)} |`;
  const folded = (summary, content) =>
    `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
  return [
    `## ${name}`,
    `\`${tag}\`: ${says}.`,
    pair('light', says),
    picture('light', 1200, says),
    ...Object.entries(lookNames).map(([look, words]) =>
      folded(words, `${pair(look, words)}\n\n${picture(look, 1200, words)}`),
    ),
    ...variants.map((one) => folded(one.says, pair(one.name, one.says))),
  ].join('\n\n');
}
