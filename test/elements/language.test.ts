import { aTimeout } from '@open-wc/testing';
import { all, datum, expect, haidian, one, settled, show, words, same } from './support.js';

describe('the language', () => {
  it('is Chinese where the page says nothing else, and follows the nearest lang', async () => {
    const element = await show('congress-year-bars-chart', { data: await haidian() });
    same(one(element, '.frame').lang, 'zh-CN');
    element.parentElement?.setAttribute('lang', 'en-GB');
    await aTimeout(0);
    await settled(element);
    same(one(element, '.frame').lang, 'en');
    expect(words(one(element, 'figcaption'))).to.contain('Haidian');
    same(words(one(element, 'button')), 'Show data table');
    expect(one(element, datum('special-work-reports@2025')).getAttribute('aria-label')).to.contain(
      'Special work reports heard and deliberated 52',
    );
    element.parentElement?.removeAttribute('lang');
    await aTimeout(0);
    await settled(element);
    same(one(element, '.frame').lang, 'zh-CN');
  });

  it('is found across shadow roots', async () => {
    const element = await show('congress-year-bars-chart', { data: await haidian() });
    const host = document.createElement('div');
    host.lang = 'en';
    element.parentElement?.append(host);
    host.attachShadow({ mode: 'open' }).append(element);
    await settled(element);
    same(one(element, '.frame').lang, 'en');
    host.lang = 'zh-CN';
    await aTimeout(0);
    await settled(element);
    same(one(element, '.frame').lang, 'zh-CN');
  });

  it('of messages is that of the page too', async () => {
    const element = await show('congress-year-bars-chart', { data: [], lang: 'en' }, 'empty');
    same(words(one(element, '[role="status"]')), 'There is no data to show');
  });

  it('has come before a file is written in it', async () => {
    const element = document.createElement('congress-year-bars-chart');
    element.lang = 'en';
    element.data = await haidian();
    document.body.append(element);
    expect(await element.toCsv()).to.contain('Standing Committee meetings');
    element.remove();
  });

  it('reaches the charts inside the dashboard', async () => {
    const element = await show('congress-dashboard', { data: await haidian(), lang: 'en' });
    await settled(element);
    const [chart] = all(element, 'congress-year-bars-chart');
    same(chart?.shadowRoot?.querySelector<HTMLElement>('.frame')?.lang, 'en');
  });
});
