import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { format } from 'prettier';

const file = new URL('../../docs/performance.md', import.meta.url);
const [begin, end] = ['<!-- measured: begin -->', '<!-- measured: end -->'];

/** Puts what was measured between its marks; what is written by hand around them stays. */
export async function writeReport(text, { rounds, load, browser }) {
  const cores = `${cpus().length} cores (${arch()}, ${platform()})`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const about =
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${cores}, ${memory}, no graphics card, ` +
    `Node ${process.versions.node}, Chromium ${browser}; ${rounds} rounds, ` +
    `median load of the machine ${load.toFixed(1)}.`;
  const before = readFileSync(file, 'utf8');
  const measured = `${begin}\n\n${about}\n\n${text}\n${end}`;
  const after =
    before.slice(0, before.indexOf(begin)) +
    measured +
    before.slice(before.indexOf(end) + end.length);
  writeFileSync(file, await format(after, { parser: 'markdown' }));
}
