// Bundles each peer as a page would get it: minified, shaken, one script. Ours goes through the
// build of our own embeds, so that what is measured is what is published; it is a module, whose later
// parts come when they are used.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { part } from '../../scripts/build/embeds.mjs';
import { bench, built as out } from './install.mjs';

/** The libraries, then the floors, which are no more than what it takes. */
export const peers = ['ours', 'chartjs', 'echarts', 'plot', 'uplot', 'd3', 'lit'];

/** Some register their parts on import: these have a file for the bars alone. */
const withFileForBars = ['ours', 'lit'];

/** Builds two scripts a peer: `bars.js` for one chart, `all.js` for every work item. */
export async function bundleAll() {
  rmSync(out, { recursive: true, force: true });
  for (const peer of peers) {
    mkdirSync(join(out, peer), { recursive: true });
    const file = (name) => JSON.stringify(join(bench, 'peers', `${name}.mjs`));
    const bars = file(withFileForBars.includes(peer) ? `${peer}.bars` : peer);
    const bundle = peer === 'ours' ? bundleOurs : bundlePeer;
    await bundle(peer, 'bars', `import { bars } from ${bars}; globalThis.peer = { bars };`);
    await bundle(peer, 'all', `import * as peer from ${file(peer)}; globalThis.peer = peer;`);
  }
  await build({
    ...{ entryPoints: [join(bench, 'page/work.js')], outfile: join(out, 'work.js') },
    ...{ bundle: true, charset: 'utf8', format: 'iife', logLevel: 'error' },
  });
}

async function bundlePeer(peer, name, contents) {
  await build({
    stdin: { contents, resolveDir: bench },
    ...{ bundle: true, minify: true, format: 'iife', target: 'es2022', charset: 'utf8' },
    ...{ legalComments: 'none', logLevel: 'error', outfile: join(out, peer, `${name}.js`) },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}

async function bundleOurs(peer, name, contents) {
  const id = `virtual:${name}`;
  const entry = {
    name: 'entry',
    resolveId: (source) => (source === id ? id : undefined),
    load: (source) => (source === id ? contents : undefined),
  };
  const { output, ...options } = part(id);
  const bundle = await rollup({ ...options, plugins: [entry, options.plugins] });
  const { output: chunks } = await bundle.generate({ ...output, entryFileNames: `${name}.js` });
  await bundle.close();
  for (const { type, fileName, code } of chunks)
    if (type === 'chunk') writeFileSync(join(out, peer, fileName), code);
  // The same as a classic script: the evaluation of a module cannot be timed from a page.
  const [{ code }] = chunks;
  const classic = await transform(code, { format: 'iife', minify: true, charset: 'utf8' });
  writeFileSync(join(out, peer, `${name}.classic.js`), classic.code);
}

/** Bytes of the script for one chart, with its style sheet where it has one. */
export function weigh(peer) {
  const style = peer === 'uplot' ? readFileSync(join(out, peer, 'bars.css')) : '';
  const script = readFileSync(join(out, peer, 'bars.js'));
  const gzip = (text) => (text.length === 0 ? 0 : gzipSync(text, { level: 9 }).length);
  return { bytes: script.length + style.length, gzip: gzip(script) + gzip(style) };
}
