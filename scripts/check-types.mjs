// Runs the compiler over every project: the native one, which takes a quarter of the time, or, where
// it has no build for this machine, the one that the packages are built with.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
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

function findCompiler() {
  const { resolve } = createRequire(join(root, 'package.json'));
  try {
    resolve(`@typescript/typescript-${process.platform}-${process.arch}/package.json`);
    return join(root, 'node_modules/typescript-native/bin/tsc');
  } catch {
    return join(root, 'node_modules/typescript/bin/tsc');
  }
}
const compiler = findCompiler();

async function check(project) {
  const child = spawn(process.execPath, [compiler, '--pretty', '-p', project], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${project}`);
  if (status !== 0) process.exitCode = 1;
}

// Two at a time is what a small machine bears.
async function worker() {
  for (let project = projects.shift(); project; project = projects.shift()) await check(project);
}

await Promise.all([worker(), worker()]);
