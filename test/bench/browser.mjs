import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../scripts/browsers.mjs';

export const launch = () =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      ...chromiumArguments,
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  });

const slowNet = { latency: 150, downloadThroughput: 180_000, uploadThroughput: 84_000 };

/** A page of its own, alone in its context: nothing is cached. */
export async function openPage(browser, { height = 800, slower = 1, onSlowNet = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (onSlowNet) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...slowNet });
  }
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    session,
    counters: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    close: async () => {
      await context.close();
      if (errors.length > 0) throw new Error(errors[0]);
    },
  };
}

/** Milliseconds of processor time that each renderer has used, over all its threads; on Linux alone. */
export async function rendererTimes(browserSession) {
  const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return new Map(renderers.map(({ id }) => [id, timeOf(id)]));
}

function timeOf(id) {
  const folder = `/proc/${id}/task`;
  try {
    return readdirSync(folder).reduce((sum, thread) => {
      const [used] = readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ');
      return sum + Number(used) / 1e6;
    }, 0);
  } catch {
    return NaN;
  }
}

/** The page's own renderer is the one that has worked most in between. */
export const mostWork = (before, after) =>
  Math.max(...[...after].map(([id, time]) => time - (before.get(id) ?? 0)));
