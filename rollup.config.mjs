import { readFileSync, rmSync } from 'node:fs';
import { resolve as absolute } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { hashOfSources, recordBuild } from './scripts/set-up.mjs';

// Taken before the build: a file saved meanwhile must count as not built.
const sources = hashOfSources();

function library(name, inputs) {
  const folder = absolute('packages', name);
  const dist = absolute(folder, 'dist');
  return {
    input: inputs.map((file) => absolute(folder, 'src', file)),
    external: isDependencyOf(folder),
    output: {
      dir: dist,
      format: 'es',
      sourcemap: true,
      chunkFileNames: 'chunks/[name].js',
      hoistTransitiveImports: false,
    },
    plugins: [
      emptied(dist),
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

function ignoreZodNoise(warning, warn) {
  const noise = ['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code);
  const files = [warning.id, ...(warning.ids ?? [])].join();
  if (!(noise && files.includes('/node_modules/zod/'))) warn(warning);
}

// In the order of the arrows: each package reads what the ones before it have built.
export default [
  library('core', ['index.ts', 'reading.ts']),
  library('charts', ['index.ts']),
  library('elements', ['index.ts', 'define.ts']),
  library('cli', ['main.ts']),
  {
    input: 'packages/elements/dist/define.js',
    output: {
      file: 'packages/elements/cdn/congress-metrics.js',
      format: 'es',
      sourcemap: true,
      inlineDynamicImports: true,
    },
    onwarn: ignoreZodNoise,
    plugins: [
      emptied(absolute('packages/elements/cdn')),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      terser({ module: true }),
      {
        name: 'record-build',
        writeBundle: () => {
          recordBuild(sources);
        },
      },
    ],
  },
];
