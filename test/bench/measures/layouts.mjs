import { openPage } from '../browser.mjs';

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'];
const charts = 10;

/** How often a script makes the browser lay out or restyle at once, a chart: drawn first, and updated. */
export async function layouts({ browser, address }, peer) {
  const { page, close } = await openPage(browser);
  await page.goto(`${address}/${peer}/work.html`);
  const traced = async (prepare, run) => {
    await page.evaluate(prepare);
    await browser.startTracing(page, { categories });
    await page.evaluate(run);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    const forced = (name) =>
      traceEvents.filter((event) => event.name === name && stackOf(event).length > 0).length /
      charts;
    return { layouts: forced('Layout'), styles: forced('UpdateLayoutTree') };
  };
  const first = await traced(`work.prepare('bars', ${charts})`, `work.draw('bars', true)`);
  const update = await traced(`work.prepare('bars', ${charts + 1})`, 'work.update(true)');
  await close();
  return {
    first: first.layouts,
    update: update.layouts,
    firstStyles: first.styles,
    updateStyles: update.styles,
  };
}

/** Where a script stood that asked for it; nowhere when the frame came to it by itself. */
const stackOf = ({ args }) => args?.beginData?.stackTrace ?? args?.data?.stackTrace ?? [];
