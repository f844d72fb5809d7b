import type { CongressRecordElement, ElementState } from '@congress-metrics/elements';
import { all, answering, expect, haidian, one, records, settled, show, same } from './support.js';

const shenzhen = () => records('shenzhen-2019', 'shenzhen-2021', 'shenzhen-2022');

async function passesAxe(element: CongressRecordElement): Promise<void> {
  await settled(element);
  await expect(element).to.be.accessible();
}

describe('axe finds no fault', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`with charts on ${theme} ground, opened out`, async () => {
      for (const tag of ['congress-year-bars', 'congress-trend-chart'] as const) {
        const element = await show(tag, { data: await shenzhen(), theme });
        for (const button of all(element, 'button')) button.click();
        one(element, '.datum').focus();
        await passesAxe(element);
      }
    });

    it(`with the dashboard on ${theme} ground`, async () => {
      const element = await show('congress-dashboard', { data: await haidian(), theme });
      one(element, '.figures button').click();
      for (const details of all(element, 'details')) details.setAttribute('open', '');
      await passesAxe(element);
    });
  }

  const states: readonly (readonly [ElementState, object])[] = [
    ['loading', { src: 'a', fetcher: () => new Promise(() => undefined) }],
    ['invalid', { src: 'a', fetcher: answering('{}') }],
    ['invalid', { src: 'a', fetcher: answering('', { status: 404 }) }],
    ['empty', { data: [] }],
  ];
  for (const [state, properties] of states)
    it(`when ${state}, light and dark`, async () => {
      for (const theme of ['light', 'dark'] as const)
        await passesAxe(await show('congress-year-bars', { ...properties, theme }, state));
    });
});

describe('a chart for those who do not see it', () => {
  it('is named by its title and described in words', async () => {
    const element = await show('congress-year-bars', { data: await haidian() });
    const figure = one(element, 'figure');
    const named = figure.getAttribute('aria-labelledby') ?? '';
    const described = figure.getAttribute('aria-describedby') ?? '';
    expect(element.shadowRoot?.getElementById(named)?.textContent).to.contain('海淀区');
    expect(element.shadowRoot?.getElementById(described)?.textContent).to.contain('188人次');
    same(one(element, '.plot svg').getAttribute('aria-hidden'), 'true');
  });

  it('imposes no heading level, and takes the heading of the page', async () => {
    const element = await show('congress-year-bars', { data: await haidian(), heading: '一年' });
    same(all(element, 'h1, h2, h3, h4, h5, h6').length, 0);
    same(one(element, '.title').textContent.trim(), '一年');
    const heading = document.createElement('h2');
    heading.slot = 'heading';
    element.append(heading);
    same(heading.assignedSlot?.name, 'heading');
  });

  it('has text of 18 px and targets of 44 px when set large', async () => {
    for (const tag of ['congress-year-bars', 'congress-trend-chart'] as const) {
      const element = await show(tag, { data: await shenzhen(), textSize: 'large' });
      const sizes = all(element, 'svg text, p, button, .title').map((part) =>
        parseFloat(getComputedStyle(part).fontSize),
      );
      expect(Math.min(...sizes)).to.be.at.least(18);
      for (const part of all(element, 'button, .datum')) {
        const { width, height } = part.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(43.9);
      }
    }
  });
});
