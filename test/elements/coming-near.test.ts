import { fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { all, haidian, reaches, same } from './support.js';

/** A chart that stands some screens below what is seen. */
async function farAway(
  attributes = '',
): Promise<HTMLElementTagNameMap['congress-year-bars-chart']> {
  const holder = await fixture<HTMLElement>(`<div>
    <div id="above"></div>
    <congress-year-bars-chart ${attributes}><p>数据文件</p></congress-year-bars-chart>
    <p id="below">下文</p>
  </div>`);
  const above = holder.querySelector<HTMLElement>('#above');
  if (above !== null) above.style.height = '6000px';
  const element = holder.querySelector('congress-year-bars-chart');
  if (element === null) throw new Error('There is no chart.');
  element.data = await haidian();
  await element.updateComplete;
  await nextFrame();
  await nextFrame();
  await nextFrame();
  return element;
}

const marks = (element: Element): number => all(element, 'svg *').length;

describe('a chart far below what is seen', () => {
  afterEach(() => {
    window.scrollTo(0, 0);
  });

  it('costs nothing, keeps its place, and leaves what stands in it', async () => {
    const element = await farAway();
    same(element.state, 'loading');
    same(all(element, '*').length, 3);
    same(element.getBoundingClientRect().height, 320);
    const [slot] = all(element, 'slot');
    same(slot?.getClientRects().length, 0);
    same(element.firstElementChild?.checkVisibility(), true);
  });

  it('is drawn when its reader comes near, and moves nothing that is seen', async () => {
    const element = await farAway();
    window.scrollTo(0, element.getBoundingClientRect().top - 1.5 * innerHeight);
    const { top } = element.getBoundingClientRect();
    await waitUntil(() => element.state === 'drawn');
    await nextFrame();
    same(marks(element) > 18, true);
    same(element.getBoundingClientRect().top, top);
  });

  it('is drawn for print', async () => {
    const element = await farAway();
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    same(marks(element) > 18, true);
  });

  it('is drawn for a file', async () => {
    const element = await farAway();
    const file = await element.toSvg();
    same(file.includes('2025年'), true);
    const table = await element.toCsv();
    same(table.includes('2025'), true);
  });

  it('is drawn at once where the page asks for it', async () => {
    const element = await farAway('loading="eager"');
    await reaches(element, 'drawn');
    same(marks(element) > 18, true);
  });

  it('knows its state even where it is not rendered', async () => {
    const element = await farAway('hidden');
    await waitUntil(() => element.state === 'drawn');
    same(marks(element), 0);
  });
});
