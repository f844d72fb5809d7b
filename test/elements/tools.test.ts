import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import {
  addressOf,
  all,
  charts,
  chartTags,
  expect,
  haidian,
  one,
  records,
  settled,
  show,
  words,
  same,
} from './support.js';

async function chart(): Promise<HTMLElementTagNameMap['congress-year-bars-chart']> {
  return show('congress-year-bars-chart', { data: await haidian() });
}

describe('the tools of a chart', () => {
  it('are a menu that the keyboard opens, travels and leaves', async () => {
    const element = await chart();
    const button = one(element, '.tools-button');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    same(button.getAttribute('aria-expanded'), 'true');
    const items = all(element, '[role="menuitem"]');
    same(items.length, 7);
    const active = (): Element | null | undefined => element.shadowRoot?.activeElement;
    same(active(), items[0]);
    await sendKeys({ press: 'ArrowDown' });
    same(active(), items[1]);
    await sendKeys({ press: 'End' });
    same(active(), items.at(-1));
    await sendKeys({ press: 'ArrowDown' });
    same(active(), items[0]);
    await sendKeys({ press: 'Escape' });
    await settled(element);
    same(active(), button);
    same(all(element, '[role="menuitem"]').length, 0);
    await sendKeys({ press: ' ' });
    await settled(element);
    await sendKeys({ press: 'Tab' });
    await settled(element);
    same(button.getAttribute('aria-expanded'), 'false');
  });

  for (const tag of chartTags)
    it(`give ${tag} as an SVG file that stands for itself, with title and source`, async () => {
      const element = await show(tag, { data: await records(...charts[tag]) });
      const svg = await element.toSvg();
      const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
      same(file.querySelector('parsererror'), null);
      const texts = [...file.querySelectorAll('text')].map(words).join('');
      expect(texts).to.contain('来源');
      expect(texts).to.contain(words(one(element, '.title')).slice(0, 6));
      expect(svg).not.to.match(/NaN|url\(|href|undefined/u);
    });

  // Faults 40 and C6.
  it('give the table as CSV for Excel: byte order mark, CRLF, formulas guarded, every row', async () => {
    const element = await chart();
    const csv = await element.toCsv();
    same(csv.charCodeAt(0), 0xfeff);
    same(csv.split('\r\n').at(-1), '');
    one(element, 'button[aria-controls="table"]').click();
    await settled(element);
    const rows = csv.slice(1).trimEnd().split('\r\n');
    same(rows.length, all(element, 'tr').length);
    expect(rows[0]).to.contain('指标,2024年,2025年');
    expect(rows.join()).to.contain("'+44");
    expect(rows.join()).to.contain('口径变化');
  });

  it('save a PNG of twice the size', async () => {
    const element = await chart();
    const { pngOf } = await import('../../packages/elements/src/tools/picture.js');
    const svg = await element.toSvg();
    const image = await createImageBitmap(await pngOf(svg));
    same(image.width, 2 * Number(/width="(\d+)"/u.exec(svg)?.[1]));
  });

  // Fault 9.
  it('say in words that a PNG is not to be had where the page forbids it', async () => {
    const element = await chart();
    const original = URL.createObjectURL.bind(URL);
    // What an image of a forbidden address does: it fails to load.
    URL.createObjectURL = () => '/no-such-picture.svg';
    try {
      one(element, '.tools-button').click();
      await settled(element);
      one(element, '[data-tool="png"]').click();
      await waitUntil(() => words(one(element, '.told')) !== '');
    } finally {
      URL.createObjectURL = original;
    }
    expect(words(one(element, '.told'))).to.contain('请改用SVG');
    same(one(element, '.told').getAttribute('role'), 'status');
  });

  // Fault 30.
  it('show the embed code to be copied by hand where there is no clipboard', async () => {
    const src = `${addressOf('haidian-2024')} ${addressOf('haidian-2025')}`;
    const element = await show('congress-year-bars-chart', { src, metrics: 'suggestions "x"' });
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      one(element, '.tools-button').click();
      await settled(element);
      one(element, '[data-tool="embed"]').click();
      await waitUntil(() => all(element, '.by-hand').length > 0);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    const { value } = one(element, '.by-hand') as HTMLTextAreaElement;
    expect(value).to.contain(`src="${location.origin}${addressOf('haidian-2024')}`);
    expect(value).to.contain('metrics="suggestions &quot;x&quot;"');
    expect(value).to.contain('</congress-year-bars-chart>');
  });
});
