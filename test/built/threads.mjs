// The built command, run as a process of its own, with an ear on the threads that it starts.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { madeUpRecords } from '../../examples/nation/make-records.mjs';
import { root } from './support.mjs';

export const command = [process.execPath, join(root, 'packages/cli/bin/congress-metrics.js')];

/** A folder that goes when the test is done. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'congress-threads-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true });
  });
  return path;
}

/** A file with so many made-up records, a line each; 1,000 take 4.4 MB. */
export function stream(count, change = (line) => line) {
  const path = join(folder(), 'made-up.ndjson');
  const records = madeUpRecords({ bodies: Math.ceil(count / 20), years: 20 });
  const lines = Array.from(records, (record, index) => change(JSON.stringify(record), index));
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** The environment of a process that notes its threads in a file, and runs some code in each of them. */
function listening(inThread) {
  const path = folder();
  const [notes, listener] = [join(path, 'notes'), join(path, 'listener.cjs')];
  writeFileSync(notes, '');
  writeFileSync(
    listener,
    `if (!require('node:worker_threads').isMainThread) {
       require('node:fs').appendFileSync(${JSON.stringify(notes)}, 'started\\n');
       ${inThread}
     }`,
  );
  const env = { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(listener)}` };
  return { env, count: () => readFileSync(notes, 'utf8').split('\n').length - 1 };
}

/** Runs the command: what it said, how it ended, and how many threads it started. */
export function runs(words, { inThread = '', cwd = root, program = command } = {}) {
  const { env, count } = listening(inThread);
  const [file, ...first] = program;
  const { status, stdout, stderr } = spawnSync(file, [...first, ...words], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  return { status, out: stdout, err: stderr, threads: count() };
}

/** Starts the command and interrupts it, as Ctrl-C does, once a thread has started. */
export async function interrupted(words) {
  const { env, count } = listening('');
  const [file, ...first] = command;
  const child = spawn(file, [...first, ...words], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (data) => (err += data));
  const ended = new Promise((resolve) => child.once('exit', (...how) => resolve(how)));
  while (count() === 0 && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  const [status, signal] = await ended;
  return { status, signal, err };
}
