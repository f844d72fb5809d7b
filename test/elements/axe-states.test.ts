import type { ElementState } from '@congress-metrics/elements';
import { allPassAxe } from './axe.js';
import { answering, show } from './support.js';

const states: readonly (readonly [ElementState, string, object])[] = [
  ['loading', 'loading', { src: 'a', fetcher: () => new Promise(() => undefined) }],
  ['invalid', 'wrong', { src: 'a', fetcher: answering('{}') }],
  ['invalid', 'not there', { src: 'a', fetcher: answering('', { status: 404 }) }],
  ['empty', 'empty', { data: [] }],
];

for (const theme of ['light', 'dark'] as const)
  describe(`axe finds no fault on ${theme} ground`, () => {
    for (const [state, name, properties] of states)
      it(`with any element that is ${name}`, () =>
        allPassAxe((tag) => show(tag, { ...properties, theme }, state))).timeout(30_000);
  });
