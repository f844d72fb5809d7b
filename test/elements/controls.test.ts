import { sendKeys } from '@web/test-runner-commands';
import type { Filter } from '@congress-metrics/elements';
import { fixture, oneEvent } from '@open-wc/testing';
import {
  all,
  expect,
  haidian,
  one,
  reaches,
  records,
  settled,
  show,
  words,
  same,
} from './support.js';

const shenzhen = () => records('shenzhen-2019', 'shenzhen-2021', 'shenzhen-2022');

const shown = (element: Element): readonly string[] => [
  ...new Set(all(element, '.datum').map(({ dataset }) => dataset['datum']?.split('@')[0] ?? '')),
];

async function choose(select: HTMLElement, value: string): Promise<void> {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('change'));
  await Promise.resolve();
}

describe('legend and controls', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('are not there unless the page asks for them', async () => {
    const element = await show('congress-year-bars-chart', { data: await haidian() });
    same(all(element, '.parts, .controls').length, 0);
  });

  it('leave a metric out, and take it in again, by Enter and by Space', async () => {
    const element = await show('congress-year-bars-chart', {
      data: await haidian(),
      controls: true,
    });
    const before = shown(element);
    const [button] = all(element, '.parts button');
    const told = oneEvent<CustomEvent<Filter>>(element, 'congress-filter');
    button?.focus();
    await sendKeys({ press: 'Enter' });
    same((await told).detail.without, before[0]);
    await settled(element);
    same(shown(element), before.slice(1));
    same(button?.getAttribute('aria-pressed'), 'false');
    await sendKeys({ press: ' ' });
    await settled(element);
    same(shown(element), before);
  });

  it('leave a form of supervision out of an agenda', async () => {
    const data = await records('haidian-2024');
    const element = await show('congress-agenda-chart', { data, controls: true });
    const count = all(element, '.datum').length;
    const button = one(element, '.parts [data-id="appraise"]');
    button.click();
    await settled(element);
    expect(all(element, '.datum').length).to.be.within(1, count - 1);
    expect(words(one(element, 'svg'))).not.to.contain(words(button));
  });

  it('never leave everything out', async () => {
    const element = await show('congress-year-bars-chart', {
      data: await haidian(),
      metrics: 'special-work-reports standing-committee-meetings',
      controls: true,
    });
    one(element, '.parts button').click();
    await settled(element);
    same((all(element, '.parts button')[1] as HTMLButtonElement).disabled, true);
  });

  it('leave out a body where several are compared', async () => {
    const data = [...(await shenzhen()), ...(await haidian())];
    const element = await show('congress-trend-chart', {
      data,
      metrics: 'standing-committee-meetings',
      controls: true,
    });
    const names = all(element, '.parts button').map(words);
    expect(names.join()).to.contain('海淀区').and.to.contain('深圳市');
    one(element, '.parts button').click();
    await settled(element);
    expect(words(one(element, '.title'))).not.to.contain('各地');
  });

  it('choose a range of years, as attributes and as selects', async () => {
    const element = await show('congress-trend-chart', {
      data: await shenzhen(),
      from: 2021,
      controls: true,
    });
    const years = (): string =>
      all(element, '.datum')
        .map((one) => one.dataset['datum'])
        .join();
    expect(years()).not.to.contain('@2019');
    await choose(one(element, '#from'), '2019');
    await choose(one(element, '#to'), '2021');
    await settled(element);
    expect(years()).to.contain('@2019').and.not.to.contain('@2022');
  });

  it('choose a metric', async () => {
    const element = await show('congress-year-bars-chart', {
      data: await haidian(),
      controls: true,
    });
    await choose(one(element, '#metric'), 'special-work-reports');
    await settled(element);
    same(shown(element), ['special-work-reports']);
  });
});

describe('the view in the address', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is not written without a name for it', async () => {
    const element = await show('congress-year-bars-chart', {
      data: await haidian(),
      controls: true,
    });
    one(element, '.parts button').click();
    await settled(element);
    same(location.hash, '');
  });

  it('is written without a step in the history, beside what others keep there, and read again', async () => {
    history.replaceState(null, '', '#section&other.year=2020');
    const steps = history.length;
    const data = await haidian();
    const element = await show('congress-year-bars-chart', { data, controls: true, stateKey: 'a' });
    one(element, '.parts button').click();
    await settled(element);
    const [left = ''] = element.without.split(' ');
    same(location.hash, `#section&other.year=2020&a.without=${left}`);
    same(history.length, steps);
    const again = await fixture<typeof element>(
      '<congress-year-bars-chart state-key="a"></congress-year-bars-chart>',
    );
    again.data = data;
    await reaches(again, 'drawn');
    same(again.without, left);
    expect(shown(again)).not.to.include(left);
  });

  it('keeps which panels are open', async () => {
    history.replaceState(null, '', '#');
    const data = await haidian();
    const element = await show('congress-year-bars-chart', { data, stateKey: 'a' });
    for (const id of ['table', 'arithmetic']) one(element, `[aria-controls="${id}"]`).click();
    await settled(element);
    same(location.hash, '#a.panels=table%20arithmetic');
    const again = await show('congress-year-bars-chart', { data, stateKey: 'a' });
    same(one(again, '[aria-controls="table"]').getAttribute('aria-expanded'), 'true');
    same(all(again, 'table').length, 1);
    one(again, '[aria-controls="table"]').click();
    one(again, '[aria-controls="arithmetic"]').click();
    same(location.hash, '');
  });
});
