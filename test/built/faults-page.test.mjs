// Faults 1 to 23 of embedding, each on the built files: the page, its policies, its styles.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import {
  cdn,
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
  strict,
  yearBars,
} from './support.mjs';
import { pagesOf } from './pdf.mjs';

// Playwright hides scroll bars; those of a page take room as they come and go.
const made = site({ without: ['--hide-scrollbars'] });
const script = (source) => `<script src="${source}"></script>`;
const data = inline(records());
const given = `<congress-year-bars-chart>${data}</congress-year-bars-chart>`;

describe('fault 1: two copies or versions', () => {
  for (const [name, scripts] of [
    ['module, then classic', module() + script(classic)],
    ['classic, then module', script(classic) + module()],
    ['classic twice', script(classic) + script(`${classic}?again`)],
  ])
    it(`${name}: every tag works, silently`, async () => {
      const page = await open(made, yearBars + scripts);
      await reaches(page, 'congress-year-bars-chart');
      await quiet(page);
    });

  it('another version is named once, together with ours, and the missing tags come', async () => {
    const earlier = `<script>class Earlier extends HTMLElement {}; Earlier.version = '0.0.1';
      customElements.define('congress-dashboard', Earlier);
      customElements.define('congress-agenda-chart', class extends Earlier {});</script>`;
    const page = await open(made, earlier + yearBars + module());
    await reaches(page, 'congress-year-bars-chart');
    const told = page.noise.filter((line) => line.includes('0.0.1'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('0.1.0');
    await quiet(page, [/0\.0\.1/]);
  });
});

it('fault 2: a class comes without its tag, and may be given two of a page’s own', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { CongressYearBarsChart } from '@congress-metrics/elements/elements/year-bars-chart';
        window.before = customElements.get('congress-year-bars-chart');
        customElements.define('own-bars', class extends CongressYearBarsChart {});
        customElements.define('other-bars', class extends CongressYearBarsChart {});`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    logLevel: 'silent',
  });
  made.pages.set('/own.js', {
    headers: { 'content-type': 'text/javascript' },
    body: Buffer.from(outputFiles[0].contents),
  });
  const page = await open(
    made,
    `<own-bars src="${files}"></own-bars><other-bars src="${files}"></other-bars>${module('/own.js')}`,
  );
  await reaches(page, 'own-bars, other-bars');
  expect(await page.evaluate(() => globalThis.before)).toBeUndefined();
  await quiet(page);
});

describe('fault 3: Trusted Types and several copies', () => {
  it('under the documented directive, three builds draw', async () => {
    const page = await open(
      made,
      yearBars + module() + script(classic) + module(`${cdn}/autoloader.js`),
      {
        headers: {
          'content-security-policy': `${strict}; trusted-types lit-html 'allow-duplicates'`,
        },
      },
    );
    await reaches(page, 'congress-year-bars-chart');
    await quiet(page);
  });

  it('under trusted-types none, what stands in the tag stays readable', async () => {
    const page = await open(
      made,
      `<congress-year-bars-chart src="${files}"><p>数据文件</p></congress-year-bars-chart>${module()}`,
      {
        headers: { 'content-security-policy': `${strict}; trusted-types 'none'` },
      },
    );
    await page.waitForTimeout(500);
    expect(await page.getByText('数据文件').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('faults 4 to 7: the strict policy, in every state', () => {
  it('nothing is violated: loading, empty, invalid, drawn, with tip and table open', async () => {
    made.pages.set('/never.json', () => undefined);
    const page = await open(
      made,
      `${yearBars}<congress-year-bars-chart id="a" src="/never.json"></congress-year-bars-chart>
      <congress-year-bars-chart id="b"></congress-year-bars-chart>
      <congress-year-bars-chart id="c" src="/missing.json"></congress-year-bars-chart>${module()}`,
      { headers: { 'content-security-policy': strict } },
    );
    await reaches(page, '#a', 'loading');
    await reaches(page, '#b', 'empty');
    await reaches(page, '#c', 'invalid');
    await reaches(page, 'congress-year-bars-chart:first-of-type');
    await page.locator('congress-year-bars-chart .datum').first().focus();
    await page.locator('congress-year-bars-chart .tip').first().waitFor();
    await page.locator('congress-year-bars-chart button').first().click();
    await page.locator('congress-year-bars-chart table').first().waitFor();
    await quiet(page, [/404/]);
  });

  it('fault 5: the pixels are the same as without a policy', async () => {
    const shots = [];
    for (const headers of [{}, { 'content-security-policy': strict }]) {
      const page = await open(made, yearBars + module(), { headers });
      await reaches(page, 'congress-year-bars-chart');
      await page.waitForTimeout(200);
      shots.push(await page.locator('congress-year-bars-chart').screenshot());
      await quiet(page);
    }
    expect(shots[0].equals(shots[1])).toBe(true);
  });
});

it('fault 8: an engine without constructable style sheets is styled by a nonce', async () => {
  const page = await open(made, yearBars + script(classic), {
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'nonce-x'; img-src 'self'; connect-src 'self'",
    },
    init: () => {
      delete Document.prototype.adoptedStyleSheets;
      delete ShadowRoot.prototype.adoptedStyleSheets;
      globalThis.litNonce = 'x';
    },
  });
  await reaches(page, 'congress-year-bars-chart');
  expect(
    await page
      .locator('congress-year-bars-chart .title')
      .evaluate((title) => getComputedStyle(title).fontWeight),
  ).not.toBe('400');
  await quiet(page);
});

it('fault 9: where the policy bars made pictures, SVG and CSV still come, and PNG says that it cannot', async () => {
  const page = await open(made, yearBars + module(), {
    headers: { 'content-security-policy': strict },
  });
  await reaches(page, 'congress-year-bars-chart');
  const [svg, csv] = await page
    .locator('congress-year-bars-chart')
    .evaluate((chart) => Promise.all([chart.toSvg(), chart.toCsv()]));
  expect(svg).toMatch(/^<svg/);
  expect(csv).toContain(',');
  await page.locator('congress-year-bars-chart .tools-button').click();
  await page.locator('congress-year-bars-chart [data-tool="png"]').click();
  await page.waitForFunction(
    () =>
      document
        .querySelector('congress-year-bars-chart')
        .shadowRoot.querySelector('.told')
        .textContent.trim() !== '',
  );
  // The browser itself reports the picture that it refused; nothing else may be said.
  await quiet(page, [/img-src|blob:/]);
});

describe('fault 10: no root size makes text smaller than 12 px', () => {
  for (const size of [8, 10, 16, 24])
    it(`${size} px`, async () => {
      const page = await open(
        made,
        `<style>html{font-size:${size}px}</style>${yearBars}${module()}`,
      );
      await reaches(page, 'congress-year-bars-chart');
      const least = await page
        .locator('congress-year-bars-chart')
        .evaluate(({ shadowRoot }) =>
          Math.min(
            ...[...shadowRoot.querySelectorAll('text, p, button, .title')]
              .filter(
                (one) =>
                  one.textContent.trim() !== '' &&
                  one.getClientRects().length > 0 &&
                  !one.classList.contains('spoken'),
              )
              .map((one) => parseFloat(getComputedStyle(one).fontSize)),
          ),
        );
      expect(least).toBeGreaterThanOrEqual(12);
      await quiet(page);
    });
});

const textBoxes = ({ shadowRoot }) => {
  const { left, top } = shadowRoot.querySelector('svg').getBoundingClientRect();
  return [...shadowRoot.querySelectorAll('svg text')].map((text) => {
    const box = text.getBoundingClientRect();
    return [text.textContent, box.left - left, box.top - top, box.width].map((part) =>
      typeof part === 'number' ? Math.round(part) : part,
    );
  });
};

async function boxesUnder(style, attributes = '') {
  const page = await open(
    made,
    `<!doctype html><html lang="zh-CN" ${attributes}><meta charset="utf-8"><title>页</title><style>${style}</style><body><div class="w">${yearBars}</div>${module()}`,
  );
  await reaches(page, 'congress-year-bars-chart');
  await page.waitForTimeout(100);
  const boxes = await page.locator('congress-year-bars-chart').evaluate(textBoxes);
  await quiet(page);
  return boxes;
}

it('fault 11: inherited text styles of the page move no label', async () => {
  const hostile =
    'body{line-height:3;letter-spacing:.4em;text-transform:uppercase;white-space:pre;word-break:break-all;word-spacing:1em;text-indent:2em}';
  expect(await boxesUnder(hostile)).toEqual(await boxesUnder(''));
});

it('fault 12: `*` rules leave the chart its size, and `hidden` hides', async () => {
  const page = await open(
    made,
    `<style>*{display:inline;max-width:100%;margin:0;padding:0;overflow:hidden}html,body{display:block}head,script,style,title{display:none}</style>${yearBars}<congress-year-bars-chart hidden src="${files}"></congress-year-bars-chart>${module()}`,
  );
  await reaches(page, 'congress-year-bars-chart:not([hidden])');
  const [shown, hidden] = await page
    .locator('congress-year-bars-chart')
    .evaluateAll((all) =>
      all.map(
        ({ shadowRoot }) => shadowRoot.querySelector('.frame')?.getBoundingClientRect().width ?? 0,
      ),
    );
  expect(shown).toBeGreaterThan(300);
  expect([0, hidden]).toContain(hidden);
  await quiet(page);
});

it('fault 13: a page from right to left changes no label of the plot', async () => {
  expect(await boxesUnder('', 'dir="rtl"')).toEqual(await boxesUnder(''));
});

describe('fault 14: the tip stands at its mark, within 4 px', () => {
  for (const style of ['zoom:0.8', 'zoom:1.5', 'transform:scale(.5);transform-origin:0 0'])
    for (const by of ['focus', 'pointer'])
      it(`${style}, by ${by}`, async () => {
        const page = await open(made, `<div style="${style}">${yearBars}</div>${module()}`);
        await reaches(page, 'congress-year-bars-chart');
        const apart = await page.locator('congress-year-bars-chart .datum').count();
        for (const index of [1, Math.floor(apart / 2), apart - 1]) {
          const mark = page.locator('congress-year-bars-chart .datum').nth(index);
          await mark.scrollIntoViewIfNeeded();
          const box = await mark.boundingBox();
          if (by === 'focus') await mark.focus();
          else await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
          const card = page.locator('congress-year-bars-chart .tip-card');
          await page.waitForFunction(
            (at) => {
              const { shadowRoot } = document.querySelector('congress-year-bars-chart');
              const shown = shadowRoot.querySelector('.datum[aria-selected="true"]');
              return shown === shadowRoot.querySelectorAll('.datum')[at];
            },
            index,
            { timeout: 5000 },
          );
          const [one, other] = [await mark.boundingBox(), await card.boundingBox()];
          const above = one.y - (other.y + other.height);
          const below = other.y - (one.y + one.height);
          expect(Math.max(0, above, below)).toBeLessThanOrEqual(4);
          // Beside it too, not only at its height.
          expect(other.x).toBeLessThanOrEqual(one.x + one.width);
          expect(other.x + other.width).toBeGreaterThanOrEqual(one.x);
        }
        await quiet(page);
      });
});

describe('fault 15: drawn when it is first shown', () => {
  for (const [name, html, show] of [
    [
      'details',
      `<details><summary>x</summary>${yearBars}</details>`,
      () => (document.querySelector('details').open = true),
    ],
    ['dialog', `<dialog>${yearBars}</dialog>`, () => document.querySelector('dialog').showModal()],
    [
      'a tab',
      `<div id="tab" hidden>${yearBars}</div>`,
      () => (document.querySelector('#tab').hidden = false),
    ],
    [
      'content-visibility',
      `<div id="tab" style="content-visibility:hidden">${yearBars}</div>`,
      () => (document.querySelector('#tab').style.contentVisibility = 'visible'),
    ],
  ])
    it(name, async () => {
      const page = await open(made, html + module());
      await page.waitForFunction(
        () => document.querySelector('congress-year-bars-chart').state === 'drawn',
      );
      expect(await page.content()).not.toContain('NaN');
      const width = await page.evaluate(async (text) => {
        new Function(`return (${text})()`)();
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        return document
          .querySelector('congress-year-bars-chart')
          .shadowRoot.querySelector('svg')
          ?.getBoundingClientRect().width;
      }, show.toString());
      expect(width).toBeGreaterThan(300);
      await quiet(page);
    });
});

describe('fault 16: no container makes the size run in a loop', () => {
  for (const [name, style] of [
    ['a flex column', 'display:flex;flex-direction:column'],
    ['an automatic grid row', 'display:grid;grid-auto-rows:auto'],
    ['a table cell', 'display:table-cell'],
    ['an inline block', 'display:inline-block'],
    ['height 100% of a parent of automatic height', 'height:auto'],
  ])
    it(`${name}: the height settles in 3 frames`, async () => {
      const page = await open(made, `<div id="box" style="${style}"></div>${module()}`, {
        init: () => {
          globalThis.loops = [];
          addEventListener('error', ({ message }) => globalThis.loops.push(message));
        },
      });
      await page.waitForFunction(() => customElements.get('congress-year-bars-chart'));
      const heights = await page.evaluate(async (data) => {
        const chart = document.createElement('congress-year-bars-chart');
        Object.assign(chart, { data }).style.height = '100%';
        document.querySelector('#box').append(chart);
        const seen = [];
        for (let frame = 0; frame < 20; frame += 1) {
          await new Promise(requestAnimationFrame);
          seen.push(chart.offsetHeight);
        }
        return seen;
      }, records());
      expect(heights[0]).toBeGreaterThan(0);
      expect(new Set(heights.slice(3))).toEqual(new Set([heights.at(-1)]));
      const [width, svgs] = await page
        .locator('congress-year-bars-chart')
        .evaluate(({ shadowRoot }) => [
          shadowRoot.querySelector('.plot > svg').getBoundingClientRect().width,
          shadowRoot.querySelectorAll('.plot > svg').length,
        ]);
      expect(width).toBeGreaterThanOrEqual(160);
      expect(svgs).toBe(1);
      expect(await page.evaluate(() => globalThis.loops)).toEqual([]);
      await quiet(page);
    });
});

describe('fault 17: on paper', () => {
  const plain = (text) => text.normalize('NFKC').replaceAll(/\s/g, '');
  /** Whether text stands in a file, where a font may give a Han character as one of its radicals. */
  const isPrinted = (text, label) =>
    new RegExp(
      Array.from(
        plain(label),
        (letter) => `(?:${letter.replace(/\W/, '\\$&')}|[\u2e80-\u2fdf])`,
      ).join(''),
    ).test(text);

  for (const [name, tag, src] of [
    ['bars', 'congress-year-bars-chart', files],
    [
      'parts of a whole, with their legend',
      'congress-composition-chart',
      '/examples/records/beijing-2023.json /examples/records/beijing-2025.json',
    ],
  ])
    for (const landscape of [false, true])
      it(`${name}, A4 ${landscape ? 'landscape' : 'portrait'}: whole, final, with its sources, without the tip`, async () => {
        const page = await open(made, `<${tag} src="${src}"></${tag}>${module()}`, {
          size: { width: 1400, height: 900 },
        });
        await reaches(page, tag);
        await page.locator(`${tag} .datum`).first().focus();
        const [drawn, sources, told] = await page
          .locator(tag)
          .evaluate(({ shadowRoot }) => [
            [...shadowRoot.querySelectorAll('.plot > svg text')].map((text) => text.textContent),
            shadowRoot.querySelector('.sources').textContent,
            [...shadowRoot.querySelectorAll('.tip p')].map((line) => line.textContent).join(''),
          ]);
        const margin = '10mm';
        const print = async () =>
          pagesOf(
            await page.pdf({
              format: 'A4',
              landscape,
              margin: { top: margin, right: margin, bottom: margin, left: margin },
            }),
          );
        const pages = await print();
        const edge = (10 / 25.4) * 72;
        for (const { width, left, right } of pages) {
          expect(width > 800).toBe(landscape);
          expect(left).toBeGreaterThanOrEqual(edge - 1);
          expect(right).toBeLessThanOrEqual(width - edge + 1);
        }
        // It fills the sheet: nothing was shrunk to make a wide screen fit.
        expect(pages[0].right - pages[0].left).toBeGreaterThan((pages[0].width - 2 * edge) * 0.95);
        const text = plain(pages.map((one) => one.text).join(''));
        expect([...drawn, sources].filter((label) => !isPrinted(text, label))).toEqual([]);
        expect(isPrinted(text, told)).toBe(false);
        await page.waitForTimeout(500);
        expect(await print()).toEqual(pages);
        await quiet(page);
      });
});

describe('fault 18: the height of a frame', () => {
  it('is taken from the frame’s own window alone, in whole numbers, within bounds', async () => {
    made.pages.set('/inner.html', {
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><title>x</title>',
    });
    const page = await open(
      made,
      `<iframe data-congress-frame src="/inner.html"></iframe><iframe id="other" src="/inner.html"></iframe>${script(`${cdn}/frame-parent.js`)}`,
    );
    const post = async (index, height) => {
      const frame = page.frames().at(index);
      await frame.evaluate(
        (value) => parent.postMessage({ type: 'congress-height', height: value }, '*'),
        height,
      );
      await page.waitForTimeout(50);
      return page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map(({ style }) => style.height),
      );
    };
    await page.waitForLoadState();
    expect(await post(2, 333)).toEqual(['', '']);
    expect(await post(1, 12.5)).toEqual(['', '']);
    expect(await post(1, '300')).toEqual(['', '']);
    expect(await post(1, 420)).toEqual(['420px', '']);
    expect(await post(1, 1e9)).toEqual(['5000px', '']);
    expect(await post(1, -5)).toEqual(['0px', '']);
    await quiet(page);
  });
});

it('fault 19: in a sandboxed frame without an origin, inline data draw', async () => {
  made.pages.set('/sandboxed.html', {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html lang="zh-CN"><title>x</title>${given}${script(classic)}`,
  });
  const page = await open(
    made,
    '<iframe sandbox="allow-scripts" src="/sandboxed.html" width="800" height="600"></iframe>',
  );
  await page.frameLocator('iframe').locator('congress-year-bars-chart svg').waitFor();
  await quiet(page);
});

