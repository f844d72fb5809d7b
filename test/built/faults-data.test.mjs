// Faults 24 to 36, 50 to 54 and 103 of embedding, each on the built files: data that come late,
// broken or hostile, and old or hostile surroundings.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chromiumArguments, findChromium } from '../../scripts/browsers.mjs';
import {
  bundle,
  classic,
  files,
  inline,
  module,
  open,
  quiet,
  reaches,
  records,
  root,
  site,
  yearBars,
} from './support.mjs';

// Playwright turns off what brings a page back as it was left.
const made = site({ without: ['--disable-back-forward-cache'] });
// The whole list as it is published on npm (the one on GitHub has grown to 515 since), and strings that
// are naughty to this very page.
const naughty = [
  ...createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json'),
  ...[
    '<!--?lit$123$-->',
    '${1}',
    '{{7*7}}',
    '</style><script>alert(1)</script>',
    ']]>',
    '</title>',
  ],
  ...['</text></svg><script>alert(1)</script>', '&lt;b&gt;&amp;', '\u202e反转\u202c', '一\u200b二'],
  ...['</figure><iframe srcdoc="<script>alert(1)</script>">', '"><svg onload=alert(1)>', '𠮷𡈽'],
];
const [first, second] = records();
const json = { 'content-type': 'application/json' };
const answer = (path, body, { after = 0, status = 200, headers = json } = {}) =>
  made.pages.set(path, (_, response) => {
    setTimeout(() => response.writeHead(status, headers).end(body), after);
  });
const chart = (src, attributes = '') =>
  `<congress-year-bars-chart src="${src}" ${attributes}></congress-year-bars-chart>`;
const text = (page) =>
  page
    .locator('congress-year-bars-chart')
    .first()
    .evaluate(({ shadowRoot }) => shadowRoot.textContent);

it('fault 24: the last request wins, and the one before it raises no error', async () => {
  // The first answer waits until the second is drawn, however slow the machine.
  let late;
  made.pages.set('/slow.json', (_, response) => {
    late = () => response.writeHead(200, json).end(JSON.stringify(first));
  });
  answer('/fast.json', JSON.stringify(second), { after: 20 });
  const page = await open(made, chart('/slow.json') + module());
  await reaches(page, 'congress-year-bars-chart', 'loading');
  await page.evaluate(() =>
    document.querySelector('congress-year-bars-chart').setAttribute('src', '/fast.json'),
  );
  await reaches(page, 'congress-year-bars-chart');
  late();
  await page.waitForTimeout(300);
  await reaches(page, 'congress-year-bars-chart');
  expect(await page.locator('.datum').first().getAttribute('data-datum')).toContain('2025');
  await quiet(page);
});

it('fault 25: removed while loading, the request ends and nothing is written or told', async () => {
  let closed = false;
  made.pages.set('/hang.json', (request) => request.on('close', () => (closed = true)));
  const page = await open(made, chart('/hang.json') + module());
  await page.waitForFunction(
    () => document.querySelector('congress-year-bars-chart').state === 'loading',
  );
  await page.waitForTimeout(100);
  await page.evaluate(() => {
    globalThis.told = [];
    globalThis.gone = document.querySelector('congress-year-bars-chart');
    for (const name of ['congress-select', 'congress-load', 'congress-error'])
      globalThis.gone.addEventListener(name, () => globalThis.told.push(name));
    globalThis.gone.remove();
  });
  await page.waitForTimeout(200);
  expect(closed).toBe(true);
  expect(await page.evaluate(() => [globalThis.told, globalThis.gone.state])).toEqual([
    [],
    'loading',
  ]);
  await quiet(page);
});

