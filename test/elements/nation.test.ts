import type { CongressRecordElement, Selection } from '@congress-metrics/elements';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { madeUpNation } from '../charts/nation.js';
import { all, expect, one, same, show, words } from './support.js';

// Made up, for scale only: no nation publishes such figures.
const field = async (): Promise<HTMLElementTagNameMap['congress-matrix-chart']> => {
  const element = await show('congress-matrix-chart', {
    data: madeUpNation(400, 12),
    metrics: 'suggestions',
  });
  await nextFrame();
  return element;
};

function canvasOf(element: Element): HTMLCanvasElement {
  const canvas = one(element, '.field');
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('There is no canvas.');
  return canvas;
}

/** The colours that a canvas shows, as CSS writes them. */
function coloursOn(canvas: HTMLCanvasElement): ReadonlySet<string> {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
  const found = new Set<string>();
  for (let pixel = 0; pixel < data.length; pixel += 4)
    if (data[pixel + 3] === 255) found.add(Array.from(data.slice(pixel, pixel + 3)).join());
  return found;
}

const steps = (element: Element): readonly HTMLElement[] => all(element, '.legend.filled');

/** A computed colour as the canvas would hold it. */
function onScreen(colour: string): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return Array.from(context.getImageData(0, 0, 1, 1).data.slice(0, 3)).join();
}

function point(element: Element, x: number, y: number): void {
  const plot = one(element, '.plot');
  const { left, top, width, height } = one(element, '.plot > svg').getBoundingClientRect();
  const place = { clientX: left + x * width, clientY: top + y * height };
  plot.dispatchEvent(new PointerEvent('pointermove', { ...place, bubbles: true }));
}

function focused(element: Element): HTMLElement {
  const found = element.shadowRoot?.activeElement;
  if (!(found instanceof HTMLElement)) throw new Error('Nothing has the focus.');
  return found;
}

/** Where the body that has the focus says to stand among all. */
const position = (element: Element): string | null =>
  focused(element).getAttribute('aria-posinset');

async function press(element: CongressRecordElement, key: string): Promise<void> {
  focused(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await element.updateComplete;
}

const rowsOf = (element: Element): readonly HTMLElement[] =>
  all(element, 'tbody tr[aria-rowindex]');

async function openTable(element: Element): Promise<HTMLElement> {
  one(element, '[aria-controls="table"]').click();
  await nextFrame();
  return one(element, '.scroll');
}

describe('the table of a nation', () => {
  it('holds the rows in sight, each with its place among all', async () => {
    const element = await field();
    const box = await openTable(element);
    const last = '401';
    same(one(element, 'table').getAttribute('aria-rowcount'), last);
    expect(rowsOf(element).length).to.be.lessThan(100);
    same(rowsOf(element)[0]?.getAttribute('aria-rowindex'), '2');
    box.scrollTop = box.scrollHeight;
    await waitUntil(() => rowsOf(element).at(-1)?.getAttribute('aria-rowindex') === last);
    const bottom = rowsOf(element).at(-1)?.getBoundingClientRect().bottom ?? 0;
    expect(bottom).to.be.closeTo(box.getBoundingClientRect().bottom, 24);
  });

  it('shows at each place the row that belongs there', async () => {
    const element = await show('congress-ranking-chart', {
      data: madeUpNation(400, 1),
      metrics: 'suggestions',
    });
    const box = await openTable(element);
    const count = Number(box.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount'));
    for (const row of [200, 30, 310]) {
      // Rows may differ by a pixel in height.
      box.scrollTop = (row / count) * box.scrollHeight;
      await waitUntil(() => {
        const { top } = box.getBoundingClientRect();
        const shown = rowsOf(element).filter((one) => one.getBoundingClientRect().bottom > top);
        return Math.abs(Number(shown[0]?.getAttribute('aria-rowindex')) - row) < 5;
      });
    }
    await expect(element).shadowDom.to.be.accessible();
  });
});

describe('a matrix of a nation', () => {
  afterEach(() => resetMouse());

  it('is painted in the colours of its legend, in either theme', async () => {
    const element = await field();
    for (const theme of ['light', 'dark'] as const) {
      element.theme = theme;
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 100));
      const wanted = steps(element).map((step) => onScreen(getComputedStyle(step).color));
      const painted = coloursOn(canvasOf(element));
      same(wanted.length, 6);
      for (const colour of painted) expect(wanted).to.include(colour);
      expect(painted.size).to.be.greaterThan(3);
    }
  });

  it('keeps the cells out of the document, and in the file that it makes', async () => {
    const element = await field();
    expect(all(element, '*').length).to.be.lessThan(120);
    const file = await element.toSvg();
    same(file.includes('<canvas'), false);
    expect(file.length).to.be.greaterThan(20_000);
  });

  it('chooses the cell that is clicked, though the focus is on one beside it', async () => {
    const element = await field();
    const { left, top, width, height } = one(element, '.plot > svg').getBoundingClientRect();
    const chosen: string[] = [];
    element.addEventListener('congress-select', (event) => {
      chosen.push((event as CustomEvent<Selection>).detail.key);
    });
    for (const aside of [8, 0]) {
      const [x, y] = [left + 0.3 * width, top + 0.2 * height + aside];
      await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
      await element.updateComplete;
    }
    same(new Set(chosen).size, 2);
    same(focused(element).dataset['datum'], chosen[1]);
  });

  it('tells of the cell under the pointer', async () => {
    const element = await field();
    point(element, 0.3, 0.5);
    await element.updateComplete;
    expect(words(one(element, '.tip'))).to.match(/自拟\d+区.*\d+件/u);
  });
});

