import { assert, expect } from '@open-wc/testing';

describe('a page that holds another version already', () => {
  it('is warned once, keeps the first, and gets the tags that were missing', async () => {
    class Earlier extends HTMLElement {
      static readonly version = '0.0.1';
    }
    customElements.define('congress-dashboard', Earlier);
    customElements.define('congress-year-bars-chart', class extends Earlier {});
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
    try {
      await import('@congress-metrics/elements/define');
    } finally {
      console.warn = warn;
    }
    const { CongressTrendChart, version } = await import('@congress-metrics/elements');
    assert.strictEqual(customElements.get('congress-dashboard'), Earlier);
    assert.strictEqual(customElements.get('congress-trend-chart'), CongressTrendChart);
    assert.strictEqual(warnings.length, 1);
    expect(warnings[0]).to.contain('0.0.1').and.to.contain(version);
  });
});
