// Charts that are drawn when a page is made: they show without a script, and the element that comes
// later takes them over where they stand.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prerender, prerenderStyles } from '@congress-metrics/elements/prerender';
import { bundle, cdn, module, open, quiet, reaches, root, site, strict } from './support.mjs';

const made = site({ without: ['--hide-scrollbars'] });
const recordsOf = (...names) =>
  names.map((name) =>
    JSON.parse(readFileSync(join(root, `examples/records/${name}.json`), 'utf8')),
  );
const haidian = recordsOf('haidian-2024', 'haidian-2025');
const charts = {
  'congress-key-figures-chart': haidian,
  'congress-year-bars-chart': haidian,
  'congress-change-chart': recordsOf('xuhui-2023', 'xuhui-2024'),
  'congress-trend-chart': recordsOf('shenzhen-2019', 'shenzhen-2021', 'shenzhen-2022'),
  'congress-composition-chart': recordsOf('beijing-2023', 'beijing-2025'),
  'congress-funnel-chart': recordsOf('haidian-2024'),
  'congress-matrix-chart': recordsOf('shenzhen-2021', 'shenzhen-2022', 'shenzhen-2023'),
  'congress-ranking-chart': recordsOf('haidian-2025', 'wuchang-2025', 'putuo-2025'),
  'congress-plan-chart': recordsOf('haidian-2025', 'shenzhen-2022'),
  'congress-agenda-chart': haidian,
};

/** Runs in the page: where everything stands that a reader sees of a chart, and of what follows it. */
function places() {
  const { shadowRoot } = document.querySelector('main').firstElementChild;
  const parts = ['.title', '.subtitle', '.plot', '.buttons', '.help', '.footer', '.sources'];
  const svg = [...shadowRoot.querySelectorAll('.plot svg')].filter(
    (one) => one.getClientRects().length > 0,
  );
  const seen = [...parts.flatMap((part) => shadowRoot.querySelector(part) ?? []), ...svg];
  return [...seen, document.querySelector('#after')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    // A line of text may be wider by a sixty-fourth where it is made of several nodes.
    const box = [x, y, width, height].map(Math.round);
    return [one.localName, one.className.baseVal ?? one.className, ...box].join(' ');
  });
}

const main = (html) => `<main>${html}</main><p id="after">后文</p>`;

describe('a chart that stands in the page before its script', () => {
  for (const [tag, records] of Object.entries(charts))
    for (const width of [360, 700, 1100])
      it(`${tag}, ${width} px: nothing moves when the script comes, and nothing is there twice`, async () => {
        const html = main(prerender(tag, records));
        const page = await open(made, html, { size: { width, height: 700 } });
        const before = await page.evaluate(places);
        expect(before.filter((place) => place.startsWith('svg'))).toHaveLength(1);
        await page.evaluate(() => {
          globalThis.shifts = [];
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries()) globalThis.shifts.push(value);
          }).observe({ type: 'layout-shift' });
        });
        const asked = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.addScriptTag({ type: 'module', url: bundle });
        await reaches(page, tag);
        await page.waitForTimeout(200);
        expect(await page.evaluate(places)).toEqual(before);
        expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
        expect(asked).toEqual([bundle]);
        const counts = await page
          .locator(tag)
          .evaluate(({ shadowRoot }) =>
            ['.frame', '.plot > svg', '.drawings', 'style', '#title'].map(
              (selector) => shadowRoot.querySelectorAll(selector).length,
            ),
          );
        expect(counts).toEqual([1, 1, 0, 0, 1]);
        await quiet(page);
      });

  it('says of the keys what the element says, where there are many bodies too', async () => {
    const tag = 'congress-ranking-chart';
    const [record] = recordsOf('wuchang-2025');
    // One record under sixty names, for number only.
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...record,
      body: { ...record.body, id: `made-up-${index}` },
    }));
    const helpIn = (page) =>
      page.locator(tag).evaluate(({ shadowRoot }) => shadowRoot.querySelector('#help').textContent);
    const page = await open(made, main(prerender(tag, many)));
    const before = await helpIn(page);
    await page.addScriptTag({ type: 'module', url: bundle });
    await reaches(page, tag);
    expect(await helpIn(page)).toBe(before);
    expect(before).toContain('PageDown');
  });

  it('waits with the autoloader until the page is idle, and no longer', async () => {
    const page = await open(made, main(prerender('congress-year-bars-chart', haidian)));
    await page.evaluate(() => {
      globalThis.requestIdleCallback = (idle) =>
        (globalThis.idle = () => idle({ timeRemaining: () => 40 }));
    });
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.addScriptTag({ type: 'module', url: `${cdn}/autoloader.js` });
    await page.waitForFunction(() => globalThis.idle !== undefined);
    await page.waitForTimeout(100);
    expect(asked.filter((url) => url.includes('year-bars'))).toEqual([]);
    await page.evaluate(() => globalThis.idle());
    await reaches(page, 'congress-year-bars-chart');
    await quiet(page);
  });

  it('answers: a mark stands where its figure is drawn, and the tip at the mark', async () => {
    const html = main(prerender('congress-year-bars-chart', haidian)) + module();
    const page = await open(made, html, { size: { width: 840, height: 900 } });
    await reaches(page, 'congress-year-bars-chart');
    const aside = await page.locator('congress-year-bars-chart').evaluate(({ shadowRoot }) => {
      const plot = shadowRoot.querySelector('.plot').getBoundingClientRect();
      const svg = shadowRoot.querySelector('.plot > svg');
      const scale = plot.width / svg.viewBox.baseVal.width;
      const bars = [...svg.querySelectorAll('rect.bar')].map((bar) => bar.getBoundingClientRect());
      const marks = [...shadowRoot.querySelectorAll('.datum')].map((mark) =>
        mark.getBoundingClientRect(),
      );
      const apart = bars.map((bar) =>
        Math.min(
          ...marks.map(
            (mark) =>
              Math.abs(mark.left - bar.left) +
              Math.max(0, mark.top - bar.top, bar.bottom - mark.bottom),
          ),
        ),
      );
      return [scale, Math.max(...apart)];
    });
    expect(aside[0]).toBeGreaterThan(1.2);
    expect(aside[1]).toBeLessThanOrEqual(2);
    const mark = page.locator('congress-year-bars-chart .datum').first();
    await mark.hover();
    const card = page.locator('congress-year-bars-chart .tip-card');
    await card.waitFor();
    const [one, other] = [await mark.boundingBox(), await card.boundingBox()];
    expect(Math.max(one.y - other.y - other.height, other.y - one.y - one.height)).toBeLessThan(4);
    await quiet(page);
  });

  it('is drawn anew when its room is another', async () => {
    const html = main(prerender('congress-year-bars-chart', haidian)) + module();
    const page = await open(made, html, { size: { width: 840, height: 900 } });
    await reaches(page, 'congress-year-bars-chart');
    await page.setViewportSize({ width: 700, height: 900 });
    const fits = () => {
      const svg = document
        .querySelector('congress-year-bars-chart')
        .shadowRoot.querySelector('.plot > svg');
      return Math.abs(svg.viewBox.baseVal.width - svg.getBoundingClientRect().width) < 1;
    };
    await page.waitForFunction(fits);
    await quiet(page);
  });
});

