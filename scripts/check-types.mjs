// Runs the compiler over every project; two at a time is what a small machine bears.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const projects = [
  'packages/core',
  'packages/charts',
  'packages/formats',
  'packages/elements',
  'packages/node',
  'packages/cli',
  'test/tsconfig.node.json',
  'test/tsconfig.browser.json',
  'stories',
  '.',
];
const compiler = join(root, 'node_modules/typescript/bin/tsc');

async function check(project) {
  const child = spawn(process.execPath, [compiler, '--pretty', '-p', project], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${project}`);
  if (status !== 0) process.exitCode = 1;
}

async function worker() {
  for (let project = projects.shift(); project; project = projects.shift()) await check(project);
}

await Promise.all([worker(), worker()]);
