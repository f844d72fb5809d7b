// Reading and checking in Node: ours beside zod, ajv and JSON.parse alone, each in a process of its
// own, in an order of its own in every round.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readers } from './data/readers.mjs';
import { linesIn, recordFile } from './data/records.mjs';
import { tableReaders } from './data/tables.mjs';
import { built } from './install.mjs';

const one = fileURLToPath(new URL('data/one.mjs', import.meta.url));

const names = {
  parse: '_JSON.parse alone_',
  'ours-schema': 'congress-metrics, schema, no code made',
  ours: 'congress-metrics, read',
  'ours-checked': 'congress-metrics, every check',
  zod: 'zod',
  'zod-compile': 'zod `compile()`, makes code',
  'zod-jitless': 'zod, jitless',
  ajv: 'ajv, our JSON Schema, makes code',
  split: '_split at commas_',
  'd3-dsv': 'd3-dsv, autoType',
  'd3-dsv-text': 'd3-dsv, text',
  'ours-cells': 'congress-metrics, cells with places',
  'ours-records': 'congress-metrics, records validated',
};

/**
 * Measures so many rounds with so many records.
 * @returns {Promise<{ title: string, columns: string[], rows: string[][], notes: string[] }>}
 */
export default async function measureData({ rounds = 5, records = 64_000 } = {}) {
  const lines = recordFile(records);
  const table = await tableFile();
  const samples = new Map();
  const take = (kind, name, file) => {
    const text = execFileSync(process.execPath, [
      '--max-old-space-size=8192',
      one,
      kind,
      name,
      file,
    ]);
    samples.set(name, [...(samples.get(name) ?? []), JSON.parse(text)]);
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of shuffled(Object.keys(readers))) take('lines', name, lines);
    for (const name of shuffled(Object.keys(tableReaders))) take('table', name, table);
    console.error(`data: round ${round + 1} of ${rounds}`);
  }
  const row = (base) => (name) => {
    const own = samples.get(name);
    const ratio = median(own.map(({ cpu }, index) => cpu / samples.get(base)[index].cpu));
    const rate = median(own.map(({ cpu, size }) => size / (cpu / 1000)));
    const load = median(own.map((sample) => sample.load));
    return [names[name], Math.round(rate).toLocaleString('en'), ratio.toFixed(2), load.toFixed(0)];
  };
  return {
    title: `Reading ${records.toLocaleString('en')} records in Node`,
    columns: ['', 'a second of processor time', '× the first', 'import, ms'],
    rows: [
      ...Object.keys(readers).map(row('parse')),
      ...Object.keys(tableReaders).map(row('d3-dsv')),
    ],
    notes: [
      'Records are made up (`examples/nation`), 4.4 kB each with 31 figures, given as bytes. “Schema” is what zod and ajv do. “Read” sees besides that no key is given twice and no number changes when it is read. “Every check” runs all rules, each record with the 20 years of its body, and ranks the last year; two fifths of these records have a notice, whose place is looked up. CSV: rows of a long table, times d3-dsv with autoType.',
    ],
  };
}

/** The long table of the first records, as `convert --to csv` writes it, without its byte order mark. */
async function tableFile() {
  const { readLine, toCsv } = await import('@congress-metrics/core/read');
  const lines = linesIn(recordFile(1000));
  const records = lines.map((line, index) => readLine(line, index + 1, { unchecked: true }).record);
  const path = join(built, 'records.csv');
  writeFileSync(path, toCsv(records, { language: 'en' }).replace(/^\ufeff/u, ''));
  return path;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

function shuffled(list) {
  return list
    .map((item) => [Math.random(), item])
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}
