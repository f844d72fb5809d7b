// A fresh process: node one.mjs lines|table NAME FILE → one line of JSON with milliseconds and memory.
import { readFileSync } from 'node:fs';
import { readers } from './readers.mjs';
import { linesIn } from './records.mjs';
import { tableReaders } from './tables.mjs';

const [kind, name, file] = process.argv.slice(2);
const start = performance.now();
const read = await (kind === 'lines' ? readers : tableReaders)[name]();
const load = performance.now() - start;
const input = kind === 'lines' ? linesIn(file) : readFileSync(file, 'utf8');
const [few, size] =
  kind === 'lines' ? [input.slice(0, 2000), input.length] : [input, input.split('\n').length - 1];
read(few);
const { user, system } = process.cpuUsage();
const before = performance.now();
const taken = read(input);
const milliseconds = performance.now() - before;
const after = process.cpuUsage();
const cpu = (after.user + after.system - user - system) / 1000;
if (kind === 'lines' && taken !== size) throw new Error(`${name} took ${taken} of ${size}`);
console.log(JSON.stringify({ load, milliseconds, cpu, size }));
