// Are the packages fit to be published? publint and attw look at what `npm pack` would send.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

// JSON and files for script tags have no types; the commands are none to import.
const without = { elements: ['./custom-elements.json', /cdn/.source], core: [/schema/.source] };

for (const name of readdirSync(join(root, 'packages'))) {
  const folder = join('packages', name);
  run('publint', 'run', folder, '--strict');
  const excluded = (without[name] ?? []).flatMap((entry) => ['--exclude-entrypoints', entry]);
  run('attw', '--pack', folder, '--profile', 'esm-only', ...excluded);
  for (const fault of faultsIn(folder)) {
    console.error(`${folder}: ${fault}`);
    process.exitCode = 1;
  }
}

/** What a reader of the registry would miss: the licence, or what the package is, and how it is used. */
function* faultsIn(folder) {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', `./${folder}`], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ files }] = JSON.parse(stdout);
  const packed = files.map(({ path }) => path);
  for (const file of ['LICENSE', 'README.md'])
    if (!packed.includes(file)) yield `no ${file} in the tarball`;
  if (!packed.some((path) => path.startsWith('dist/'))) yield 'nothing built in the tarball';
  if (!packed.includes('README.md')) return;
  const text = readFileSync(join(root, folder, 'README.md'), 'utf8');
  const { name } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  if (!text.startsWith(`# ${name}\n\n`))
    yield 'README.md does not begin with its name and what it is';
  if (!/^npm install (?:--global )?@congress-metrics\//m.test(text))
    yield 'README.md does not say how to install it';
  if ((text.match(/^```(?:ts|html|sh)$/gm) ?? []).length < 2) yield 'README.md shows no use of it';
  if (!/\]\((?:\.\.\/)+docs\//.test(text)) yield 'README.md leads to no documentation';
}

function run(command, ...parameters) {
  const { status } = spawnSync(join(root, 'node_modules/.bin', command), parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}
