import { CongressYearBarsChart } from '@congress-metrics/elements';
import { fixture, waitUntil } from '@open-wc/testing';
import {
  addressOf,
  all,
  errorsDuring,
  expect,
  haidian,
  one,
  reaches,
  settled,
  show,
  words,
  same,
} from './support.js';

const bars = (element: Element): readonly HTMLElement[] => all(element, 'rect.bar');

describe('a chart is drawn', () => {
  it('from records given as a property', async () => {
    const element = await show('congress-year-bars-chart', { data: await haidian() });
    same(bars(element).length, 18);
    expect(words(one(element, 'figcaption'))).to.contain('海淀区');
  });

  it('from the files that src names', async () => {
    const element = await show('congress-year-bars-chart', {
      src: `${addressOf('haidian-2024')}\n  ${addressOf('haidian-2025')}`,
    });
    same(bars(element).length, 18);
  });

  it('from a script inside the tag, and again when the script changes', async () => {
    const [first, second] = await haidian();
    const element = await fixture<CongressYearBarsChart>(
      '<congress-year-bars-chart></congress-year-bars-chart>',
    );
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify([first, second]);
    element.append(script);
    await reaches(element, 'drawn');
    same(bars(element).length, 18);
    script.textContent = JSON.stringify(first);
    await waitUntil(() =>
      all(element, '.datum').every(({ dataset }) => dataset['datum']?.endsWith('@2024')),
    );
  });

  it('when the records were set before the element was defined', async () => {
    const holder = await fixture<HTMLElement>('<div></div>');
    const element = document.createElement('late-year-bars');
    Object.assign(element, { data: await haidian() });
    holder.append(element);
    class Late extends CongressYearBarsChart {}
    customElements.define('late-year-bars', Late);
    if (!(element instanceof Late)) throw new Error('The element was not upgraded.');
    await reaches(element, 'drawn');
    same(bars(element).length, 18);
  });

  it('with the metrics that were asked for, in that order', async () => {
    const element = await show('congress-year-bars-chart', {
      data: await haidian(),
      metrics: 'appointments-and-removals special-work-reports',
    });
    const keys = all(element, '.datum').map(({ dataset }) => dataset['datum']);
    same(keys, [
      'appointments-and-removals@2024',
      'appointments-and-removals@2025',
      'special-work-reports@2024',
      'special-work-reports@2025',
    ]);
  });
});

describe('a chart on a page that does not make it easy', () => {
  it('has one drawing after fifty moves', async () => {
    const element = await show('congress-year-bars-chart', { data: await haidian() });
    const [left, right] = [document.createElement('div'), document.createElement('div')];
    element.parentElement?.append(left, right);
    for (let move = 0; move < 50; move += 1) (move % 2 === 0 ? left : right).append(element);
    await settled(element);
    same(all(element, '.plot svg').length, 1);
    same(bars(element).length, 18);
    element.parentElement?.style.setProperty('width', '400px');
    await settled(element);
    same(one(element, '.plot svg').getAttribute('width'), '400');
  });

  it('draws nothing while hidden, and all of it once shown', async () => {
    const holder = await fixture<HTMLElement>('<div hidden></div>');
    const element = document.createElement('congress-year-bars-chart');
    element.data = await haidian();
    holder.append(element);
    await reaches(element, 'drawn');
    same(all(element, 'svg').length, 0);
    holder.hidden = false;
    await settled(element);
    same(bars(element).length, 18);
    expect(one(element, '.plot').innerHTML).not.to.contain('NaN');
  });

  it('stays as it is under hostile rules of the page', async () => {
    const element = await show('congress-year-bars-chart', { data: await haidian() });
    element.parentElement?.style.setProperty('position', 'absolute');
    element.parentElement?.style.setProperty('width', '600px');
    await settled(element);
    const before = boxes(element);
    const sheet = document.createElement('style');
    sheet.textContent = `
      * { display: inline; max-width: 100%; margin: 0; padding: 0; overflow: hidden }
      html { font-size: 8px }
      body { letter-spacing: 9px; text-transform: uppercase; text-indent: 40px; white-space: pre }
      div { direction: rtl; line-height: 3 }`;
    document.head.append(sheet);
    try {
      await settled(element);
      const after = boxes(element);
      same(after.length, before.length);
      // Some engines place text by a fraction of a pixel as the page is laid out anew.
      for (const [at, side] of after.entries()) expect(side).to.be.closeTo(before[at] ?? NaN, 0.5);
      const sizes = all(element, '*').map((part) => parseFloat(getComputedStyle(part).fontSize));
      expect(Math.min(...sizes)).to.be.at.least(12);
      element.hidden = true;
      same(getComputedStyle(element).display, 'none');
    } finally {
      sheet.remove();
    }
  });

  it('follows the width of its place without a resize loop', async () => {
    const errors = await errorsDuring(async () => {
      const element = await show('congress-trend-chart', { data: await haidian() });
      for (const width of ['320px', '719px', '320.5px', '1100px']) {
        element.parentElement?.style.setProperty('width', width);
        await settled(element);
        const svg = one(element, '.plot svg').getBoundingClientRect();
        expect(svg.right).to.be.at.most(element.getBoundingClientRect().right + 0.5);
      }
    });
    same(errors, []);
  });

  it('takes the dark palette where the text of the page is light', async () => {
    const element = await show('congress-year-bars-chart', { data: await haidian() });
    same(one(element, '.frame').dataset['scheme'], 'light');
    element.parentElement?.style.setProperty('color', '#eee');
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 100));
    same(one(element, '.frame').dataset['scheme'], 'dark');
  });
});

function boxes(element: Element): readonly number[] {
  const plot = one(element, '.plot').getBoundingClientRect();
  return all(element, 'svg text, svg rect').flatMap((mark) => {
    const box = mark.getBoundingClientRect();
    return [box.left - plot.left, box.top - plot.top, box.width];
  });
}
