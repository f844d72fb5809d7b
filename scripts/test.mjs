// Everything that has to hold, from a fresh clone: the last line is the sum of it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './browsers.mjs';
import { install, isInstalled, requireNode, root } from './set-up.mjs';

requireNode();
const reports = mkdtempSync(join(tmpdir(), 'congress-metrics-'));
const total = { passed: 0, failed: 0, skipped: 0 };

try {
  await runAll();
} finally {
  rmSync(reports, { recursive: true });
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

async function runAll() {
  if (!isInstalled() && !step('install', () => attempt(install))) return;
  step('build', () => one('npm run build'));
  step('manifest', () => one('npm run manifest --silent'));
  // Each keeps one core busy: side by side they take as long as the longer one.
  const types = beside('npm run types');
  step('lint', () => one('npm run lint'));
  const resultOfTypes = await types;
  step('types, beside lint', resultOfTypes);
  step('packages', () => one('npm run packages --silent'));
  step('unit tests', () => vitest('unit'));
  const hasBrowser = step('browser', () => attempt(ensureChromium));
  if (hasBrowser) step('browser tests', () => counted('npx --no-install wtr'));
  if (hasBrowser) step('tests of the built files', () => vitest('built', 'vitest.built.config.ts'));
  const hasStorybook = step('storybook', () => one('npm run storybook:build'));
  if (hasBrowser && hasStorybook) {
    step('stories', () => counted('node scripts/check-stories.mjs'));
  }
}

function step(name, work) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const counts = work();
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${counts.failed ? 'FAILED' : 'ok'} in ${seconds} s`);
  return !counts.failed;
}

// Preparations are no tests: only their failure counts.
function attempt(preparation) {
  try {
    preparation();
    return {};
  } catch (error) {
    console.error(error.message);
    return { failed: 1 };
  }
}

/** Runs a command beside the next step; what comes of it, and what it said, is told when it is asked for. */
async function beside(command) {
  const file = join(reports, 'beside.log');
  const output = openSync(file, 'w');
  const child = spawn(command, { ...surroundings(), stdio: ['ignore', output, output] });
  const [status] = await once(child, 'exit');
  return () => {
    process.stdout.write(readFileSync(file));
    return status === 0 ? { passed: 1 } : { failed: 1 };
  };
}

function one(command) {
  return run(command) === 0 ? { passed: 1 } : { failed: 1 };
}

function vitest(name, config = 'vitest.config.ts') {
  const file = join(reports, `${name}.json`);
  const status = run(
    `npx --no-install vitest run --config ${config} --reporter=default --reporter=json --outputFile=${file}`,
  );
  return counts(status, file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(didNotLoad).length,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

function didNotLoad({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

function counted(command) {
  const file = join(reports, `${command.replaceAll(/\W+/g, '-')}.json`);
  return counts(run(command, { COUNTS_FILE: file }), file, (report) => report);
}

// A runner that breaks down without a failed test to show for it has failed all the same.
function counts(status, file, read) {
  if (!existsSync(file)) return { failed: 1 };
  const result = read(JSON.parse(readFileSync(file, 'utf8')));
  return { ...result, failed: status === 0 ? result.failed : Math.max(result.failed, 1) };
}

function run(command, environment = {}) {
  const stdio = ['ignore', 'inherit', 'inherit'];
  return spawnSync(command, { ...surroundings(environment), stdio }).status;
}

function surroundings(environment = {}) {
  const env = { ...process.env, npm_config_loglevel: 'silent', ...environment };
  return { cwd: root, shell: true, env };
}
