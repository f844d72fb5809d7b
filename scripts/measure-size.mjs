// Says what each way to embed weighs, minified and gzipped, and what it is made of.
// Run after a build. The limits stand in test/built/size.test.ts.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { part } from './build/embeds.mjs';
import { root } from './set-up.mjs';

const dist = resolve(root, 'packages/elements/dist');
const cdn = resolve(root, 'packages/elements/cdn');

/** What is weighed: the name, and the entry that is bundled without reading, or the ready file. */
const wholes = {
  'one chart given data': { entry: 'define/year-bars-chart.js' },
  'all elements without reading': { entry: 'define.js' },
  'single file, everything': { file: 'congress-metrics.js' },
  'single classic file, everything': { file: 'congress-metrics.classic.js' },
};

export async function sizes() {
  const measured = Object.entries(wholes).map(async ([name, { entry, file }]) => [
    name,
    entry ? await weighEntry(join(dist, entry)) : { gzip: gzipped(join(cdn, file)), parts: {} },
  ]);
  return Object.fromEntries(await Promise.all(measured));
}

/**
 * What is fetched later, by a dynamic import, is not counted. Each part is weighed by itself, so the
 * parts come to a little more than the whole.
 */
async function weighEntry(input) {
  const { output, ...options } = part(input);
  const bundle = await rollup(options);
  const { output: chunks } = await bundle.generate(output);
  await bundle.close();
  const first = chunks.filter(({ type }) => type === 'chunk');
  const start = first.find(({ isEntry }) => isEntry);
  const needed = [...withImports(start, first)];
  const texts = {};
  for (const { modules } of needed)
    for (const [id, { code }] of Object.entries(modules))
      texts[groupOf(id)] = (texts[groupOf(id)] ?? '') + (code ?? '');
  const parts = {};
  for (const [group, text] of Object.entries(texts)) {
    const { code } = await transform(text, { minify: true, charset: 'utf8' });
    parts[group] = gzipSync(code, { level: 9 }).length;
  }
  const gzip = needed.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
  return { gzip, parts: sorted(parts) };
}

function withImports(chunk, all, seen = new Set()) {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const other of all)
    if (chunk.imports.includes(other.fileName)) withImports(other, all, seen);
  return seen;
}

function groupOf(id) {
  const path = id.replaceAll('\\', '/');
  const [, dependency] = /node_modules\/((?:@[\w-]+\/)?[\w.-]+)/.exec(path) ?? [];
  const [, own] = /packages\/(\w+\/dist\/[\w.-]+(?:\/[\w.-]+)?)/.exec(path) ?? [];
  return dependency ?? own?.replace('/dist', '') ?? path;
}

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const sorted = (parts) =>
  Object.fromEntries(Object.entries(parts).toSorted(([, one], [, other]) => other - one));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const longest = 20;
  for (const [name, { gzip, parts }] of Object.entries(await sizes())) {
    console.log(`${(gzip / 1000).toFixed(1).padStart(6)} kB  ${name}`);
    const most = Object.entries(parts).slice(0, longest);
    for (const [group, bytes] of most)
      console.log(`          ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${group}`);
  }
}
