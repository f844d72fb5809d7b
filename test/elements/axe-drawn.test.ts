import { elements, passAxe, recordsFor } from './axe.js';
import { answering, same, show } from './support.js';

// One at a time: what axe does grows faster than what is on the page.
for (const theme of ['light', 'dark'] as const)
  for (const tag of elements)
    describe(`axe finds no fault with ${tag} on ${theme} ground`, () => {
      it('when it is stale', async () => {
        const fetcher = answering(JSON.stringify(await recordsFor(tag)));
        const element = await show(tag, { src: 'a', fetcher, theme });
        element.fetcher = answering('', { status: 404 });
        await element.refresh();
        same(element.state, 'stale');
        await passAxe(element);
      }).timeout(20_000);

      it('in large text', async () => {
        const data = await recordsFor(tag);
        await passAxe(await show(tag, { data, theme, textSize: 'large', controls: true }));
      }).timeout(20_000);
    });
