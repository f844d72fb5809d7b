// The tests of the elements in all three engines, one after the other: side by side they would take
// each other's time.
import { spawnSync } from 'node:child_process';
import { root } from './set-up.mjs';

for (const browser of ['chromium', 'firefox', 'webkit']) {
  const { status } = spawnSync('npx --no-install wtr', {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, BROWSERS: browser },
  });
  if (status !== 0) process.exitCode = 1;
}
