import { aTimeout, fixture, waitUntil } from '@open-wc/testing';
import { addressOf, expect, same } from './support.js';

// By its name: for Firefox, a frame without an address has no 'self'.
const site = location.origin;
const policy =
  `default-src 'none'; script-src ${site}; style-src ${site}; img-src ${site}; connect-src ${site}; ` +
  "require-trusted-types-for 'script'";

const page = (content: string): string => `<!doctype html><html lang="zh-CN"><head>
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  </head><body>${content}
  <script type="module" src="/packages/elements/src/define.ts"></script></body></html>`;

const others = [
  'congress-key-figures-chart',
  'congress-change-chart',
  'congress-trend-chart',
  'congress-composition-chart',
  'congress-funnel-chart',
  'congress-matrix-chart',
  'congress-ranking-chart',
  'congress-plan-chart',
  'congress-agenda-chart',
  'congress-table',
];

describe('under the strictest policy that a government site sets', () => {
  it('nothing is violated, drawn or not, with tip and table open', async () => {
    const files = `${addressOf('haidian-2024')} ${addressOf('haidian-2025')}`;
    const frame = await fixture<HTMLIFrameElement>('<iframe width="900" height="700"></iframe>');
    const violations: string[] = [];
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    frame.srcdoc = page(`
      <congress-dashboard src="${files}"></congress-dashboard>
      <congress-year-bars-chart loading="eager" src="${files}" controls></congress-year-bars-chart>
      <congress-dataset src="${files}">${others.map((tag) => `<${tag} loading="eager"></${tag}>`).join('')}</congress-dataset>
      <congress-year-bars-chart loading="eager" id="broken"><script type="application/json">{"body": 1}</script></congress-year-bars-chart>`);
    await loaded;
    const inner = frame.contentDocument;
    if (inner === null) throw new Error('The frame is closed to us.');
    inner.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      violations.push(`${violatedDirective}: ${sample}`);
    });
    const state = (selector: string): string | null | undefined =>
      inner.querySelector(selector)?.getAttribute('state');
    await waitUntil(() => state('congress-dashboard') === 'drawn', 'the dashboard is drawn', {
      timeout: 5000,
    });
    await waitUntil(() => state('#broken') === 'invalid');
    const chart = inner.querySelector('congress-year-bars-chart')?.shadowRoot;
    await waitUntil(() => chart?.querySelector('.datum'));
    chart?.querySelector<HTMLElement>('.datum')?.focus();
    await waitUntil(() => chart?.querySelector('.tip'));
    chart?.querySelector<HTMLElement>('button[aria-controls="table"]')?.click();
    chart?.querySelector<HTMLElement>('.tools-button')?.click();
    await waitUntil(() => chart?.querySelector('[data-tool="embed"]'));
    chart?.querySelector<HTMLElement>('[data-tool="embed"]')?.click();
    await waitUntil(() => chart?.querySelector('.told')?.textContent !== '');
    await waitUntil(() => others.every((tag) => ['drawn', 'empty'].includes(state(tag) ?? '')));
    await aTimeout(50);

    expect(chart?.querySelector('table')).to.exist;
    same(violations, []);
  });
});
