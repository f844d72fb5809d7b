import { largestText, readLine } from '@congress-metrics/core/read';
import { isBlank, linesOf } from '../files/lines-of.js';

/** Lines of a stream that are checked together, with no other line of it at hand. */
export interface Block {
  /** The number of the first line, from 1. */
  readonly first: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Records of one body that follow each other in a stream, a run, are compared; so many are kept at most. */
export const longestRun = 60;

/** What a block weighs at least, unless the stream ends. */
const usualSize = 2 * 1024 * 1024;

/** A line weighs more than its bytes, so that a file of empty lines fills no memory either. */
const weightOf = (line: Uint8Array): number => line.length + 100;

const bodyOf = (line: Uint8Array): string | undefined =>
  readLine(line, 1, { unchecked: true }).record?.body.id;

/** How many of some lines hold whole runs: one that may go on behind them is left for the next block. */
const wholeRuns = (lines: readonly Uint8Array[]): number => {
  /** Where the lines of the last run stand, from the end. */
  const run: number[] = [];
  let body: string | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined || isBlank(line)) continue;
    const own = bodyOf(line);
    if (own === undefined || (run.length > 0 && own !== body)) break;
    body = own;
    run.push(index);
  }
  return run[(run.length % longestRun) - 1] ?? lines.length;
};

const blockOf = (lines: readonly Uint8Array[], first: number): Block => {
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.length + 1, 0)).fill(0x0a);
  let at = 0;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length + 1;
  }
  return { first, bytes };
};

/**
 * Cuts a stream with a record a line into blocks between its runs, so that each may be checked by
 * itself and by anyone, with what the whole stream would have shown.
 */
export async function* blocksOf(
  stream: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>,
  size = usualSize,
): AsyncGenerator<Block> {
  let lines: Uint8Array[] = [];
  let first = 1;
  let weight = 0;
  let enough = size;
  for await (const line of linesOf(stream, largestText)) {
    lines.push(line);
    weight += weightOf(line);
    if (weight < enough) continue;
    const whole = wholeRuns(lines);
    if (whole > 0) yield blockOf(lines.slice(0, whole), first);
    first += whole;
    lines = lines.slice(whole);
    weight = lines.reduce((sum, one) => sum + weightOf(one), 0);
    enough = weight + size;
  }
  if (lines.length > 0) yield blockOf(lines, first);
}
