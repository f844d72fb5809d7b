import type { CongressRecord } from '@congress-metrics/core';
import {
  all,
  charts,
  chartTags,
  datum,
  expect,
  haidian,
  one,
  records,
  settled,
  show,
  words,
  same,
} from './support.js';

type Observed = CongressRecord['metrics'];

/** Haidian's records with other figures, a year each. */
async function years(...metrics: readonly Observed[]): Promise<readonly CongressRecord[]> {
  const [first] = await haidian();
  if (first === undefined) throw new Error('There is no record.');
  const { body, sources } = first;
  return metrics.map((held, index) => ({
    body,
    sources,
    period: { type: 'year', year: 2020 + index },
    metrics: held,
  }));
}

const id = 'suggestions';

async function tableOf(
  element: HTMLElement & { updateComplete: Promise<unknown> },
): Promise<string> {
  one(element, 'button[aria-controls="table"]').click();
  await element.updateComplete;
  return words(one(element, 'table'));
}

describe('a chart is honest', () => {
  it('89: a bar on the page is as long as its value', async () => {
    const element = await show('congress-year-bars-chart', {
      data: await haidian(),
      metrics: 'special-work-reports',
    });
    const [before = 0, after = 0] = all(element, 'rect.bar').map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect(Math.abs(before / after - 46 / 52)).to.be.below(0.02);
  });

  it('90: zeros lie on the base line, and one or no value gives no NaN in any chart', async () => {
    const cases = [
      await years({ [id]: 0 }, { [id]: 0 }),
      await years({ [id]: 7 }),
      await years({ [id]: 1 }, { [id]: 9_000_000 }),
      await years({ [id]: { absent: 'not-published' } }),
    ];
    for (const tag of chartTags)
      for (const data of cases) {
        const element = await show(tag, { data, metrics: id }, 'drawn').catch(() => undefined);
        const drawn = element?.shadowRoot?.querySelector('svg')?.outerHTML ?? '';
        expect(drawn, tag).not.to.match(/NaN|Infinity/u);
      }
  }).timeout(30_000);

  it('91: a missing year is a gap in the line and a word in the table', async () => {
    const data = await records('shenzhen-2021', 'shenzhen-2023', 'shenzhen-2025');
    const element = await show('congress-trend-chart', { data, metrics: 'special-work-reports' });
    for (const path of all(element, 'path.line'))
      expect(path.getAttribute('d')).not.to.contain('NaN');
    same(all(element, datum('special-work-reports@2022')).length, 1);
    expect(await tableOf(element)).to.contain('无数据');
  });

  it('95: from nothing no percentage is made, and beyond 999% there are counts', async () => {
    const data = await years({ [id]: 0 }, { [id]: 12 });
    const element = await show('congress-year-bars-chart', { data, metrics: id });
    const said = await tableOf(element);
    expect(said).not.to.match(/Infinity|NaN|%/u);
    element.data = await years({ [id]: 30 }, { [id]: 3000 });
    await settled(element);
    expect(words(one(element, 'table'))).not.to.contain('%');
  });

  it('96: a rate of fewer than 20 stands beside its counts with a caution', async () => {
    const data = await years({ [id]: 12, 'suggestions-resolved': 6 });
    const element = await show('congress-dashboard', { data });
    const rate = all(element, '.indicator').find((part) => words(part).includes('建议解决率'));
    expect(rate && words(rate))
      .to.contain('12件中的6件')
      .and.to.contain('总数不足20');
  });

  it('97: planned, provisional and estimated are told by shape and in table, words and CSV', async () => {
    const data = await years({ [id]: 200 }, { [id]: { value: 206, status: 'P' } });
    const element = await show('congress-year-bars-chart', { data, metrics: id });
    expect(all(element, 'rect.outlined, rect.hatched').length).to.be.greaterThan(0);
    const said = '初步';
    expect(await tableOf(element)).to.contain(said);
    expect(words(one(element, '#words'))).to.contain(said);
    expect(await element.toCsv()).to.contain(said);
    one(element, datum(`${id}@2021`)).focus();
    await element.updateComplete;
    expect(words(one(element, '.tip'))).to.contain(said);
  });

  it('98: a change of scope breaks the line, and no change is given across it', async () => {
    const data = await years({ [id]: 100 }, { [id]: 110 }, { [id]: { value: 300, status: 'B' } });
    const element = await show('congress-trend-chart', { data, metrics: id });
    expect(all(element, '.break').length).to.be.greaterThan(0);
    expect(await tableOf(element)).to.contain('口径变化');
    expect(words(one(element, '.footer'))).to.contain('统计口径变化');
  });

  it('99: nothing, not published and not applicable read differently', async () => {
    const held = { 'special-work-reports': 3 };
    const data = await years(
      { ...held, [id]: 5 },
      { ...held, [id]: 0 },
      { ...held, [id]: { absent: 'not-published' } },
      { ...held, [id]: { absent: 'not-applicable' } },
    );
    const element = await show('congress-trend-chart', { data, metrics: id });
    one(element, 'button[aria-controls="table"]').click();
    await element.updateComplete;
    const cells = all(element, 'tbody td').map(words).slice(0, 4);
    same(new Set(cells).size, 4);
  });

  it('104: small multiples say when their scales differ, and a plan never looks like a result', async () => {
    const data = await records(...charts['congress-plan-chart']);
    const element = await show('congress-plan-chart', { data });
    expect(all(element, '.outlined, .dashed').length).to.be.greaterThan(0);
    expect(words(one(element, '.footer'))).to.contain('计划不是结果');
    const trend = await show('congress-trend-chart', {
      data: await records('shenzhen-2021', 'shenzhen-2022', 'shenzhen-2023'),
    });
    expect(words(trend.shadowRoot?.querySelector('figure') ?? trend)).to.match(/刻度|单位/u);
  });
});

