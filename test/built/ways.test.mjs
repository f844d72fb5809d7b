// Each way to embed that docs/embedding.md names, opened as a visitor would.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  bundle,
  cdn,
  files,
  module,
  open,
  quiet,
  reaches,
  records,
  root,
  site,
  strict,
  yearBars,
} from './support.mjs';

const made = site({ args: ['--host-resolver-rules=MAP renda.example.gov.cn 127.0.0.1'] });
const example = (path, options) => open(made, undefined, { url: `/examples/${path}`, ...options });

describe('a chart is drawn, and the page complains of nothing', () => {
  for (const [name, path, selector] of [
    ['from plain HTML', 'plain-html/index.html', 'congress-year-bars-chart'],
    ['by the autoloader', 'plain-html/autoloader.html', 'congress-trend-chart'],
    ['by a classic script, served', 'classic-script/index.html', 'congress-year-bars-chart'],
    [
      'under a strict policy with Trusted Types',
      'strict-policy/index.html',
      'congress-year-bars-chart, congress-dashboard',
    ],
    ['in place of a table', 'no-script/index.html', 'congress-year-bars-chart'],
  ])
    it(name, async () => {
      const page = await example(path);
      await reaches(page, selector);
      await quiet(page);
    });

  it('from file://', async () => {
    const page = await open(made, undefined, {
      url: pathToFileURL(join(root, 'examples/classic-script/index.html')).href,
    });
    await reaches(page, 'congress-year-bars-chart');
    await quiet(page);
  });

  it('on a plain-http host, where crypto.subtle and the clipboard are missing', async () => {
    const page = await open(made, undefined, {
      url: `http://renda.example.gov.cn:${made.port}/examples/plain-html/index.html`,
    });
    expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([
      false,
      false,
    ]);
    await reaches(page, 'congress-year-bars-chart');
    await quiet(page);
  });

  it('with policy and Trusted Types sent as a header, in every element', async () => {
    const tags = await allTags();
    const page = await open(
      made,
      `${tags.map((tag) => `<${tag} loading="eager" src="${files}"></${tag}>`).join('')}${module()}`,
      {
        headers: {
          'content-security-policy': `${strict}; trusted-types lit-html 'allow-duplicates'`,
        },
      },
    );
    await reaches(page, 'congress-year-bars-chart, congress-trend-chart, congress-dashboard');
    await page.waitForFunction(
      (all) => all.every((tag) => document.querySelector(tag).state !== 'loading'),
      tags,
    );
    await quiet(page);
  });

  it('in a frame, whose height follows', async () => {
    const page = await example('iframe/index.html');
    const frame = page.frameLocator('iframe');
    await frame.locator('congress-year-bars-chart svg').waitFor();
    await page.waitForFunction(() => document.querySelector('iframe').style.height !== '');
    const [given, needed] = await page.evaluate(() => {
      const { style, contentDocument } = document.querySelector('iframe');
      const { bottom } = contentDocument
        .querySelector('congress-year-bars-chart')
        .getBoundingClientRect();
      return [parseInt(style.height), Math.ceil(bottom)];
    });
    expect(given).toBe(needed);
    await quiet(page);
  });

  it('where two builds of ours stand on one page', async () => {
    const page = await example('two-versions/index.html');
    await reaches(page, 'congress-year-bars-chart');
    expect(await page.locator('congress-year-bars-chart svg').count()).toBeGreaterThan(0);
    await quiet(page);
  });

  it('in a content management system: hostile style sheet, rtl, zoom, a tab that is shown later', async () => {
    const page = await example('cms/index.html');
    await page.getByText('数据', { exact: true }).click();
    await reaches(page, 'congress-year-bars-chart, congress-trend-chart');
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll('congress-year-bars-chart, congress-trend-chart')].map(
        (element) => {
          const { width, height } = element.shadowRoot.querySelector('svg').getBoundingClientRect();
          return width > 300 && height > 100;
        },
      ),
    );
    expect(boxes).toEqual([true, true]);
    await quiet(page);
  });
});