describe('a ranking of a nation', () => {
  it('tells of a body in the spread that is not listed, and leads on from it by keyboard', async () => {
    const element = await show('congress-ranking-chart', {
      data: madeUpNation(3200, 1),
      metrics: 'suggestions',
      body: 'made-up-77',
    });
    const listed = all(element, '.datum').map(({ dataset }) => dataset['datum']);
    const { height } = one(element, '.plot').getBoundingClientRect();
    const strip = one(element, 'path.neutral').getBoundingClientRect();
    const { top } = one(element, '.plot').getBoundingClientRect();
    point(element, 0.5, (strip.bottom - 2 - top) / height);
    await element.updateComplete;
    const [found] = all(element, '.datum[aria-selected="true"]');
    expect(words(one(element, '.tip'))).to.match(/自拟\d+区.*第\d+位，共\d+个/u);
    expect(listed).not.to.include(found?.dataset['datum']);
    found?.focus();
    await element.updateComplete;
    await press(element, 'ArrowDown');
    same(Number(position(element)), Number(found?.getAttribute('aria-posinset')) + 1);
  });

  it('leads by keyboard through every body once, in the order of the table', async () => {
    const element = await show('congress-ranking-chart', {
      data: madeUpNation(600, 1),
      metrics: 'standing-committee-meetings',
      body: 'made-up-77',
    });
    const order = (await element.toCsv()).match(/自拟\d+区/gu) ?? [];
    const met: string[] = [];
    all(element, '.datum')[0]?.focus();
    for (const key of ['Home', ...order.slice(1).fill('ArrowDown')]) {
      await press(element, key);
      met.push(/自拟\d+区/u.exec(focused(element).ariaLabel ?? '')?.[0] ?? '');
    }
    same(met, order);
    await press(element, 'ArrowDown');
    same(position(element), String(order.length));
  });

  it('says of a body in the spread what the table says, where it stands among all, and chooses it', async () => {
    const element = await show('congress-ranking-chart', {
      data: madeUpNation(3200, 1),
      metrics: 'suggestions',
      body: 'made-up-77',
    });
    const rows = [...(await element.toCsv()).matchAll(/^(自拟\d+区),(\d+),([^,]+)/gmu)];
    all(element, '.datum')[0]?.focus();
    for (const key of ['PageDown', 'PageDown', 'ArrowRight']) await press(element, key);
    const at = focused(element);
    const [, name = '', rank = '', value = ''] = rows[Number(position(element)) - 1] ?? [];
    expect(at.ariaLabel).to.include(name).and.include(value);
    same(at.getAttribute('aria-setsize'), String(rows.length));
    for (const said of [words(one(element, '.tip')), words(one(element, '.spoken'))])
      expect(said).to.include(value).and.include(`第${rank}位，共${rows.length}个`);
    const chosen = oneEvent<CustomEvent<Selection>>(element, 'congress-select');
    await press(element, 'Enter');
    same((await chosen).detail.key, at.dataset['datum']);
  });
});
