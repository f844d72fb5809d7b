import type { Pick } from '@congress-metrics/elements';
import { oneEvent } from '@open-wc/testing';
import { all, expect, haidian, one, records, settled, show, words, same } from './support.js';

const shenzhen = ['2016', '2019', '2021', '2022', '2023', '2025'].map((year) => `shenzhen-${year}`);

async function pick(select: HTMLElement, value: string): Promise<void> {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('change'));
  await Promise.resolve();
}

describe('the dashboard', () => {
  it('shows the last year: key figures with their change, beside the year before', async () => {
    const element = await show('congress-dashboard', { data: await haidian() });
    expect(words(one(element, '.title'))).to.contain('2025年');
    const figures = all(element, '.key-figure').map(words);
    same(figures.length, 6);
    expect(figures[0]).to.contain('常委会会议').and.to.contain('8').and.to.contain('上升1次');
    same(all(element, 'congress-year-bars').length, 1);
    same(all(element, 'congress-trend-chart').length, 0);
  });

  it('shows another year when the reader picks it, and says so', async () => {
    const element = await show('congress-dashboard', { data: await haidian() });
    const picked = oneEvent<CustomEvent<Pick>>(element, 'congress-pick');
    await pick(one(element, '#year'), '2024');
    same((await picked).detail, { body: 'haidian', year: 2024 });
    expect(words(one(element, '.title'))).to.contain('2024年');
    expect(words(one(element, '.key-figures'))).to.contain('近11,000人次');
  });

  it('lets the reader pick a body when there are several', async () => {
    const data = [...(await haidian()), ...(await records(...shenzhen))];
    const element = await show('congress-dashboard', { data });
    await pick(one(element, '#body'), 'shenzhen');
    await settled(element);
    expect(words(one(element, '.title'))).to.contain('深圳市');
    same(all(element, 'congress-trend-chart').length, 1);
    expect(all(element, '.spark').length).to.be.at.least(3);
  });

  it('gives each indicator with part and whole, or why it cannot be computed', async () => {
    const element = await show('congress-dashboard', { data: await haidian(), year: 2024 });
    const list = words(one(element, '.indicators'));
    expect(list).to.contain('32.7%').and.to.contain('无法核对');
    expect(list).to.contain('未予计算');
  });

  it('shows every figure with the printed words that hold it, and lists the sources', async () => {
    const element = await show('congress-dashboard', { data: await haidian() });
    one(element, '.figures button').click();
    await element.updateComplete;
    const table = words(one(element, 'table'));
    expect(table).to.contain('“常委会会议8次” [');
    expect(all(element, 'tbody tr').length).to.be.greaterThan(40);
    expect(words(one(element, '.source-list')))
      .to.contain('海淀报')
      .and.to.contain('2025-01-09');
  });

  it('fits into 320 pixels without scrolling sideways', async () => {
    const element = await show('congress-dashboard', { data: await haidian() });
    element.parentElement?.style.setProperty('width', '288px');
    await settled(element);
    one(element, '.figures button').click();
    await settled(element);
    const right = element.getBoundingClientRect().right;
    const parts = all(element, '.page *').filter((part) => part.closest('.scroll') === null);
    for (const part of parts) expect(part.getBoundingClientRect().right).to.be.at.most(right + 1);
  });
});
