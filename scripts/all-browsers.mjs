// The tests of the elements in all three engines.
import { spawnSync } from 'node:child_process';
import { root } from './set-up.mjs';

const { status } = spawnSync('npx --no-install wtr', {
  cwd: root,
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, BROWSERS: 'chromium,firefox,webkit' },
});
process.exitCode = status ?? 1;
