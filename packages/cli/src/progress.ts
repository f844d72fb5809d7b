import type { Terminal } from './terminal.js';

const width = 24;
/** Work that is done within this time needs no bar. */
const patience = 700;

/** A progress bar on the error stream, for a person only, and only when the work is long. */
export const progressBar = (
  terminal: Terminal,
  now: () => number = Date.now,
): ((done: number, total: number) => void) => {
  if (terminal.showsProgress !== true) return () => undefined;
  const start = now();
  let shownAt = 0;
  let isShown = false;
  return (done, total) => {
    const time = now();
    if (done >= total) {
      if (isShown) terminal.complain('\r\u001b[K');
      return;
    }
    if (total < 2 || time - start < patience || time - shownAt < 100) return;
    shownAt = time;
    isShown = true;
    const filled = Math.floor((done / total) * width);
    terminal.complain(`\r[${'█'.repeat(filled)}${'·'.repeat(width - filled)}] ${String(done)}/${String(total)}`);
  };
}; // prettier-ignore
