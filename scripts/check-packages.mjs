// Are the packages fit to be published? publint and attw look at what `npm pack` would send.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const packages = ['core', 'charts', 'formats', 'elements', 'node', 'cli'];

for (const name of packages) {
  const folder = join('packages', name);
  run('publint', 'run', folder, '--strict');
  // JSON and files for script tags have no types; the commands are none to import.
  const without = { elements: ['./custom-elements.json', /cdn/.source], core: [/schema/.source] };
  const excluded = (without[name] ?? []).flatMap((entry) => ['--exclude-entrypoints', entry]);
  run('attw', '--pack', folder, '--profile', 'esm-only', ...excluded);
}

function run(command, ...parameters) {
  const { status } = spawnSync(join(root, 'node_modules/.bin', command), parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}
