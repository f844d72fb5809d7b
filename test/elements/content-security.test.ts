import { aTimeout, fixture, waitUntil } from '@open-wc/testing';
import { addressOf, expect, same } from './support.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'";

const page = (content: string): string => `<!doctype html><html lang="zh-CN"><head>
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  </head><body>${content}
  <script type="module" src="/packages/elements/src/define.ts"></script></body></html>`;

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
      <congress-year-bars src="${files}"></congress-year-bars>
      <congress-year-bars id="broken"><script type="application/json">{"body": 1}</script></congress-year-bars>`);
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
    const chart = inner.querySelector('congress-year-bars')?.shadowRoot;
    await waitUntil(() => chart?.querySelector('.datum'));
    chart?.querySelector<HTMLElement>('.datum')?.focus();
    chart?.querySelector<HTMLElement>('button')?.click();
    await aTimeout(50);
    expect(chart?.querySelector('.tip')).to.exist;
    expect(chart?.querySelector('table')).to.exist;
    same(violations, []);
  });
});
