import { mostWork, openPage, rendererTimes } from '../browser.mjs';

/** How often each work item is done, and in how high a window: all 24 charts are to be in sight. */
const items = {
  bars: { count: 20 },
  lines: { count: 12 },
  many: { count: 3, each: 24, height: 6000 },
  ranking: { count: 3 },
  matrix: { count: 1 },
  update: { count: 60 },
};

/**
 * Milliseconds an operation in a warm page: `main`, the main thread with script, style, layout and
 * paint; `cpu`, all threads of the renderer. The same frames without work are taken off.
 */
export const work = (item) => async (context, peer) => {
  const { count, each = 1, height } = items[item];
  const opened = await openPage(context.browser, { height });
  const { page } = opened;
  await page.goto(`${context.address}/${peer}/work.html`);
  // Once to warm up, with as much as the item itself has.
  await page.evaluate(prepare(item, Math.max(1, Math.ceil(count / 4)) * each));
  await page.evaluate(call(item, true));
  const spent = async (real) => {
    await page.evaluate(prepare(item, item === 'update' ? count + 1 : count * each));
    await opened.session.send('HeapProfiler.collectGarbage');
    const [counters, times] = [await opened.counters(), await rendererTimes(context.session)];
    await page.evaluate(call(item, real));
    const [after, timesAfter] = [await opened.counters(), await rendererTimes(context.session)];
    return {
      main: ((after.TaskDuration - counters.TaskDuration) * 1000) / count,
      script: ((after.ScriptDuration - counters.ScriptDuration) * 1000) / count,
      cpu: mostWork(times, timesAfter) / count,
    };
  };
  const [real, idle] = [await spent(true), await spent(false)];
  await opened.close();
  return Object.fromEntries(
    Object.entries(real).map(([name, value]) => [name, Math.max(0, value - idle[name])]),
  );
};

const prepare = (item, count) =>
  `work.prepare(${JSON.stringify(['many', 'update'].includes(item) ? 'bars' : item)}, ${count})`;

function call(item, real) {
  if (item === 'many') return `work.drawMany(${real})`;
  return item === 'update' ? `work.update(${real})` : `work.draw('${item}', ${real})`;
}