it('fault 20: the classic build runs from another origin that sends no CORS header', async () => {
  const other = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/javascript' })
      .end(readFileSync(join(root, classic)));
  });
  await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
  const page = await open(made, given + script(`http://127.0.0.1:${other.address().port}/a.js`));
  await reaches(page, 'congress-year-bars-chart');
  await quiet(page);
  other.close();
  other.closeAllConnections();
});

it('fault 21: a property that was set before the script came is drawn after', async () => {
  const page = await open(made, '<congress-year-bars-chart></congress-year-bars-chart>');
  await page.evaluate(
    (value) => (document.querySelector('congress-year-bars-chart').data = value),
    records(),
  );
  for (let time = 0; time < 2; time += 1) await page.addScriptTag({ url: classic });
  await reaches(page, 'congress-year-bars-chart');
  await quiet(page);
});

it('fault 22: after 50 moves there is one svg, and no more nodes, listeners or observers', async () => {
  const page = await open(made, `<div id="a">${yearBars}</div><div id="b"></div>${module()}`, {
    init: countObservers,
  });
  await reaches(page, 'congress-year-bars-chart');
  const move = (times) =>
    page.evaluate(async (count) => {
      const chart = document.querySelector('congress-year-bars-chart');
      for (let time = 0; time < count; time += 1) {
        document.querySelector(time % 2 ? '#a' : '#b').append(chart);
        if (time % 10 === 0) await new Promise(requestAnimationFrame);
      }
      await new Promise(requestAnimationFrame);
    }, times);
  await move(2);
  const before = await countersOf(page);
  await move(50);
  expect(await countersOf(page)).toEqual(before);
  await reaches(page, 'congress-year-bars-chart');
  expect(await page.locator('congress-year-bars-chart .plot > svg').count()).toBe(1);
  await quiet(page);
});

