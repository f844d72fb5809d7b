import { openPage } from '../browser.mjs';

async function usedAfterCollecting({ session }) {
  for (let turn = 0; turn < 3; turn++) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return session.send('Runtime.getHeapUsage');
}

const state = async (opened) => ({
  ...(await usedAfterCollecting(opened)),
  ...(await opened.counters()),
  elements: await opened.page.evaluate('work.elements()'),
});

/** What 24 charts hold while they stand: heap, elements and listeners a chart. */
export async function heap({ browser, address }, peer) {
  const opened = await openPage(browser, { height: 6000 });
  const { page } = opened;
  await page.goto(`${address}/${peer}/work.html`);
  await page.evaluate(`work.prepare('bars', 2)`);
  await page.evaluate(`work.draw('bars', true)`);
  await page.evaluate(`work.prepare('bars', 24)`);
  const before = await state(opened);
  await page.evaluate('work.drawMany(true, true)');
  const after = await state(opened);
  await opened.close();
  return {
    kilobytes: (after.usedSize - before.usedSize) / 1000,
    elements: (after.elements - before.elements) / 24,
    listeners: (after.JSEventListeners - before.JSEventListeners) / 24,
  };
}

const cycles = 500;

/** What is left of each of 500 charts that have come and gone. */
export async function leak({ browser, address }, peer) {
  const opened = await openPage(browser);
  const { page } = opened;
  await page.goto(`${address}/${peer}/work.html`);
  await page.evaluate('work.cycle(50, 25)');
  const before = await state(opened);
  await page.evaluate(`work.cycle(${cycles}, 25)`);
  const after = await state(opened);
  await opened.close();
  return {
    bytes: (after.usedSize - before.usedSize) / cycles,
    nodes: (after.Nodes - before.Nodes) / cycles,
    listeners: (after.JSEventListeners - before.JSEventListeners) / cycles,
  };
}
