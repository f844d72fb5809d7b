import { assert, expect } from '@open-wc/testing';

describe('the entry without side effects', () => {
  it('gives the classes and defines no tag', async () => {
    const { CongressYearBarsChart } = await import('@congress-metrics/elements');
    assert.strictEqual(customElements.get('congress-year-bars-chart'), undefined);
    customElements.define('my-year-bars', CongressYearBarsChart);
    expect(document.createElement('my-year-bars')).to.be.instanceOf(CongressYearBarsChart);
  });
});
