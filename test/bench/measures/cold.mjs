import { openPage } from '../browser.mjs';

/** From the start of the navigation to the second frame that shows the chart, in a fresh context. */
export const cold =
  (conditions = {}) =>
  async ({ browser, address }, peer) => {
    const { page, close } = await openPage(browser, conditions);
    await page.goto(`${address}/${peer}/cold.html`);
    await page.waitForFunction('globalThis.painted', null, { polling: 50 });
    await page.waitForTimeout(400);
    const result = await page.evaluate(() => ({
      ...{ painted, longTasks },
      sizes: performance.getEntriesByType('resource').map(({ encodedBodySize: size }) => size),
    }));
    await close();
    const { painted, longTasks, sizes } = result;
    if (typeof painted === 'string') throw new Error(painted);
    const blocked = longTasks.reduce((sum, time) => sum + Math.max(0, time - 50), 0);
    const fetched = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    return { painted, fetched, blocked, longest: Math.max(0, ...longTasks) };
  };
