import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), {
  write: (text) => {
    process.stdout.write(text);
  },
  complain: (text) => {
    process.stderr.write(text);
  },
  hasColour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  language: process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '',
});