describe('a chart whose script does not come', () => {
  it('is seen, with title, sources and words, and no button that would do nothing', async () => {
    const context = await made.browser.newContext({ javaScriptEnabled: false });
    made.pages.set('/without-script.html', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="zh-CN"><title>页</title>${main(prerender('congress-year-bars-chart', haidian))}`,
    });
    const page = await context.newPage();
    await page.goto(`${made.address}/without-script.html`);
    await page.getByRole('img', { name: '海淀区人大常委会工作' }).waitFor();
    expect(await page.getByText('来源').isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    await context.close();
  });

  it('has one drawing for a page that has one width, and none for a width that none has', async () => {
    const [tag, records] = ['congress-year-bars-chart', haidian];
    const html = prerender(tag, records, { width: 600 });
    expect(html.match(/<svg/gu)).toHaveLength(1);
    const page = await open(made, `<main><div style="width: 600px">${html}</div></main>`);
    const height = () => page.evaluate(() => document.querySelector('main').clientHeight);
    const before = await height();
    await page.addScriptTag({ type: 'module', url: bundle });
    await reaches(page, tag);
    expect(await height()).toBe(before);
    for (const width of [0, -1, NaN])
      expect(() => prerender(tag, records, { width })).toThrow(RangeError);
    await quiet(page);
  });

  it('is a table in an engine that knows no declarative shadow roots', async () => {
    const html = prerender('congress-year-bars-chart', haidian).replace(
      'shadowrootmode',
      'unknown',
    );
    const page = await open(made, html);
    expect(await page.getByRole('table').innerText()).toContain('188人次');
    await quiet(page);
  });
});

describe('a chart under a strict policy', () => {
  const integrity = JSON.parse(readFileSync(join(root, cdn.slice(1), 'integrity.json'), 'utf8'));

  it('takes its looks from a style element whose published hash the policy names', async () => {
    const hash = integrity['congress-metrics.css'];
    const page = await open(made, main(prerender('congress-year-bars-chart', haidian)) + module(), {
      headers: {
        'content-security-policy': strict.replace("style-src 'self'", `style-src 'self' '${hash}'`),
      },
    });
    await reaches(page, 'congress-year-bars-chart');
    await quiet(page);
  });

  it('takes its looks from the published style sheet', async () => {
    const stylesheet = `${cdn}/congress-metrics.css`;
    const html = main(prerender('congress-year-bars-chart', haidian, { stylesheet }));
    // A script is added later here, which Trusted Types would not have.
    const policy = strict.replace(/; require-trusted.*/, '');
    const page = await open(made, html, { headers: { 'content-security-policy': policy } });
    await page.waitForLoadState();
    const before = await page.evaluate(places);
    expect(before.filter((place) => place.startsWith('svg'))).toHaveLength(1);
    await page.addScriptTag({ type: 'module', url: bundle });
    await reaches(page, 'congress-year-bars-chart');
    expect(await page.evaluate(places)).toEqual(before);
    await quiet(page);
  });
});

describe('fault 33: drawing without a browser', () => {
  it('gives the same bytes each time, on each machine', () => {
    const code = `
      import { readFileSync } from 'node:fs';
      import { prerender } from '@congress-metrics/elements/prerender';
      const records = ['2024', '2025'].map((year) =>
        JSON.parse(readFileSync('examples/records/haidian-' + year + '.json', 'utf8')));
      process.stdout.write(prerender('congress-year-bars-chart', records));`;
    const run = (environment) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ...environment },
      }).stdout;
    const one = run({ LANG: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' });
    expect(one).toBe(prerender('congress-year-bars-chart', haidian));
    expect(run({ LANG: 'ar_EG.UTF-8', TZ: 'America/New_York' })).toBe(one);
  });

  it('keeps hostile text as text, and refuses records that hold nothing to draw', () => {
    const hostile = '</script><script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const html = prerender('congress-year-bars-chart', haidian, {
      attributes: { heading: hostile },
    });
    expect(html.replace(prerenderStyles, '')).not.toMatch(/<img|<script>/);
    expect(() => prerender('congress-year-bars-chart', [])).toThrow(RangeError);
  });
});