describe('fault 26: each way to fail is said with a code of its own, and can be tried again', () => {
  const body = JSON.stringify(second);
  const html = { 'content-type': 'text/html' };
  const kinds = [
    ['offline', (_, response) => response.destroy(), 'offline'],
    ['CORS', (_, response) => response.writeHead(200, json).end(body), 'offline'],
    ['404', (_, response) => response.writeHead(404).end(), 'http'],
    ['500', (_, response) => response.writeHead(500).end(), 'http'],
    [
      'a page',
      (_, response) => response.writeHead(200, html).end('<!doctype html><p>登录'),
      'not-json',
    ],
    ['empty', (_, response) => response.writeHead(200, json).end(''), 'empty-text'],
    ['truncated', (_, response) => response.writeHead(200, json).end(body.slice(0, 500)), 'syntax'],
    ['wrong type', (_, response) => response.writeHead(200, json).end('[1,2]'), 'wrong-type'],
  ];
  const withCors = { ...json, 'access-control-allow-origin': '*' };
  for (const [name, fail, code] of kinds)
    for (const before of [false, true])
      it(`${name}${before ? ', after a good chart, which stays, marked as stale' : ''}`, async () => {
        const path = `/${encodeURIComponent(name)}-${before}.json`;
        const src = name === 'CORS' ? `http://localhost:${made.port}${path}` : path;
        if (before) answer(path, body, { headers: withCors });
        else made.pages.set(path, fail);
        const page = await open(made, chart(src, 'retries="0"') + module());
        const element = page.locator('congress-year-bars-chart');
        if (before) {
          await reaches(page, 'congress-year-bars-chart');
          made.pages.set(path, fail);
          await element.evaluate((one) => one.reload());
        }
        await reaches(page, 'congress-year-bars-chart', before ? 'stale' : 'invalid');
        expect(await element.locator('li').first().getAttribute('data-code')).toBe(code);
        const message = element.locator(before ? '.message[role="status"]' : '[role="alert"]');
        expect(await message.innerText()).toMatch(/\p{Script=Han}/u);
        expect(await element.locator('.plot > svg').count()).toBe(before ? 1 : 0);
        answer(path, body, { headers: withCors });
        await element.getByRole('button', { name: '重新载入' }).click();
        await reaches(page, 'congress-year-bars-chart');
        expect(await element.locator('li').count()).toBe(0);
        await quiet(page, [/Failed to load resource|CORS|ERR_/]);
      });
});

describe('fault 27: slow data', () => {
  it('are waited for in a room that is kept: nothing shifts when the chart comes', async () => {
    // A page keeps as much room as it knows its chart to take.
    const known = await open(made, yearBars + module());
    await reaches(known, 'congress-year-bars-chart');
    const height = await known
      .locator('congress-year-bars-chart')
      .evaluate((one) => one.offsetHeight);
    await quiet(known);
    let release;
    made.pages.set('/late.json', (_, response) => {
      release = () => response.writeHead(200, json).end(JSON.stringify([first, second]));
    });
    const page = await open(
      made,
      `<style>congress-year-bars-chart{--congress-reserved-height:${height}px}</style>${chart('/late.json')}<p>后文</p>${module()}`,
    );
    await reaches(page, 'congress-year-bars-chart', 'loading');
    // From here on, every change of what the state says, and every shift that a reader would see.
    await page.evaluate(() => {
      globalThis.said = [];
      globalThis.shifts = [];
      const message = document
        .querySelector('congress-year-bars-chart')
        .shadowRoot.querySelector('.message');
      const note = () => globalThis.said.push(message.textContent.trim());
      note();
      new MutationObserver(note).observe(message, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) globalThis.shifts.push(value);
      }).observe({ type: 'layout-shift', buffered: false });
    });
    await page.waitForTimeout(500);
    release();
    await reaches(page, 'congress-year-bars-chart');
    await page.waitForTimeout(300);
    const [said, shifts] = await page.evaluate(() => [globalThis.said, globalThis.shifts]);
    expect(said.filter((text) => text !== '')).toEqual(['正在载入数据……']);
    expect(shifts).toEqual([]);
    await quiet(page);
  });

  it('are waited for as long as the page says', async () => {
    made.pages.set('/hanging.json', () => undefined);
    const page = await open(made, chart('/hanging.json', 'timeout="300" retries="0"') + module());
    await reaches(page, 'congress-year-bars-chart', 'invalid');
    expect(await page.locator('congress-year-bars-chart li').getAttribute('data-code')).toBe(
      'timeout',
    );
    await quiet(page);
  });

  it('are asked for again when the failure may pass by itself', async () => {
    let asked = 0;
    made.pages.set('/busy.json', (_, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(503, { 'retry-after': '1' }).end();
      else response.writeHead(200, json).end(JSON.stringify(second));
    });
    const page = await open(made, chart('/busy.json') + module());
    await reaches(page, 'congress-year-bars-chart');
    expect(asked).toBe(2);
    await quiet(page, [/503/]);
  });
});

