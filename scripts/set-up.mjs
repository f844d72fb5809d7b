// Installs and builds what is missing or out of date. Runs before anything is installed,
// so it uses nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const buildStamp = join(root, 'node_modules/.cache/congress-metrics/built');
const outputs = [
  'packages/core/dist/index.js',
  'packages/charts/dist/index.js',
  'packages/formats/dist/index.js',
  'packages/elements/dist/define.js',
  'packages/node/dist/index.js',
  'packages/cli/dist/main.js',
  'packages/elements/cdn/congress-metrics.js',
  'packages/elements/cdn/integrity.json',
];

export function setUp() {
  requireNode();
  if (!isInstalled()) install();
  if (!isBuilt()) build();
}

export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return;
  console.error(`congress-metrics needs Node 20 or newer; this is ${process.version}.`);
  process.exit(1);
}

// npm keeps its own record of what it installed. Optional packages are for other platforms.
export function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const present = readJson(record).packages;
  return Object.entries(wanted)
    .filter(([path, { optional }]) => path.startsWith('node_modules/') && !optional)
    .every(([path, { version }]) => path in present && present[path].version === version);
}

export function install() {
  console.log('Installing the dependencies (about a minute, only this once) …');
  npm('ci', '--ignore-scripts', '--prefer-offline', '--loglevel=error');
}

export function isBuilt() {
  return (
    outputs.every((file) => existsSync(join(root, file))) &&
    existsSync(buildStamp) &&
    readFileSync(buildStamp, 'utf8') === hashOfSources()
  );
}

export function build() {
  console.log('Building the packages …');
  npm('run', 'build', '--silent', '--', '--silent');
}

/** The state of all sources, and of the files in `more` folders. */
export function hashOfSources(...more) {
  const packages = readdirSync(join(root, 'packages')).map((name) => join('packages', name));
  const files = [
    'package-lock.json',
    'rollup.config.mjs',
    'tsconfig.base.json',
    ...['scripts/build', ...more].flatMap(filesIn),
    ...packages.flatMap((folder) => [
      join(folder, 'package.json'),
      join(folder, 'tsconfig.json'),
      ...filesIn(join(folder, 'src')),
    ]),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

export function recordBuild(hash) {
  mkdirSync(dirname(buildStamp), { recursive: true });
  writeFileSync(buildStamp, hash);
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}

function npm(...parameters) {
  const { status } = spawnSync('npm', parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`\`npm ${parameters.join(' ')}\` failed`);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp();
    console.log('Ready.');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
