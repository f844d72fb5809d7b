// `check --jobs`: what it says does not depend on the number of threads.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './support.mjs';
import { folder, interrupted, runs, stream } from './threads.mjs';

const published = join(root, 'examples/records');
const texts = readdirSync(published)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, readFileSync(join(published, name), 'utf8')]);

/** Pseudo-random numbers, the same ones every time. */
function numbers(seed) {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

/** A text with some of its digits replaced, so that much of it is still a record and little of it right. */
function altered(text, count, next) {
  let other = text;
  for (let times = 0; times < count; times += 1) {
    const at = next(text.length);
    if (/\d/.test(other[at])) other = `${other.slice(0, at)}${next(10)}${other.slice(at + 1)}`;
  }
  return other;
}

/** The published records, over and over, each time with more digits wrong and under other bodies. */
function manyFiles(times) {
  const path = folder();
  const next = numbers(7);
  for (let time = 0; time < times; time += 1) {
    mkdirSync(join(path, String(time)));
    for (const [name, text] of texts) {
      const renamed = text.replace(/("body": \{\s*"id": "[^"]*)"/, `$1-${time}"`);
      writeFileSync(join(path, String(time), name), altered(renamed, time, next));
    }
  }
  return path;
}

const said = ({ status, out, err }) => ({ status, out, err });

/** Checks with one thread, two and four; says what came of it when they agree. */
function alike(path, ...words) {
  const alone = runs(['check', path, '--format', 'json', '--jobs', '1', ...words]);
  expect(alone.threads).toBe(0);
  for (const jobs of [2, 4]) {
    const several = runs(['check', path, '--format', 'json', '--jobs', String(jobs), ...words]);
    expect(several.threads).toBeGreaterThan(1);
    expect(several.threads).toBeLessThanOrEqual(jobs);
    expect(said(several)).toEqual(said(alone));
  }
  return { status: alone.status, data: JSON.parse(alone.out) };
}

// Enough to be worth four threads takes its time on a machine that others use.
describe('one thread, two and four say the same', { timeout: 180_000 }, () => {
  it('of a folder of published records, altered, with files among them that are none', () => {
    const path = manyFiles(60);
    writeFileSync(join(path, '3', 'broken.json'), '{"body":');
    writeFileSync(join(path, '7', 'empty.ndjson'), '');
    const { status, data } = alike(path);
    expect(status).toBe(1);
    expect(data.files).toHaveLength(texts.length * 60 + 2);
    expect(data.counts.error).toBeGreaterThan(100);
  });

  it('of one stream, some of whose lines are wrong, cut off or empty', () => {
    const next = numbers(11);
    const path = stream(5000, (line, index) => {
      if (index % 97 === 0) return `\n${line.slice(0, 900)}`;
      return index % 7 === 0 ? altered(line, 30, next) : line;
    });
    const { status, data } = alike(path, '--max', '150', '--lang', 'en');
    expect(status).toBe(1);
    expect(data.files[0]).toMatchObject({ records: expect.any(Number) });
    expect(data.files[0].findings).toHaveLength(150);
    expect(data.files[0].unlisted).toBeGreaterThan(500);
  });
});

describe('threads', () => {
  it('are not started for a little', () => {
    const { status, threads } = runs(['check', published, '--jobs', '4']);
    expect({ status, threads }).toEqual({ status: 0, threads: 0 });
  });

  it('that end too soon are said in a line beside the file, and all else is checked', () => {
    const path = stream(5000);
    const later = join(path, '../zz-later.ndjson');
    writeFileSync(later, readFileSync(path));
    const [line] = readFileSync(path, 'utf8').split('\n').slice(-2);
    writeFileSync(path, line.replace('自拟数据，不是', '线程终结，不是'), { flag: 'a' });
    const { status, out, err, threads } = runs(['check', join(path, '..'), '--jobs', '2'], {
      inThread: `const parse = JSON.parse;
        JSON.parse = (text, ...rest) =>
          text.includes('线程终结') ? process.exit(1) : parse(text, ...rest);`,
    });
    expect({ status, err, threads }).toEqual({ status: 2, err: '', threads: 3 });
    expect(out).toContain(`${path}\n  无法读取：校验它的线程中断了\n`);
    expect(out).toContain(later);
    expect(out).not.toMatch(/\n\s+at /);
  });

  it('end with the command when it is interrupted, without a word', async () => {
    const { signal, err } = await interrupted(['check', stream(10_000), '--jobs', '2']);
    expect({ signal, err }).toEqual({ signal: 'SIGINT', err: '' });
  });

  it.each(['0', '-1', 'two'])('cannot be %s', (jobs) => {
    const { status, err } = runs(['check', published, '--jobs', jobs]);
    expect(status).toBe(2);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