it('has six listeners for each chart of a page', async () => {
  const page = await open(made, module(), { init: countObservers });
  await page.waitForFunction(() => customElements.get('congress-year-bars-chart'));
  const { jsEventListeners: before } = await countersOf(page);
  await page.evaluate(
    async ([count, data]) => {
      const charts = Array.from({ length: count }, () => {
        const chart = document.createElement('congress-year-bars-chart');
        document.body.append(Object.assign(chart, { data, loading: 'eager' }));
        return chart;
      });
      await Promise.all(charts.map(({ updateComplete }) => updateComplete));
    },
    [24, records()],
  );
  await page.waitForFunction(
    () => [...document.querySelectorAll('congress-year-bars-chart')].at(-1).state === 'drawn',
  );
  const { jsEventListeners: after } = await countersOf(page);
  expect(after - before).toBe(24 * 6);
  await quiet(page);
});

describe('fault 23: created and removed, nothing is left', () => {
  const rounds = (page, tag, times) =>
    page.evaluate(
      async ([name, count, data]) => {
        const all = [];
        for (let time = 0; time < count; time += 1) {
          const chart = document.createElement(name);
          chart.data = data;
          document.body.append(chart);
          await chart.updateComplete;
          await new Promise(requestAnimationFrame);
          // As a reader leaves it: a tip open, and a listener for Escape with it.
          chart.shadowRoot.querySelector('.datum')?.focus();
          chart.remove();
          all.push(new WeakRef(chart));
        }
        (globalThis.made ??= []).push(...all);
      },
      [tag, times, records()],
    );
  const alive = (page) =>
    page.evaluate(() => globalThis.made.filter((one) => one.deref() !== undefined).length);

  it('500 times one chart', async () => {
    const page = await open(made, `<button>x</button>${module()}`, { init: countObservers });
    await page.waitForFunction(() => customElements.get('congress-year-bars-chart'));
    await rounds(page, 'congress-year-bars-chart', 20);
    await page.locator('button').focus();
    const before = await countersOf(page);
    await rounds(page, 'congress-year-bars-chart', 500);
    await page.locator('button').focus();
    expect(await countersOf(page)).toEqual(before);
    expect(await alive(page)).toBe(0);
    await quiet(page);
  }, 120_000);

  it('20 times each element', async () => {
    const { allTags } = await import('../../scripts/build/tags.mjs');
    const page = await open(made, `<button>x</button>${module()}`, { init: countObservers });
    await page.waitForFunction(() => customElements.get('congress-year-bars-chart'));
    for (const { tag } of allTags()) {
      await rounds(page, tag, 3);
      await page.locator('button').focus();
      const before = await countersOf(page);
      await rounds(page, tag, 20);
      await page.locator('button').focus();
      expect([tag, await countersOf(page)]).toEqual([tag, before]);
    }
    expect(await alive(page)).toBe(0);
    await quiet(page);
  }, 120_000);
});