it('fault 28: 50 MB of 200,000 rows are refused while they stream, without a long task', async () => {
  let rows = 0;
  const row = () =>
    `${JSON.stringify({ year: 2025, row: rows, metric: 'suggestions', quote: '建议'.repeat(30) })},\n`.padEnd(
      250,
    );
  made.pages.set('/huge.json', (_, response) => {
    response.writeHead(200, json).write('[');
    const send = () => {
      let part = '';
      for (let count = 0; count < 4000; count += 1, rows += 1) part += row();
      if (rows <= 200_000 && !response.destroyed) response.write(part, () => setTimeout(send, 2));
      else response.end();
    };
    send();
  });
  const page = await open(made, '<congress-year-bars-chart></congress-year-bars-chart>' + module());
  await reaches(page, 'congress-year-bars-chart', 'empty');
  await page.evaluate(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
    }).observe({ type: 'longtask' });
    document.querySelector('congress-year-bars-chart').src = '/huge.json';
  });
  await reaches(page, 'congress-year-bars-chart', 'invalid');
  expect(await page.locator('congress-year-bars-chart li').getAttribute('data-code')).toBe(
    'too-large',
  );
  expect(rows).toBeLessThan(150_000);
  const tasks = await page.evaluate(() => globalThis.tasks);
  // The clock of a shared machine counts the work of others too, so twice the limit is the alarm.
  expect(tasks.filter((duration) => duration > 400)).toEqual([]);
  await quiet(page, [/ERR_|Failed to load/]);
});

describe('fault 31: back from another page', () => {
  const elsewhere = () =>
    made.pages.set('/elsewhere.html', {
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><title>x</title>',
    });
  const away = async (page) => {
    elsewhere();
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (globalThis.persisted = persisted));
      const link = document.createElement('a');
      Object.assign(link, { href: '/elsewhere.html', id: 'away', textContent: '别处' });
      document.body.prepend(link);
    });
    await page.locator('#away').click();
    await page.waitForURL('**/elsewhere.html');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.querySelector('congress-year-bars-chart') !== null);
  };

  it('the page comes as it was left, and the chart answers', async () => {
    const page = await open(made, yearBars + module());
    await reaches(page, 'congress-year-bars-chart');
    await away(page);
    expect(await page.evaluate(() => globalThis.persisted)).toBe(true);
    await reaches(page, 'congress-year-bars-chart');
    const mark = page.locator('congress-year-bars-chart .datum').first();
    await mark.focus();
    await page.locator('congress-year-bars-chart .tip').first().waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await mark.getAttribute('tabindex')).toBe('-1');
    await quiet(page);
    expect(readFileSync(join(root, bundle), 'utf8')).not.toMatch(/beforeunload|["'`]unload/);
  });

  it('left while loading, the chart is not stuck', async () => {
    let asked = 0;
    made.pages.set('/first-late.json', (_, response) => {
      asked += 1;
      if (asked > 1) response.writeHead(200, json).end(JSON.stringify([first, second]));
    });
    const page = await open(made, chart('/first-late.json', 'timeout="1500"') + module());
    await reaches(page, 'congress-year-bars-chart', 'loading');
    await away(page);
    await reaches(page, 'congress-year-bars-chart');
    await quiet(page);
  });
});

