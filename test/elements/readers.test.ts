import { sendKeys, setViewport } from '@web/test-runner-commands';
import { aTimeout } from '@open-wc/testing';
import {
  all,
  charts,
  chartTags,
  emulated,
  expect,
  haidian,
  one,
  records,
  settled,
  show,
  words,
  same,
} from './support.js';

describe('readers with settings of their own', () => {
  afterEach(async () => {
    await emulated({ reducedMotion: 'no-preference', media: 'screen' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const tag of chartTags)
    it(`71: ${tag} is one tab stop`, async () => {
      const element = await show(tag, { data: await records(...charts[tag]) });
      same(all(element, '.plot [tabindex="0"]').length, 1);
      same(all(element, '.plot svg [tabindex]').length, 0);
    });

  it('72: every button answers to Enter and to Space', async () => {
    const element = await show('congress-year-bars-chart', {
      data: await haidian(),
      controls: true,
    });
    for (const button of all(element, '.buttons > button, .badge'))
      for (const key of ['Enter', ' ']) {
        const before = button.getAttribute('aria-expanded');
        button.focus();
        await sendKeys({ press: key });
        await element.updateComplete;
        expect(button.getAttribute('aria-expanded') === before, words(button)).to.be.false;
      }
  });

  it('79: nothing moves when motion is unwanted, also when that changes while it is shown (Chromium: others cannot be told)', async function () {
    const element = await show('congress-trend-chart', {
      data: await records(...charts['congress-trend-chart']),
    });
    if (!(await emulated({ reducedMotion: 'reduce' }))) this.skip();
    await aTimeout(20);
    const moving = all(element, '*:not(.ruler)').filter((part) => {
      const { transitionDuration, animationName } = getComputedStyle(part);
      return transitionDuration !== '0s' || animationName !== 'none';
    });
    same(moving.length, 0);
    same(element.getAnimations({ subtree: true }).length, 0);
  });

  it('80: at 320 by 256 nothing scrolls sideways but the table in its own box (WebKitGTK: no window is so small)', async function () {
    await setViewport({ width: 320, height: 256 });
    if (innerWidth > 320) this.skip();
    for (const tag of [...chartTags, 'congress-table', 'congress-dashboard'] as const) {
      const names =
        tag in charts ? charts[tag as keyof typeof charts] : ['haidian-2024', 'haidian-2025'];
      const element = await show(tag, { data: await records(...names), controls: true });
      for (const button of all(element, 'button[aria-controls="table"], .badge')) button.click();
      await settled(element);
      expect(document.documentElement.scrollWidth, tag).to.be.at.most(320);
      for (const text of all(element, 'svg text, p, td, th, button, li'))
        expect(parseFloat(getComputedStyle(text).fontSize), tag).to.be.at.least(12);
      element.remove();
    }
  }).timeout(20_000);

  it('84: what is spoken has words for signs', async () => {
    for (const tag of chartTags) {
      const element = await show(tag, { data: await records(...charts[tag]) });
      const spoken = all(element, '.datum')
        .map((mark) => mark.getAttribute('aria-label'))
        .join();
      expect(spoken + words(one(element, '#words')), tag).not.to.match(/[▲▼↑↓\u2212+]\d/u);
    }
  });

  it('86: with a reader’s own spacing and doubled text nothing is lost', async () => {
    const element = await show('congress-year-bars-chart', { data: await haidian() });
    const holder = element.parentElement;
    holder?.setAttribute(
      'style',
      'width:320px;line-height:1.5;letter-spacing:.12em;word-spacing:.16em;zoom:2',
    );
    await settled(element);
    for (const part of all(element, 'p, button, .title')) {
      if (part.closest('[hidden], .spoken, .help') !== null) continue;
      expect(part.scrollWidth, words(part)).to.be.at.most(part.clientWidth + 1 || Infinity);
    }
  });

  it('87: a failure does not take the focus', async () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    const fetcher = (): Promise<Response> => Promise.resolve(new Response('', { status: 404 }));
    await show('congress-year-bars-chart', { src: 'a', fetcher }, 'invalid');
    same(document.activeElement, input);
    input.remove();
  });

  it('17: on paper there are drawing, notes and sources, and no buttons (Chromium: others cannot be told)', async function () {
    const element = await show('congress-year-bars-chart', {
      data: await haidian(),
      controls: true,
    });
    one(element, '.datum').focus();
    if (!(await emulated({ media: 'print' }))) this.skip();
    await settled(element);
    const isSeen = (selector: string): boolean =>
      all(element, selector).some((part) => part.getClientRects().length > 0);
    same(['.plot svg', '.footer', '.sources'].map(isSeen), [true, true, true]);
    same(['.button', '.tip', '.controls', '.parts'].map(isSeen), [false, false, false, false]);
  });
});
