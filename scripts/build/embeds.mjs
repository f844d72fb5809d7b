// The files for pages: everything in them, minified, for a script tag.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { loaderEntry } from './element-entries.mjs';
import { leanWords } from './lean-words.mjs';
import { ownKeys } from './own-keys.mjs';

const elements = fileURLToPath(new URL('../../packages/elements/', import.meta.url));
const dist = resolve(elements, 'dist');
const cdn = resolve(elements, 'cdn');

/** The floor of the classic build, Chrome 85: class fields and `??=` came later. */
const oldest = 'es2020';

const common = (...plugins) => ({
  treeshake: { moduleSideEffects: onlyOwnEntries },
  onwarn: ignoreZodNoise,
  plugins: [
    ...plugins,
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    leanWords(),
    ownKeys(),
  ],
});

/** One file with everything: as a module, and as a classic script for `file://` and old sites. */
export const wholeModule = () => ({
  ...common(styleSheet),
  input: resolve(dist, 'define.js'),
  output: {
    file: resolve(cdn, 'congress-metrics.js'),
    format: 'es',
    sourcemap: true,
    inlineDynamicImports: true,
    plugins: [terser({ module: true, ecma: 2020 })],
  },
});

export const wholeClassic = () => ({
  ...common(),
  input: resolve(dist, 'define.js'),
  output: {
    file: resolve(cdn, 'congress-metrics.classic.js'),
    format: 'iife',
    intro: readFileSync(new URL('old-engines.js', import.meta.url), 'utf8'),
    sourcemap: true,
    inlineDynamicImports: true,
    plugins: [lowered(), terser({ ecma: 2020 })],
  },
});

/** The loader, and the chunks that it fetches as tags appear. */
export const chunked = () => ({
  ...common(loaderEntry(dist)),
  input: { autoloader: 'virtual:autoloader' },
  output: {
    dir: cdn,
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    hoistTransitiveImports: false,
    manualChunks: sharedByMany,
    plugins: [terser({ module: true, ecma: 2020 })],
  },
});

/** Reading, checking and writing files in a page, for those that take a file from their reader. */
export const readingModule = () => ({
  // The reader of XML is written for Node of old.
  ...common(readingEntry, commonjs()),
  input: 'virtual:reading',
  output: {
    file: resolve(cdn, 'reading.js'),
    format: 'es',
    sourcemap: true,
    plugins: [terser({ module: true, ecma: 2020 })],
  },
});

/** The two halves of a chart in a frame. */
export const frameParts = () =>
  ['frame-page', 'frame-parent'].map((name) => ({
    input: resolve(dist, `${name}.js`),
    output: {
      file: resolve(cdn, `${name}.js`),
      format: 'iife',
      sourcemap: true,
      plugins: [lowered(), terser({ ecma: 2020 })],
    },
  }));

/**
 * Small files that serve charts of any kind are one chunk: each for itself would cost a request more
 * than it saves bytes. The folder of each chart stays with its chart.
 */
function sharedByMany(id) {
  const serving = /\/charts\/dist\/(?:axes|rows|scene|text|view)\//;
  return serving.test(id.replaceAll('\\', '/')) ? 'shared' : undefined;
}

/** The looks of a chart that is drawn when the page is made, for pages that allow no style element. */
const styleSheet = {
  name: 'style-sheet',
  async generateBundle() {
    const { prerenderStyles } = await import(pathToFileURL(resolve(dist, 'prerender.js')).href);
    this.emitFile({ type: 'asset', fileName: 'congress-metrics.css', source: prerenderStyles });
  },
};

const readingEntry = {
  name: 'reading-entry',
  resolveId: (id) => (id === 'virtual:reading' ? id : undefined),
  load: (id) =>
    id === 'virtual:reading'
      ? "export * from '@congress-metrics/core/read'; export { countByLevel, localeFor } from '@congress-metrics/core'; export { formatOf, formats, readRecords } from '@congress-metrics/formats';"
      : undefined,
};

function onlyOwnEntries(id) {
  const own = id.replaceAll('\\', '/').includes('/packages/elements/dist/');
  return own || id.includes('virtual:');
}

function lowered() {
  return {
    name: 'lowered',
    renderChunk: async (code) => {
      const { code: result, map } = await transform(code, {
        target: oldest,
        sourcemap: true,
        loader: 'js',
        // Keeps Chinese as it is: escapes are twice as long.
        charset: 'utf8',
      });
      return { code: result, map };
    },
  };
}

export function ignoreZodNoise(warning, warn) {
  const noise = ['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code);
  const files = [warning.id, ...(warning.ids ?? [])].join();
  if (!(noise && files.includes('/node_modules/zod/'))) warn(warning);
}

/** A part by itself, for weighing; what it imports dynamically stays a chunk of its own. */
export const part = (input) => ({
  ...common(),
  input,
  output: { format: 'es', plugins: [terser({ module: true, ecma: 2020 })] },
});
