import type { CongressDataset, Fetcher } from '@congress-metrics/elements';
import { fixture, waitUntil } from '@open-wc/testing';
import {
  all,
  answering,
  datum,
  expect,
  haidian,
  one,
  reaches,
  settled,
  words,
  same,
} from './support.js';

const place = `<div>
  <congress-dataset id="all">
    <congress-year-bars-chart></congress-year-bars-chart>
    <congress-change-chart></congress-change-chart>
  </congress-dataset>
  <congress-trend-chart dataset="all"></congress-trend-chart>
</div>`;

const tags = ['congress-year-bars-chart', 'congress-change-chart', 'congress-trend-chart'] as const;

async function page(
  fetcher: Fetcher,
  html = place,
): Promise<{ dataset: CongressDataset; charts: HTMLElementTagNameMap[(typeof tags)[number]][] }> {
  const holder = await fixture<HTMLElement>(html);
  const dataset = holder.querySelector('congress-dataset');
  if (dataset === null) throw new Error('There is no dataset.');
  Object.assign(dataset, { src: 'a.json b.json', fetcher });
  const charts = tags.flatMap((tag) => holder.querySelector(tag) ?? []);
  return { dataset, charts };
}

async function answers(asked: string[] = []): Promise<Fetcher> {
  const [first, second] = await haidian();
  return (address) => {
    asked.push(address);
    return Promise.resolve(new Response(JSON.stringify(address.startsWith('a') ? first : second)));
  };
}

describe('a dataset', () => {
  it('asks for each file once, and feeds the charts in it and those that name it', async () => {
    const asked: string[] = [];
    const { charts } = await page(await answers(asked));
    for (const chart of charts) await reaches(chart, 'drawn');
    same(charts.length, 3);
    same(asked, ['a.json', 'b.json']);
  });

  it('is found by charts that stand before it', async () => {
    const { charts } = await page(
      await answers(),
      `<div><congress-year-bars-chart dataset="late"></congress-year-bars-chart>
       <congress-dataset id="late"></congress-dataset></div>`,
    );
    for (const chart of charts) await reaches(chart, 'drawn');
  });

  it('marks the figure that a reader points at in every chart', async () => {
    const { charts } = await page(await answers());
    for (const chart of charts) await reaches(chart, 'drawn');
    const [bars, changes] = charts;
    if (bars === undefined || changes === undefined) throw new Error('Charts are missing.');
    one(bars, datum('special-work-reports@2025')).focus();
    await settled(bars);
    await settled(changes);
    const linked = all(changes, '[data-linked]').map(({ dataset }) => dataset['datum'] ?? '');
    expect(linked.join()).to.contain('special-work-reports');
    one(bars, datum('special-work-reports@2025')).blur();
    await settled(bars);
    await settled(changes);
    same(all(changes, '[data-linked]').length, 0);
  });

  it('says once what has failed, and tries again', async () => {
    const { dataset, charts } = await page(answering('', { status: 404 }));
    for (const chart of charts) await reaches(chart, 'invalid');
    same(all(dataset, '[role="alert"]').length, 1);
    expect(words(one(dataset, '[role="alert"]'))).to.contain('服务器没有给出数据');
    for (const chart of charts) same(all(chart, '[role="alert"], button').length, 0);
    dataset.fetcher = await answers();
    one(dataset, 'button').click();
    for (const chart of charts) await reaches(chart, 'drawn');
    await waitUntil(() => all(dataset, 'button').length === 0);
  });

  it('takes records that the page has checked already', async () => {
    const holder = await fixture<HTMLElement>(
      '<div><congress-dataset><congress-year-bars-chart></congress-year-bars-chart></congress-dataset></div>',
    );
    const [dataset, chart] = [
      holder.querySelector('congress-dataset'),
      holder.querySelector('congress-year-bars-chart'),
    ];
    if (dataset === null || chart === null) throw new Error('It is not there.');
    dataset.data = await haidian();
    await reaches(chart, 'drawn');
  });

  it('leaves a chart alone that has records of its own', async () => {
    const holder = await fixture<HTMLElement>(
      '<div><congress-dataset><congress-year-bars-chart></congress-year-bars-chart></congress-dataset></div>',
    );
    const chart = holder.querySelector('congress-year-bars-chart');
    if (chart === null) throw new Error('It is not there.');
    chart.data = await haidian();
    await reaches(chart, 'drawn');
  });
});