describe('a page without scripts', () => {
  it('shows the table that stands in the tag', async () => {
    const context = await made.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${made.address}/examples/no-script/index.html`);
    expect(await page.getByRole('table').innerText()).toContain('2025');
    await context.close();
  });
});

describe('a static site', () => {
  it('holds the chart before any script runs, and comes alive with one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'congress-static-'));
    try {
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(root, 'examples/static-site/build.mjs'), folder],
        { encoding: 'utf8' },
      );
      expect([status, stderr]).toEqual([0, '']);
      const html = readFileSync(join(folder, 'index.html'), 'utf8');
      expect(html).toContain('<template shadowrootmode="open">');
      made.pages.set('/static/index.html', {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: html,
      });
      made.pages.set('/static/congress-metrics.js', {
        headers: { 'content-type': 'text/javascript' },
        body: readFileSync(join(root, bundle)),
      });
      const page = await open(made, undefined, { url: '/static/index.html' });
      await reaches(page, 'congress-year-bars-chart');
      await quiet(page);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the autoloader', () => {
  it('brings only what the page uses, and reading only with src', async () => {
    const page = await open(
      made,
      `<congress-year-bars-chart></congress-year-bars-chart>${module(`${cdn}/autoloader.js`)}`,
    );
    await page.evaluate(
      (data) => Object.assign(document.querySelector('congress-year-bars-chart'), { data }),
      records(),
    );
    await reaches(page, 'congress-year-bars-chart');
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    const chunks = fetched
      .filter((name) => name.includes('/chunks/'))
      .map((name) => /chunks\/(.+)-[\w-]{8}\.js/.exec(name)[1]);
    expect(chunks).toContain('year-bars-chart');
    for (const other of ['reading', 'trend-chart', 'dashboard', 'en', 'run-tool'])
      expect(chunks).not.toContain(other);
    await page.evaluate((src) => {
      const later = document.createElement('congress-trend-chart');
      document.body.append(Object.assign(later, { innerText: '' }));
      later.setAttribute('src', src);
    }, files);
    await reaches(page, 'congress-trend-chart');
    await quiet(page);
  });

  it('speaks English as soon as a page asks for it', async () => {
    const page = await open(made, `${yearBars}${module(`${cdn}/autoloader.js`)}`, { lang: 'en' });
    await reaches(page, 'congress-year-bars-chart');
    await page.waitForFunction(() =>
      document.querySelector('congress-year-bars-chart').shadowRoot.querySelector('[lang="en"]'),
    );
    expect(
      await page
        .locator('congress-year-bars-chart')
        .evaluate(({ shadowRoot }) => shadowRoot.textContent),
    ).toContain('Show');
    await quiet(page);
  });
});

describe('the lines of the README', () => {
  it('make a chart of an empty file', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, lines] = /```html\n([^]*?)```/.exec(readme);
    made.pages.set('/new/index.html', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: lines,
    });
    made.pages.set('/new/congress-metrics.js', {
      headers: { 'content-type': 'text/javascript' },
      body: readFileSync(join(root, bundle)),
    });
    for (const [, file] of lines.matchAll(/([\w-]+\.json)/g))
      made.pages.set(`/new/${file}`, {
        headers: { 'content-type': 'application/json' },
        body: readFileSync(join(root, 'examples/records', file)),
      });
    const page = await open(made, undefined, { url: '/new/index.html' });
    const tags = [...lines.matchAll(/<(congress-[\w-]+)/g)].map(([, tag]) => tag);
    await reaches(page, [...new Set(tags)].join(', '));
    await quiet(page);
  });
});

async function allTags() {
  const { allTags: tags } = await import('../../scripts/build/tags.mjs');
  return tags().map(({ tag }) => tag);
}
