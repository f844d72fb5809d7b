// What every reader is given: the same made-up records, as lines in a file.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpRecords } from '../../../examples/nation/make-records.mjs';
import { built } from '../install.mjs';

export const years = 20;

const lineFeed = 0x0a;

/** The path of a file with so many records, one a line; made when it is first asked for. */
export function recordFile(count) {
  mkdirSync(built, { recursive: true });
  const path = join(built, `records-${count}.ndjson`);
  if (existsSync(path)) return path;
  const file = openSync(path, 'w');
  for (const record of madeUpRecords({ bodies: Math.ceil(count / years), years }))
    writeSync(file, `${JSON.stringify(record)}\n`);
  closeSync(file);
  return path;
}

/** The lines of a file as bytes, without their line feeds. */
export function linesIn(path) {
  const bytes = readFileSync(path);
  const lines = [];
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
