import { assert, expect } from '@open-wc/testing';

describe('the entry without side effects', () => {
  it('gives the classes and defines no tag', async () => {
    const { CongressYearBars } = await import('@congress-metrics/elements');
    assert.strictEqual(customElements.get('congress-year-bars'), undefined);
    customElements.define('my-year-bars', CongressYearBars);
    expect(document.createElement('my-year-bars')).to.be.instanceOf(CongressYearBars);
  });
});
