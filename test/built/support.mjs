// A real server and a real Chromium for the built files. Every page is listened to: whatever it
// complains of, be it an error, a refused policy or a warning, fails the test that opened it.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, expect } from 'vitest';
import { chromiumArguments, findChromium } from '../../scripts/browsers.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const cdn = '/packages/elements/cdn';
export const bundle = `${cdn}/congress-metrics.js`;
export const classic = `${cdn}/congress-metrics.classic.js`;
export const files = '/examples/records/haidian-2024.json /examples/records/haidian-2025.json';
export const records = () =>
  files.split(' ').map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')));

/** The policy that a government site's scanner asks for. */
export const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/** Starts a server and a browser for the tests of a file, and ends them; `without` some of Playwright’s settings. */
export function site({ args = [], without = [] } = {}) {
  const pages = new Map();
  const made = { pages };
  beforeAll(async () => {
    const serveFile = sirv(root, { dev: true });
    made.server = createServer((request, response) => {
      const answer = pages.get(request.url.split('?')[0]);
      if (typeof answer === 'function') answer(request, response);
      else if (answer) response.writeHead(200, answer.headers).end(answer.body);
      else if (request.url === '/favicon.ico') response.writeHead(204).end();
      else serveFile(request, response, () => response.writeHead(404).end());
    });
    await new Promise((resolve) => made.server.listen(0, '127.0.0.1', resolve));
    made.port = made.server.address().port;
    made.address = `http://127.0.0.1:${made.port}`;
    made.browser = await chromium.launch({
      executablePath: findChromium(),
      args: [...chromiumArguments, '--js-flags=--expose-gc', ...args],
      ignoreDefaultArgs: without,
    });
  });
  afterAll(async () => {
    await made.browser?.close();
    made.server?.close();
    made.server?.closeAllConnections();
  });
  return made;
}

let count = 0;

/** Opens some HTML as a page of its own, or a page of the examples; the page knows its noise. */
export async function open(made, html, { headers = {}, init, lang = 'zh-CN', size, url } = {}) {
  const context = await made.browser.newContext({
    viewport: size ?? { width: 1000, height: 800 },
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  page.noise = [];
  await listen(page);
  if (init) await page.addInitScript(init);
  let address = url;
  if (html !== undefined) {
    const path = `/made-${(count += 1)}.html`;
    made.pages.set(path, {
      headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
      body: html.startsWith('<!')
        ? html
        : `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>页</title></head><body>${html}</body></html>`,
    });
    address = made.address + path;
  }
  await page.goto(address.startsWith('/') ? made.address + address : address);
  return page;
}

async function listen(page) {
  page.on('pageerror', (error) => page.noise.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      page.noise.push(`${message.type()}: ${message.text()}`);
  });
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    );
  });
}

/** Asserts that the page complained of nothing, and closes it. */
export async function quiet(page, allowed = []) {
  const violations = await page.evaluate(() => globalThis.violations);
  const noise = [...page.noise, ...violations].filter(
    (line) => !allowed.some((pattern) => pattern.test(line)),
  );
  expect(noise).toEqual([]);
  await page.context().close();
}

/** Waits until every element named is in a state, with its drawing where it has one. */
export async function reaches(page, selector, state = 'drawn') {
  await page.waitForFunction(
    ([css, wanted]) => {
      const found = [...document.querySelectorAll(css)];
      const ready = ({ state: present, shadowRoot }) =>
        present === wanted &&
        (wanted !== 'drawn' ||
          shadowRoot.querySelector('svg, table, congress-year-bars-chart, .tiles, dl, ul') !==
            null);
      return found.length > 0 && found.every(ready);
    },
    [selector, state],
    { timeout: 20_000 },
  );
}

export const inline = (data) =>
  `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
export const module = (source = bundle) => `<script type="module" src="${source}"></script>`;
export const yearBars = `<congress-year-bars-chart src="${files}"></congress-year-bars-chart>`;
