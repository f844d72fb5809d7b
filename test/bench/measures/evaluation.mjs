import { openPage } from '../browser.mjs';

/** Milliseconds to read and run the script for one chart, on a CPU made four times slower. */
export async function evaluation({ browser, address }, peer) {
  const { page, close } = await openPage(browser, { slower: 4 });
  await page.goto(`${address}/${peer}/empty.html`);
  const result = await page.evaluate(
    async (name) => {
      const answer = await fetch(name);
      const script = document.createElement('script');
      script.textContent = await answer.text();
      await new Promise((resolve) => setTimeout(resolve, 60));
      const start = performance.now();
      document.head.append(script);
      return { evaluation: performance.now() - start };
    },
    `/${peer}/bars${peer === 'ours' ? '.classic' : ''}.js`,
  );
  await close();
  return result;
}
