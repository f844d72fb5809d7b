import { openPage } from '../browser.mjs';

/** From the start of the navigation to the second frame that shows the chart, in a fresh context. */
export const cold =
  (conditions = {}) =>
  async ({ browser, address }, peer) => {
    const { page, close } = await openPage(browser, conditions);
    await page.goto(`${address}/${peer}/cold.html`);
    await page.waitForFunction('globalThis.painted', null, { polling: 50 });
    await page.waitForTimeout(400);
    const result = await page.evaluate(() => ({ painted, longTasks }));
    await close();
    const { painted, longTasks } = result;
    if (typeof painted === 'string') throw new Error(painted);
    const blocked = longTasks.reduce((sum, time) => sum + Math.max(0, time - 50), 0);
    return { painted, blocked, longest: Math.max(0, ...longTasks) };
  };
