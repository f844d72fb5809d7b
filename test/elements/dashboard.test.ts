import type { Pick } from '@congress-metrics/elements';
import { oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, expect, haidian, one, records, settled, show, words, same } from './support.js';

const shenzhen = ['2016', '2019', '2021', '2022', '2023', '2025'].map((year) => `shenzhen-${year}`);

function inner(element: Element, tag: string): ShadowRoot {
  const root = one(element, tag).shadowRoot;
  if (root === null) throw new Error(`${tag} is not drawn.`);
  return root;
}

/** The large figures as a screen reader finds them. */
function keyFigures(element: Element): readonly (string | null)[] {
  return [...inner(element, 'congress-key-figures-chart').querySelectorAll('.datum')].map((datum) =>
    datum.getAttribute('aria-label'),
  );
}

async function pick(select: HTMLElement, value: string): Promise<void> {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('change'));
  await Promise.resolve();
}

describe('the dashboard', () => {
  it('has a tab a chapter: arrows choose, one tab stop, and the chapter’s own charts under it', async () => {
    const element = await show('congress-dashboard', { data: await haidian(), year: 2024 });
    const tabs = all(element, '[role="tab"]');
    same(tabs.filter(({ tabIndex }) => tabIndex === 0).length, 1);
    expect(tabs.map(words)).to.include('总览').and.to.include('代表工作');
    tabs[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(element);
    same(one(element, '[aria-selected="true"]').dataset['tab'], 'meetings');
    same(element.shadowRoot?.activeElement, one(element, '[aria-selected="true"]'));
    one(element, '[data-tab="deputies"]').click();
    await settled(element);
    same(all(element, 'congress-funnel-chart').length, 1);
    const panel = one(element, '[role="tabpanel"]');
    same(panel.getAttribute('aria-labelledby'), 'tab-deputies');
    await sendKeys({ press: 'Home' });
    same(element.chapter, 'overview');
  });

  it('gives an indicator of the year before, and names that year, where the shown year has no numbers', async () => {
    const element = await show('congress-dashboard', { data: await haidian() });
    const older = all(element, '.indicator').find((one) => words(one).includes('建议解决率'));
    expect(older && words(older))
      .to.contain('2024年数据')
      .and.to.contain('61.2%');
  });

  it('shows the last year: key figures with their change, beside the year before', async () => {
    const element = await show('congress-dashboard', { data: await haidian() });
    expect(words(one(element, '.title'))).to.contain('2025年');
    const figures = keyFigures(element);
    same(figures.length, 6);
    same(figures[0], '2025年 常委会会议 8次');
    const drawn = [...inner(element, 'congress-key-figures-chart').querySelectorAll('svg text')];
    expect(drawn.map(words)).to.include('上升1次');
    same(all(element, 'congress-year-bars-chart').length, 1);
    same(all(element, 'congress-trend-chart').length, 0);
  });

  it('shows another year when the reader picks it, and says so', async () => {
    const element = await show('congress-dashboard', { data: await haidian() });
    const picked = oneEvent<CustomEvent<Pick>>(element, 'congress-pick');
    await pick(one(element, '#year'), '2024');
    same((await picked).detail, { body: 'haidian', year: 2024, chapter: 'overview' });
    expect(words(one(element, '.title'))).to.contain('2024年');
    await settled(element);
    expect(keyFigures(element).join()).to.contain('近11,000人次');
  });

  it('lets the reader pick a body when there are several', async () => {
    const data = [...(await haidian()), ...(await records(...shenzhen))];
    const element = await show('congress-dashboard', { data });
    await pick(one(element, '#body'), 'shenzhen');
    await settled(element);
    expect(words(one(element, '.title'))).to.contain('深圳市');
    same(all(element, 'congress-trend-chart').length, 1);
    const courses = inner(element, 'congress-key-figures-chart').querySelectorAll('path.line');
    expect(courses.length).to.be.at.least(3);
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