describe('fault 32: the geometry is final at once', () => {
  const marks = () =>
    [
      ...document
        .querySelector('congress-year-bars-chart')
        .shadowRoot.querySelectorAll('svg rect, svg path, svg circle, svg text'),
    ].map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join();
    });

  it('in a tab that is seen', async () => {
    const page = await open(made, yearBars + module());
    await reaches(page, 'congress-year-bars-chart');
    const atOnce = await page.evaluate(marks);
    await page.waitForTimeout(900);
    expect(await page.evaluate(marks)).toEqual(atOnce);
    await quiet(page);
  });

  it('in a tab in the background, which has no frames, and it is the same when it is seen', async () => {
    made.pages.set('/background.html', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="zh-CN"><title>页</title><body>${module()}`,
    });
    // Playwright makes every tab believe that it is seen.
    const browser = await puppeteer.launch({
      executablePath: findChromium(),
      args: chromiumArguments,
    });
    try {
      const page = await browser.newPage();
      await page.goto(`${made.address}/background.html`);
      await page.waitForFunction(
        () => customElements.get('congress-year-bars-chart') !== undefined,
      );
      await (await browser.newPage()).bringToFront();
      const visibility = await page.evaluate(async (data) => {
        const chart = document.createElement('congress-year-bars-chart');
        document.body.append(Object.assign(chart, { data }));
        await new Promise((resolve) => setTimeout(resolve, 200));
        return document.visibilityState;
      }, records());
      expect(visibility).toBe('hidden');
      const unseen = await page.evaluate(marks);
      expect(unseen.length).toBeGreaterThan(20);
      await page.bringToFront();
      await page.waitForFunction(() => document.visibilityState === 'visible');
      expect(await page.evaluate(marks)).toEqual(unseen);
    } finally {
      await browser.close();
    }
  });
});

describe('fault 33: on a server', () => {
  for (const entry of [
    '@congress-metrics/elements',
    '@congress-metrics/elements/define',
    '@congress-metrics/elements/define/year-bars-chart',
  ])
    it(`importing ${entry} does nothing and throws nothing`, () => {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '-e', `await import('${entry}')`],
        { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
      );
      expect([status, stderr]).toEqual([0, '']);
    });
});

it('fault 34: exports pasted into one page look as they do alone, light beside dark', async () => {
  const page = await open(
    made,
    `<congress-year-bars-chart theme="dark" src="${files}"></congress-year-bars-chart>
     <congress-trend-chart theme="light" src="${files}"></congress-trend-chart>
     <congress-year-bars-chart theme="light" src="${files}"></congress-year-bars-chart>${module()}`,
  );
  await reaches(page, 'congress-year-bars-chart, congress-trend-chart');
  const svgs = await page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll('congress-year-bars-chart, congress-trend-chart')].map((one) =>
        one.toSvg(),
      ),
    ),
  );
  await quiet(page);
  const ids = svgs.flatMap((svg) => [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  expect(new Set(ids).size).toBe(ids.length);
  // Each alone at the very place where it stands among the others: edges are smoothed alike there.
  const looks = async (markup, top = 0) => {
    const size = { width: 1400, height: 3000 };
    const html = `<style>body{margin:0;padding-top:${top}px}svg{display:block}</style>${markup}`;
    const shown = await open(made, html, { size });
    const looked = [];
    for (const svg of await shown.locator('body > svg').all())
      looked.push([(await svg.boundingBox()).y, await svg.screenshot()]);
    await quiet(shown);
    return looked;
  };
  const together = await looks(svgs.join(''));
  for (const [index, svg] of svgs.entries()) {
    const [top, shot] = together[index];
    const [[, alone]] = await looks(svg, top);
    expect([index, shot.equals(alone)]).toEqual([index, true]);
  }
});

it('fault 35: a host that has extended Array and Object is borne', async () => {
  const page = await open(made, yearBars + module(), {
    init: () => {
      Array.prototype.last = function () {
        return this[this.length - 1];
      };
      Object.prototype.extend = function () {};
    },
  });
  await reaches(page, 'congress-year-bars-chart');
  await quiet(page);
});

describe('fault 36: old engines', () => {
  it('the classic build draws without what came after Chrome 85', async () => {
    const page = await open(
      made,
      `<congress-year-bars-chart>${inline(records())}</congress-year-bars-chart><script src="${classic}"></script>`,
      {
        init: () => {
          const later = [
            [
              Array.prototype,
              ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
            ],
            [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
            [Object, ['hasOwn', 'groupBy']],
            [Map, ['groupBy']],
            [Promise, ['withResolvers', 'try']],
            [AbortSignal, ['any', 'timeout']],
            [globalThis, ['structuredClone']],
          ];
          for (const [holder, names] of later) for (const name of names) delete holder[name];
        },
      },
    );
    await reaches(page, 'congress-year-bars-chart');
    await quiet(page);
  });

  it('where the script does not come, what stands in the tag stays readable', async () => {
    const page = await open(
      made,
      `<congress-year-bars-chart><p>2025年：8次</p></congress-year-bars-chart>${module('/gone.js')}`,
    );
    expect(await page.getByText('2025年').isVisible()).toBe(true);
    await quiet(page, [/404/]);
  });
});

describe('fault 50: addresses of sources', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', ' java\nscript:alert(1)'])
    it(`${JSON.stringify(url)} is refused in a file, and no link when given as data`, async () => {
      const hostile = structuredClone(second);
      for (const source of hostile.sources) source.url = url;
      const page = await open(
        made,
        `<congress-year-bars-chart id="a">${inline(hostile)}</congress-year-bars-chart><congress-year-bars-chart id="b"></congress-year-bars-chart>${module()}`,
      );
      await reaches(page, '#a', 'invalid');
      await page.evaluate((data) => (document.querySelector('#b').data = data), [first, hostile]);
      await reaches(page, '#b');
      const links = await page
        .locator('#b a')
        .evaluateAll((all) => all.map(({ protocol, rel }) => [protocol, rel]));
      for (const [protocol, rel] of links) {
        expect(protocol).toMatch(/^https?:$/);
        expect(rel).toContain('noopener');
      }
      await quiet(page);
    });
});

it('fault 51: naughty strings appear verbatim; no element, dialog or request comes of them', async () => {
  // All 461 of the package, one of them empty, and 13 of ours.
  expect(naughty).toHaveLength(474);
  const page = await open(made, `<congress-year-bars-chart></congress-year-bars-chart>${module()}`);
  const dialogs = [];
  const requests = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.dismiss()));
  await page.evaluate(
    (data) => (document.querySelector('congress-year-bars-chart').data = data),
    records(),
  );
  await reaches(page, 'congress-year-bars-chart');
  page.on('request', (request) => requests.push(request.url()));
  const wrong = await page.evaluate(
    async ([strings, data]) => {
      const element = document.querySelector('congress-year-bars-chart');
      const odd = [];
      for (const string of strings) {
        const copy = structuredClone(data);
        for (const record of copy) for (const source of record.sources) source.title = string;
        Object.assign(element, { heading: string, data: copy });
        await element.updateComplete;
        const { shadowRoot } = element;
        const title = shadowRoot.querySelector('.title').textContent.trim();
        const isThere =
          string === '' ||
          title.includes(string.trim()) ||
          shadowRoot.querySelector('.title slot').textContent === string;
        const foreign = shadowRoot.querySelector(
          'script, img, iframe, object, embed, video, audio, marquee, [onerror], [onload], [onclick]',
        );
        const named =
          string.trim() === '' ||
          shadowRoot.querySelector('.footer').textContent.includes(string.trim());
        if (!isThere || foreign || !named) odd.push(string);
      }
      return odd;
    },
    [naughty, records()],
  );
  expect(wrong).toEqual([]);
  expect([dialogs, requests]).toEqual([[], []]);
  await quiet(page);
}, 120_000);

it('fault 52: an error message is text, and short', async () => {
  const long = `<img src=x onerror=alert(1)>${'长'.repeat(500)}`;
  const hostile = { ...second, metrics: { [long]: 1, suggestions: long } };
  const page = await open(
    made,
    `<congress-year-bars-chart>${inline(hostile)}</congress-year-bars-chart>${module()}`,
  );
  await reaches(page, 'congress-year-bars-chart', 'invalid');
  expect(await page.locator('congress-year-bars-chart img').count()).toBe(0);
  expect(await text(page)).not.toContain('长'.repeat(81));
  await quiet(page);
});

it('fault 53: a file cannot bring colours, fonts or formats', async () => {
  const hostile = {
    ...second,
    colour: 'url(//evil.example/x)',
    font: 'x;}body{display:none',
    format: 'expression(alert(1))',
  };
  const page = await open(
    made,
    `<congress-year-bars-chart id="a">${inline(hostile)}</congress-year-bars-chart><congress-year-bars-chart id="b"></congress-year-bars-chart>${module()}`,
  );
  await page.evaluate((data) => (document.querySelector('#b').data = data), [first, hostile]);
  await reaches(page, '#b');
  expect(
    await page
      .locator('#b')
      .evaluate(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('*')].some((one) =>
          [...one.attributes].some(
            ({ value }) => value.includes('evil.example') || value.includes('expression'),
          ),
        ),
      ),
  ).toBe(false);
  expect(await page.locator('#a').evaluate(({ state }) => state)).toBe('invalid');
  await quiet(page);
});

it('fault 54: an exported SVG is well-formed and inert, whatever the title holds', async () => {
  const page = await open(made, yearBars + module());
  await reaches(page, 'congress-year-bars-chart');
  const found = await page.locator('congress-year-bars-chart').evaluate(async (element) => {
    element.heading = '</text><script>alert(1)</script><a href="javascript:x">\u0008\u0000]]>';
    await element.updateComplete;
    const file = new DOMParser().parseFromString(await element.toSvg(), 'image/svg+xml');
    const all = [...file.querySelectorAll('*')];
    return {
      broken: file.querySelector('parsererror')?.textContent,
      active: all.filter(({ localName }) =>
        ['script', 'foreignObject', 'a', 'image'].includes(localName),
      ).length,
      handlers: all.flatMap(({ attributes }) =>
        [...attributes].filter(
          ({ name, value }) =>
            name.startsWith('on') || (name.endsWith('href') && !value.startsWith('#')),
        ),
      ).length,
    };
  });
  expect(found).toEqual({ broken: undefined, active: 0, handlers: 0 });
  await quiet(page);
});

describe('fault 103: a pinned file', () => {
  const hashes = JSON.parse(
    readFileSync(join(root, 'packages/elements/cdn/integrity.json'), 'utf8'),
  );
  const file = 'congress-metrics.js';
  const pinned = (address) =>
    `<congress-year-bars-chart src="${files}"><p>数据文件</p></congress-year-bars-chart><script type="module" src="${address}" integrity="${hashes[file]}"></script>`;

  it('with the published hash, runs', async () => {
    const page = await open(made, pinned(bundle));
    await reaches(page, 'congress-year-bars-chart');
    await quiet(page);
  });

  it('with one byte changed, does not run, and what stands in the tag stays', async () => {
    const bytes = readFileSync(join(root, bundle));
    made.pages.set('/changed.js', {
      headers: { 'content-type': 'text/javascript' },
      body: Buffer.concat([bytes, Buffer.from(' ')]),
    });
    const page = await open(made, pinned('/changed.js'));
    await page.waitForTimeout(500);
    expect(await page.getByText('数据文件').isVisible()).toBe(true);
    expect(
      await page.evaluate(() => customElements.get('congress-year-bars-chart')),
    ).toBeUndefined();
    await page.context().close();
  });
});

describe('fault 103: data whose hash the page gives', () => {
  const body = Buffer.from(JSON.stringify([first, second]));
  const hash = `sha384-${createHash('sha384').update(body).digest('base64')}`;
  const pinnedData = (path) =>
    chart(path, `integrity="${hash}"`).replace('></c', '><p>数据文件</p></c');
  const changed = Buffer.from(body);
  changed[changed.lastIndexOf('2025')] += 1;

  it('are drawn when they are what the page expects', async () => {
    answer('/pinned.json', body);
    const page = await open(made, pinnedData('/pinned.json') + module());
    await reaches(page, 'congress-year-bars-chart');
    await quiet(page);
  });

  it('with one byte changed are refused, and what stands in the tag stays', async () => {
    answer('/changed.json', changed);
    const page = await open(made, pinnedData('/changed.json') + module());
    await reaches(page, 'congress-year-bars-chart', 'invalid');
    expect(await page.locator('congress-year-bars-chart li').getAttribute('data-code')).toBe(
      'changed',
    );
    expect(await page.getByText('数据文件').first().isVisible()).toBe(true);
    await quiet(page, [/integrity|digest/]);
  });

  it('with one byte changed later leave the last good chart, marked as stale', async () => {
    answer('/turned.json', body);
    const page = await open(made, pinnedData('/turned.json') + module());
    await reaches(page, 'congress-year-bars-chart');
    answer('/turned.json', changed);
    await page.evaluate(() => document.querySelector('congress-year-bars-chart').reload());
    await reaches(page, 'congress-year-bars-chart', 'stale');
    expect(await page.locator('congress-year-bars-chart .plot > svg').count()).toBe(1);
    await quiet(page, [/integrity|digest/]);
  });
});
