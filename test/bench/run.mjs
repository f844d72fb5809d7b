// npm run bench -- [--rounds 5] [--only cold,work] [--peers ours,chartjs]
// Measures ours beside its peers in Chromium, in one run: in every round each measure is taken of
// every peer, in an order of its own, and medians are compared. A whole run is written into
// docs/performance.md; a part of one is only printed. It fails no build.
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { setUp } from '../../scripts/set-up.mjs';
import { installPeers } from './install.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    peers: { type: 'string', default: '' },
  },
});
const rounds = Number(options.rounds);
const only = options.only.split(',').filter(Boolean);
const isWhole = only.length === 0 && options.peers === '';

setUp();
installPeers();
const { launch } = await import('./browser.mjs');
const { bundleAll, peers: all, weigh } = await import('./bundle.mjs');
const { measures } = await import('./measures/index.mjs');
const { report } = await import('./report.mjs');
const { serve } = await import('./server.mjs');
const { sizes } = await import('../../scripts/measure-size.mjs');
const { writeReport } = await import('./write-report.mjs');

const peers = options.peers === '' ? all : options.peers.split(',');
const wants = (group) => only.length === 0 || only.includes(group);
const samples = new Map();
const loads = [];
let browserVersion = '';

await bundleAll();
if (wants('bytes')) await weighAll();
const server = await serve();
for (let round = 0; round < rounds; round++) await measureRound(round);
server.close();
const data = await measureData();
const text = report(found, [...peers, 'prerendered', 'prerendered-ours', 'blank'], data);
console.log(text);
if (isWhole) await writeReport(text, { rounds, load: median(loads), browser: browserVersion });

async function measureRound(round) {
  const browser = await launch();
  browserVersion = browser.version();
  const session = await browser.newBrowserCDPSession();
  const context = { browser, session, address: server.address };
  for (const { name, group, measure, rounds: most = Infinity, extra = [] } of measures) {
    if (!(wants(group) || wants(name)) || round >= most) continue;
    for (const peer of shuffled([...peers, ...extra])) {
      try {
        keep(name, peer, await measure(context, peer));
      } catch (error) {
        console.error(`${name} of ${peer}: ${error.message.split('\n')[0]}`);
      }
      loads.push(loadavg()[0]);
    }
    console.error(`round ${round + 1} of ${rounds}: ${name}, load ${loadavg()[0].toFixed(1)}`);
  }
  await browser.close();
}

async function weighAll() {
  for (const peer of peers) keep('bundle', peer, { kilobytes: weigh(peer).gzip / 1000 });
  const [one, every, everything] = Object.values(await sizes()).map(({ gzip }) => gzip / 1000);
  keep('sizes', 'ours', { one, all: every, everything });
}

/** Reading and checking in Node, where the file for it is there. */
async function measureData() {
  const file = new URL('data.mjs', import.meta.url);
  if (!wants('data') || !existsSync(file)) return undefined;
  const { default: measure } = await import(file.href);
  return measure({ rounds });
}

function keep(measure, peer, sample) {
  const key = `${measure} ${peer}`;
  samples.set(key, [...(samples.get(key) ?? []), sample]);
}

function found(measure, peer, field) {
  return median((samples.get(`${measure} ${peer}`) ?? []).map((sample) => sample[field]));
}

function median(numbers) {
  const sorted = numbers.filter(Number.isFinite).toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

function shuffled(list) {
  return list
    .map((item) => [Math.random(), item])
    .toSorted(([one], [other]) => one - other)
    .map(([, item]) => item);
}
