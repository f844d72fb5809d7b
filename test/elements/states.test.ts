import type { Fetcher } from '@congress-metrics/elements';
import { aTimeout } from '@open-wc/testing';
import {
  all,
  answering,
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

const text = async (): Promise<string> => JSON.stringify(await haidian());

describe('while there is nothing to draw', () => {
  it('loading is said once, and room is kept', async () => {
    const fetcher: Fetcher = () => new Promise(() => undefined);
    const element = await show('congress-year-bars-chart', { src: 'a.json', fetcher }, 'loading');
    same(words(one(element, '[role="status"]')), '正在载入数据……');
    same(element.getAttribute('state'), 'loading');
    expect(element.getBoundingClientRect().height).to.be.at.least(300);
  });

  it('empty is said, and what the page has put into the tag is shown', async () => {
    const element = await show('congress-year-bars-chart', { data: [] }, 'empty');
    element.textContent = '数据文件';
    same(words(one(element, '[role="status"]')), '没有可显示的数据');
    same(all(element, 'slot:not([name])').length, 1);
  });

  const failures: readonly (readonly [string, Fetcher, string])[] = [
    ['http', answering('', { status: 404 }), '服务器没有给出数据'],
    ['http', answering('', { status: 500 }), '服务器没有给出数据'],
    ['not-json', answering('\n <!doctype html><title>登录</title>'), '收到的是网页'],
    ['offline', () => Promise.reject(new TypeError('Failed to fetch')), '无法连接'],
    ['too-large', answering(' '.repeat(5_000_001)), '数据文件过大'],
  ];
  for (const [code, fetcher, said] of failures)
    it(`a failure of kind ${code} is said in words, with a button to try again`, async () => {
      const asked = { src: '/a.json', fetcher, retries: 0 };
      const element = await show('congress-year-bars-chart', asked, 'invalid');
      const alert = one(element, '[role="alert"]');
      expect(words(alert)).to.contain(said);
      same(one(element, 'li').dataset['code'], code);
      element.fetcher = answering(await text());
      one(element, 'button').click();
      await reaches(element, 'drawn');
      same(all(element, 'svg').length, 1);
    });

  for (const broken of ['', '{"body": {', '[1, 2', '{"body": "x"} trailing'])
    it(`text that is not JSON is refused with its place: ${JSON.stringify(broken)}`, async () => {
      const fetcher = answering(broken);
      const element = await show('congress-year-bars-chart', { src: 'a.json', fetcher }, 'invalid');
      expect(words(one(element, '.place'))).to.match(/^a\.json:\d+:\d+/u);
      same(all(element, 'svg').length, 0);
    });

  it('errors of a file are listed as text, cut short, whatever they hold', async () => {
    const [first] = structuredClone(await haidian());
    const hostile = `<img src=x onerror="window.caught = true">${'长'.repeat(500)}`;
    const record = { ...first, metrics: { [hostile]: 1, suggestions: hostile } };
    const fetcher = answering(JSON.stringify(record));
    const element = await show('congress-year-bars-chart', { src: 'a.json', fetcher }, 'invalid');
    expect(words(one(element, '[role="alert"]'))).to.contain('数据有误');
    same(all(element, 'img').length, 0);
    expect(words(one(element, '.complaints'))).not.to.contain('长'.repeat(81));
    expect('caught' in window).to.be.false;
  });
});

describe('when data come again', () => {
  it('the last good chart stays and is marked as stale', async () => {
    const good = answering(await text());
    const element = await show('congress-year-bars-chart', { src: 'a.json', fetcher: good });
    Object.assign(element, { fetcher: answering('', { status: 503 }), retries: 0 });
    element.reload();
    await reaches(element, 'stale');
    same(all(element, 'svg').length, 1);
    expect(words(one(element, '[role="status"]'))).to.contain('以下为上次载入的数据');
    element.fetcher = good;
    one(element, 'button').click();
    await reaches(element, 'drawn');
    same(words(one(element, '.message')), '');
  });

  it('the last request wins, and the one before it raises no error', async () => {
    const [first, second] = await haidian();
    const fetcher: Fetcher = async (address) => {
      const slow = address === 'slow';
      await aTimeout(slow ? 150 : 10);
      return new Response(JSON.stringify(slow ? first : second));
    };
    const errors = await errorsDuring(async () => {
      const element = await show('congress-year-bars-chart', { src: 'slow', fetcher }, 'loading');
      element.src = 'fast';
      await reaches(element, 'drawn');
      await aTimeout(250);
      same(element.state, 'drawn');
      expect(one(element, '.datum').dataset['datum']).to.contain('@2025');
    });
    same(errors, []);
  });

  it('an element that is removed stops its request, and asks again when it comes back', async () => {
    const answer = await text();
    let asked = 0;
    let stopped = 0;
    const fetcher: Fetcher = (_, { signal }) => {
      asked += 1;
      return new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => {
          stopped += 1;
          reject(new DOMException('stopped', 'AbortError'));
        });
        if (asked > 1) resolve(new Response(answer));
      });
    };
    const errors = await errorsDuring(async () => {
      const element = await show('congress-year-bars-chart', { src: 'a.json', fetcher }, 'loading');
      const place = element.parentElement;
      element.remove();
      await aTimeout(20);
      same([asked, stopped], [1, 1]);
      place?.append(element);
      await reaches(element, 'drawn');
      same(asked, 2);
    });
    same(errors, []);
  });

  it('records that are no records are refused without an exception', async () => {
    const nonsense = [{ body: { id: 'x' }, metrics: { suggestions: 3 }, sources: [] }] as never;
    const errors = await errorsDuring(async () => {
      const element = await show('congress-year-bars-chart', { data: nonsense }, 'invalid');
      expect(words(one(element, '[role="alert"]'))).to.contain('数据有误');
      element.data = await haidian();
      await settled(element);
      same(element.state, 'drawn');
    });
    same(errors, []);
  });
});