describe('what is seen, spoken and tabled is one', () => {
  // Faults 70 and 74.
  for (const tag of chartTags)
    it(`70: every value that ${tag} speaks stands in its table, one press away`, async () => {
      const element = await show(tag, { data: await records(...charts[tag]) });
      const button = one(element, 'button[aria-controls="table"]');
      button.focus();
      button.click();
      await settled(element);
      const table = words(one(element, 'table')).replace(/\s+/gu, '');
      expect(words(one(element, 'caption'))).to.match(/\S/u);
      for (const cell of all(element, 'thead th, tbody th'))
        expect(cell.getAttribute('scope')).to.match(/^(?:col|row)$/u);
      const missing = all(element, '.datum').filter((mark) => {
        mark.focus();
        const numbers =
          mark.getAttribute('aria-label')?.match(/\d[\d,.]*(?=[^\d年月日,.]*$)/gu) ?? [];
        return !numbers.every((number) => table.includes(number));
      });
      same(
        missing.map((mark) => mark.getAttribute('aria-label')),
        [],
      );
    });

  it('the check shows its arithmetic: 126 of 203 and 3', async () => {
    const [data] = await haidian();
    if (data === undefined) throw new Error('There is no record.');
    const element = await show('congress-year-bars-chart', { data, metrics: 'suggestions' });
    const badge = one(element, '.badge');
    same(badge.getAttribute('aria-expanded'), 'false');
    badge.click();
    await element.updateComplete;
    same(badge.getAttribute('aria-expanded'), 'true');
    expect(words(one(element, '.arithmetic'))).to.match(
      /126 ÷ (?:206|\(203 \+ 3\)) = 61\.2%，报告所列61\.2%：一致/u,
    );
  });

  it('the table by itself has quotes, sources and what the checks have found', async () => {
    const element = await show('congress-table', { data: await haidian() });
    expect(words(one(element, 'table'))).to.contain('“常委会会议8次” [');
    expect(words(one(element, '.source-list'))).to.contain('海淀报');
    for (let tries = 0; all(element, '.findings').length === 0 && tries < 100; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    one(element, '.findings button').click();
    await element.updateComplete;
    expect(all(element, '.remarks li').length).to.be.greaterThan(0);
  });
});
