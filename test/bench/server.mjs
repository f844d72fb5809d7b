// Serves the pages that are measured, compressed as a good server would.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { bench, built } from './install.mjs';
import { drawnByD3, drawnByOurs } from './prerendered.mjs';
import { bars, sizes } from './workloads.mjs';

const embeds = fileURLToPath(new URL('../../packages/elements/cdn', import.meta.url));
const types = { js: 'text/javascript', css: 'text/css' };
const longTasks = `<script>globalThis.longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
  .observe({ type: 'longtask', buffered: true });</script>`;

export async function serve() {
  const pages = makePages();
  const files = packedFiles();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages(pathname);
    if (page !== undefined) answer(response, 'text/html', page);
    else sendFile(response, fileAt(pathname), files.get(fileAt(pathname)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function makePages() {
  const data = `<script>
globalThis.data = ${JSON.stringify(bars())}; globalThis.size = ${JSON.stringify(sizes.bars)};</script>`;
  const cold = `${data}<script type="module">${readFileSync(join(bench, 'page/cold.js'), 'utf8')}</script>`;
  const script = (address) => `<script src="${address}"></script>`;
  const scriptOf = (peer, name) =>
    peer === 'ours'
      ? `<script type="module" src="/ours/${name}.js"></script>`
      : script(`/${peer}/${name}.js`);
  const special = {
    blank: () => page({ head: longTasks, chart: 'class="blank">', end: cold }),
    prerendered: () => page({ head: longTasks, chart: `>${drawnByD3()}`, end: cold }),
    // The picture is there before the script, which then makes it a chart.
    'prerendered-ours': () =>
      page({
        head: `${longTasks}<script type="module" async src="/cdn/autoloader.js"></script>`,
        chart: `>${drawnByOurs()}`,
        end: cold,
      }),
  };
  return (pathname) => {
    const [, peer, name] = pathname.split('/');
    if (name === 'cold.html' && special[peer]) return special[peer]();
    const style = existsSync(join(built, peer, 'bars.css'))
      ? `<link rel="stylesheet" href="/${peer}/bars.css">`
      : '';
    if (name === 'cold.html')
      return page({ head: longTasks + style, end: scriptOf(peer, 'bars') + cold });
    if (name === 'empty.html') return page({ head: style, end: data });
    if (name === 'work.html')
      return page({ head: style, end: scriptOf(peer, 'all') + script('/work.js') });
    return undefined;
  };
}

const page = ({ head, chart = '>', end }) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>年度指标</title>
<link rel="icon" href="data:,">${head}</head>
<body><main><h1>年度指标</h1><div id="chart" ${chart}</div>${end}</main></body></html>`;

/** Compressed beforehand: that takes longer than a page may wait. */
function packedFiles() {
  const files = [built, embeds].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
  );
  const sent = files.filter((file) => types[typeOf(file)]);
  return new Map(sent.map((file) => [file, brotliCompressSync(readFileSync(file))]));
}

const typeOf = (file) => file.split('.').at(-1);

const fileAt = (path) =>
  path.startsWith('/cdn/') ? join(embeds, path.slice('/cdn/'.length)) : join(built, path);

function sendFile(response, file, content) {
  if (content === undefined) response.writeHead(404).end();
  else answer(response, types[typeOf(file)], content, true);
}

function answer(response, type, content, isPacked = false) {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...(isPacked && { 'content-encoding': 'br' }),
  });
  response.end(content);
}
