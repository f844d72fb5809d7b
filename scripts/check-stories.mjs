// Opens every story of the static Storybook in Chromium. A story fails when it throws, when
// it writes an error to the console, when axe finds fault with it, or when it no longer looks as in
// test/output/stories. `--update` takes those pictures anew, `--only text` opens some stories alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from './browsers.mjs';
import { serve } from './serve.mjs';
import { root } from './set-up.mjs';
import { looksOf, storyPictures } from './story-pictures.mjs';

const folder = join(root, 'storybook-static');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const { values: wanted } = parseArgs({
  options: { update: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const counts = { passed: 0, failed: 0, skipped: 0 };

const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(
  (entry) =>
    entry.type === 'story' &&
    entry.id.includes(wanted.only) &&
    (!wanted.update || Object.keys(looksOf(entry)).length > 0),
);
const queue = [...stories];
const pictures = storyPictures(wanted);

const server = await serve(folder, 0);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: chromiumArguments,
});
await Promise.all([worker(), worker()]);
await browser.close();
server.close();

console.log(`${counts.passed} of ${stories.length} stories passed; ${pictures.end()}`);
if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
if (counts.failed > 0 || stories.length === 0) process.exitCode = 1;

async function worker() {
  for (let story = queue.shift(); story; story = queue.shift()) {
    const faults = await faultsOf(story);
    counts[faults.length === 0 ? 'passed' : 'failed'] += 1;
    if (faults.length > 0) {
      console.error([`FAILED ${story.title} / ${story.name}`, ...faults].join('\n  '));
    }
  }
}

async function faultsOf({ id }) {
  const faults = [];
  const page = await browser.newPage({ viewport: { width: 752, height: 900 } });
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    faults.push(`console error: ${message.text()} (${message.location().url})`);
  });
  try {
    // The a11y addon would run axe at the same time, which axe refuses.
    const address = `${server.address}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`;
    await page.goto(address);
    const ended = await page.waitForFunction(endOfStory);
    if ((await ended.jsonValue()) !== 'finished') {
      faults.push(`not shown: ${await page.locator('#error-message').innerText()}`);
    }
    faults.push(...(await pictures.check(page, { id })));
    if (wanted.update) return faults;
    await page.addScriptTag({ path: axe });
    faults.push(...(await page.evaluate(violations)));
  } catch (error) {
    faults.push(error.message);
  } finally {
    await page.close();
  }
  return faults;
}

// The next two run inside the page.

function endOfStory() {
  const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
  return ['finished', 'errored'].includes(phase) && phase;
}

async function violations() {
  const { violations: found } = await globalThis.axe.run('#storybook-root');
  return found.map(
    ({ id, help, nodes }) => `axe ${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
