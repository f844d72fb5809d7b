// Pictures of what each peer draws, side by side, to see that all show the same: node sheet.mjs OUT
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch, openPage } from './browser.mjs';
import { bundleAll, peers } from './bundle.mjs';
import { installPeers } from './install.mjs';
import { serve } from './server.mjs';

const folder = resolve(process.argv[2] ?? '.');
mkdirSync(folder, { recursive: true });
installPeers();
await bundleAll();
const server = await serve();
const browser = await launch();
for (const item of ['bars', 'lines', 'ranking', 'matrix']) {
  const pictures = [];
  for (const peer of peers) {
    const { page, close } = await openPage(browser, { height: 1100 });
    await page.goto(`${server.address}/${peer}/work.html`);
    await page.evaluate(`work.show('${item}')`);
    pictures.push([peer, (await page.screenshot()).toString('base64')]);
    await close();
  }
  const { page, close } = await openPage(browser, { height: 1400 });
  const cells = pictures.map(
    ([peer, data]) => `<div>${peer}<br><img width="400" src="data:image/png;base64,${data}"></div>`,
  );
  await page.setContent(
    `<body style="display:grid;grid-template-columns:repeat(3,1fr)">${cells.join('')}`,
  );
  await page.screenshot({ path: join(folder, `${item}.png`), fullPage: true });
  await close();
}
await browser.close();
server.close();