/** What is left once all that may go has gone: by the engine’s own count, and by ours. */
async function countersOf(page) {
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < 3; time += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(50);
  }
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, jsEventListeners, ...(await page.evaluate(() => globalThis.counted)) };
}

/** Runs in the page, first of all: counts what outlives an element if it is forgotten. */
function countObservers() {
  const counted = (globalThis.counted = { listeners: 0, observers: 0 });
  for (const { prototype } of [Window, Document, MediaQueryList]) {
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    // Each target's listeners, so that one added twice or removed twice counts once.
    const known = new WeakMap();
    const ofType = (target, type) => {
      const types = known.get(target) ?? new Map();
      known.set(target, types);
      if (!types.has(type)) types.set(type, new Set());
      return types.get(type);
    };
    prototype.addEventListener = function (type, listener, ...rest) {
      const set = ofType(this, type);
      if (!set.has(listener)) counted.listeners += 1;
      set.add(listener);
      return add.call(this, type, listener, ...rest);
    };
    prototype.removeEventListener = function (type, listener, ...rest) {
      if (ofType(this, type).delete(listener)) counted.listeners -= 1;
      return remove.call(this, type, listener, ...rest);
    };
  }
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver']) {
    const { prototype } = globalThis[name];
    const { observe, disconnect } = prototype;
    const active = new WeakSet();
    prototype.observe = function (...parameters) {
      if (!active.has(this)) counted.observers += 1;
      active.add(this);
      return observe.apply(this, parameters);
    };
    prototype.disconnect = function () {
      if (active.delete(this)) counted.observers -= 1;
      return disconnect.call(this);
    };
  }
}
