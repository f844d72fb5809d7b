import { readFileSync, rmSync } from 'node:fs';
import { resolve as absolute } from 'node:path';
import typescript from '@rollup/plugin-typescript';
import { elementEntries, elementInputs } from './scripts/build/element-entries.mjs';
import {
  chunked,
  frameParts,
  readingModule,
  wholeClassic,
  wholeModule,
} from './scripts/build/embeds.mjs';
import { leanTemplates } from './scripts/build/lean-templates.mjs';
import { writeIntegrity } from './scripts/build/integrity.mjs';
import { hashOfSources, recordBuild } from './scripts/set-up.mjs';

// Taken before the build: a file saved meanwhile must count as not built.
const sources = hashOfSources();

const cdn = absolute('packages/elements/cdn');

function library(name, inputs, { entries = {}, plugins = [], ...output } = {}) {
  const folder = absolute('packages', name);
  const dist = absolute(folder, 'dist');
  const named = inputs.map((file) => [file.replace('.ts', ''), absolute(folder, 'src', file)]);
  return {
    input: { ...Object.fromEntries(named), ...entries },
    external: isDependencyOf(folder),
    output: {
      dir: dist,
      format: 'es',
      sourcemap: true,
      chunkFileNames: 'chunks/[name].js',
      hoistTransitiveImports: false,
      ...output,
    },
    plugins: [
      emptied(dist),
      ...plugins,
      typescript({
        tsconfig: absolute(folder, 'tsconfig.json'),
        noEmitOnError: true,
        // The plugin insists on ES modules; without the source condition it reads the
        // declarations that the packages before this one have just written.
        compilerOptions: {
          module: 'ESNext',
          moduleResolution: 'Bundler',
          customConditions: [],
          rootDir: absolute(folder, 'src'),
          outDir: dist,
          declarationDir: dist,
        },
      }),
    ],
  };
}

function isDependencyOf(folder) {
  const { dependencies } = JSON.parse(readFileSync(absolute(folder, 'package.json'), 'utf8'));
  const names = Object.keys(dependencies);
  return (id) =>
    id.startsWith('node:') || names.some((name) => id === name || id.startsWith(`${name}/`));
}

function emptied(folder) {
  return {
    name: 'emptied',
    buildStart: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A bundler can then leave out what a page does not use, file by file. */
const fileByFile = (name) => ({
  preserveModules: true,
  preserveModulesRoot: absolute('packages', name, 'src'),
});

const lastly = {
  name: 'lastly',
  writeBundle: () => {
    writeIntegrity(cdn);
    recordBuild(sources);
  },
};

// In the order of the arrows: each package reads what the ones before it have built.
const embeds = [wholeModule(), wholeClassic(), readingModule(), ...frameParts(), chunked()];
export default [
  library(
    'core',
    ['index.ts', 'reading.ts', 'draft/index.ts', 'words/locales/index.ts'],
    fileByFile('core'),
  ),
  library('charts', ['index.ts'], fileByFile('charts')),
  library('formats', ['index.ts'], fileByFile('formats')),
  library(
    'elements',
    [
      ...['index.ts', 'define.ts', 'prerender.ts'],
      ...['create-autoloader.ts', 'frame-page.ts', 'frame-parent.ts'],
    ],
    { entries: elementInputs, plugins: [elementEntries(), leanTemplates()] },
  ),
  library('node', ['index.ts', 'check/worker.ts'], fileByFile('node')),
  library('cli', ['main.ts']),
  ...embeds.map((embed, index) => ({
    ...embed,
    plugins: [
      ...(index === 0 ? [emptied(cdn)] : []),
      ...(embed.plugins ?? []),
      ...(index === embeds.length - 1 ? [lastly] : []),
    ],
  })),
];
