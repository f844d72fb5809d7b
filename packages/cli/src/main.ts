import { once } from 'node:events';
import { run } from './run.js';

// A reader that has seen enough, such as `head`, is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  write: (text) => {
    process.stdout.write(text);
  },
  complain: (text) => {
    process.stderr.write(text);
  },
  hasColour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  language: process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '',
  showsProgress: process.stderr.isTTY,
  drained: () =>
    process.stdout.writableNeedDrain ? once(process.stdout, 'drain') : Promise.resolve(),
  input: process.stdin,
});
