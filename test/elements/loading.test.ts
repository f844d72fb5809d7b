import type { Fetcher } from '@congress-metrics/elements';
import { waitUntil } from '@open-wc/testing';
import {
  addressOf,
  all,
  answering,
  expect,
  haidian,
  one,
  reaches,
  same,
  show,
  words,
} from './support.js';

const file = addressOf('haidian-2025');

/** The hash of a text as an `integrity` attribute has it. */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

const published = async (): Promise<string> => (await fetch(file)).text();

describe('a file with a hash', () => {
  it('is drawn when it is the file that the page expects', async () => {
    const integrity = await hashOf(await published());
    await show('congress-year-bars-chart', { src: file, integrity });
  });

  for (const [name, hash] of [
    ['another file', (): Promise<string> => hashOf('something else')],
    ['a hash that browsers cannot read', (): Promise<string> => Promise.resolve('sha384')],
  ] as const)
    it(`is refused, and what the page has put into the tag is shown: ${name}`, async () => {
      const integrity = await hash();
      const element = await show('congress-year-bars-chart', { src: file, integrity }, 'invalid');
      same(one(element, 'li').dataset['code'], 'changed');
      expect(words(one(element, '[role="alert"]'))).to.contain('校验值不符');
      same([all(element, 'svg').length, all(element, 'slot:not([name])').length], [0, 1]);
    });

  it('is refused when the page gives hashes for other files and none for this one', async () => {
    const src = `${file} ${addressOf('haidian-2024')}`;
    const integrity = await hashOf(await published());
    const element = await show('congress-year-bars-chart', { src, integrity }, 'invalid');
    same(all(element, 'li').length, 1);
    expect(words(one(element, 'li'))).to.contain('haidian-2024');
  });

  it('says how the request failed, not that the file was changed, when it did not arrive', async () => {
    const integrity = await hashOf('x');
    const element = await show(
      'congress-year-bars-chart',
      { src: '/none.json', integrity },
      'invalid',
    );
    expect(words(one(element, 'li'))).to.contain('404');
  });

  it('leaves the last good chart, marked as stale, when a changed file comes', async () => {
    const element = await show('congress-year-bars-chart', { src: file });
    element.integrity = await hashOf('x');
    await reaches(element, 'stale');
    same([all(element, 'svg').length, one(element, 'li').dataset['code']], [1, 'changed']);
  });
});

describe('patience', () => {
  it('ends when the page says so', async () => {
    const fetcher: Fetcher = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new DOMException('stopped', 'AbortError'));
        });
      });
    const asked = { src: 'a.json', fetcher, timeout: 30, retries: 0 };
    const element = await show('congress-year-bars-chart', asked, 'invalid');
    same(one(element, 'li').dataset['code'], 'timeout');
  });

  for (const [name, failure] of [
    ['a lost connection', (): Promise<Response> => Promise.reject(new TypeError('lost'))],
    ['an error of the server', answering('', { status: 502 })],
    ['too many requests', answering('', { status: 429 })],
  ] as const)
    it(`${name} is tried again, without a word to the reader`, async () => {
      const answer = answering(JSON.stringify(await haidian()));
      const said: string[] = [];
      const element = await show('congress-year-bars-chart', {}, 'empty');
      const fetcher: Fetcher = (...request) => {
        said.push(words(one(element, '.message')));
        return said.length === 1 ? failure(...request) : answer(...request);
      };
      Object.assign(element, { src: 'a.json', fetcher });
      await waitUntil(() => element.state === 'drawn', 'It gave up.', { timeout: 8000 });
      same(said.slice(1), ['正在载入数据……']);
    }).timeout(10_000);

  for (const status of [404, 403, 400])
    it(`HTTP ${String(status)} is not tried again`, async () => {
      let asked = 0;
      const fetcher: Fetcher = (...request) => {
        asked += 1;
        return answering('', { status })(...request);
      };
      await show('congress-year-bars-chart', { src: 'a.json', fetcher }, 'invalid');
      same(asked, 1);
    });

  it('a server that asks for a long respite is left alone', async () => {
    let asked = 0;
    const fetcher: Fetcher = () => {
      asked += 1;
      const headers = { 'retry-after': '3600' };
      return Promise.resolve(new Response('', { status: 503, headers }));
    };
    await show('congress-year-bars-chart', { src: 'a.json', fetcher }, 'invalid');
    same(asked, 1);
  });

  it('what is shown stays marked as stale while it is asked for once more', async () => {
    const element = await show('congress-year-bars-chart', { src: file, retries: 0 });
    element.fetcher = answering('', { status: 503 });
    element.reload();
    await reaches(element, 'stale');
    element.fetcher = () => new Promise(() => undefined);
    element.reload();
    await element.updateComplete;
    same(element.state, 'stale');
  });
});
