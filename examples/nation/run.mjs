// Makes up the records of a nation, writes them as Parquet, ranks its counties with DuckDB, and leaves
// the result for index.html: node run.mjs [bodies] [years]
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { madeUpRecords } from './make-records.mjs';
import { query, rank, recordsOf } from './rank.mjs';

const [bodies = 3200, years = 20] = process.argv.slice(2).map(Number);
const lastYear = 2025;
const out = fileURLToPath(new URL('out/', import.meta.url));
const command = fileURLToPath(
  new URL('../../packages/cli/bin/congress-metrics.js', import.meta.url),
);
mkdirSync(out, { recursive: true });

await timed(`${bodies * years} made-up records (自拟) → out/nation.ndjson`, () =>
  pipeline(Readable.from(lines()), createWriteStream(`${out}nation.ndjson`)),
);
await timed('convert → out/nation.parquet', () =>
  congressMetrics('convert', `${out}nation.ndjson`, '--out', `${out}nation.parquet`),
);
console.log(`\n${query}`);
const rows = await timed('DuckDB', () => rank(`${out}nation.parquet`, lastYear));
const [{ lower_quartile, median, upper_quartile }] = rows;
console.table(
  rows
    .slice(0, 5)
    .map(({ place, short_name, rate }) => ({ place, short_name, rate: rate.toFixed(1) })),
);
console.log(
  `${rows.length} counties; quartiles ${[lower_quartile, median, upper_quartile].map((rate) => rate.toFixed(1)).join(' / ')}`,
);
writeFileSync(`${out}ranking.json`, JSON.stringify(recordsOf(rows, lastYear)));
console.log('→ out/ranking.json, drawn by index.html');

function* lines() {
  for (const record of madeUpRecords({ bodies, years, lastYear }))
    yield `${JSON.stringify(record)}\n`;
}

function congressMetrics(...words) {
  const { status } = spawnSync(process.execPath, [command, ...words], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`congress-metrics ${words[0]} ended with ${status}`);
}

async function timed(what, work) {
  const start = performance.now();
  const made = await work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return made;
}
