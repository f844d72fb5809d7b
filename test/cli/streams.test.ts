import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { toCsv, toJson, toNdjson } from '@congress-metrics/core/read';
import { toYaml } from '@congress-metrics/formats';
import { describe, expect, it, vi } from 'vitest';
import { names, recordOf, textOf } from '../core/support.js';
import { fileWith, folderWith, runs } from './support.js';

const records = names.map((name) => recordOf(name));
const lines = records.map((record) => toNdjson([record]));

/** A stream that counts how much of it was asked for. */
const counted = (pieces: readonly string[]): { input: AsyncIterable<string>; taken: () => number } => {
  let taken = 0;
  return {
    taken: () => taken,
    input: (async function* () {
      for (const piece of pieces) {
        await Promise.resolve();
        taken += 1;
        yield piece;
      }
    })(),
  };
}; // prettier-ignore

const named = ['-', '--stdin-name', 'all.ndjson'];

describe('records a line, from a file and from standard input', () => {
  const whole: Readonly<Record<string, string>> = {
    json: toJson(records),
    ndjson: toNdjson(records),
    yaml: toYaml(records),
    csv: toCsv(records),
    tsv: toCsv(records, { separator: '\t' }),
  };

  it.each(Object.entries(whole))('are written as %s as if all were at hand', async (format, text) => {
    const path = fileWith(lines.join(''), 'all.ndjson');
    expect(await runs(['convert', path, '--to', format])).toEqual({ status: 0, out: text, err: '' });
    const { input } = counted(lines);
    expect((await runs(['convert', ...named, '--to', format], { input })).out).toBe(text);
    const out = join(folderWith({}), `a.${format}`);
    await runs(['convert', path, '--out', out]);
    expect(readFileSync(out, 'utf8')).toBe(text);
  }); // prettier-ignore

  it('are a list in JSON only where there are several', async () => {
    const { out } = await runs(['convert', fileWith(lines[0] ?? '', 'one.ndjson'), '--to', 'json']);
    expect(out).toBe(toJson(records.slice(0, 1)));
  });

  it.each(['json', 'ndjson', 'yaml'])('go out as %s while they come in', async (format) => {
    const { input, taken } = counted(lines);
    const takenAtWrite: number[] = [];
    const write = (): void => void takenAtWrite.push(taken());
    await runs(['convert', ...named, '--to', format], { input, write });
    expect(takenAtWrite[0]).toBeLessThan(10);
    expect(takenAtWrite.at(-1)).toBe(lines.length);
  });

  it('wait for whoever reads what is written', async () => {
    const { input, taken } = counted(lines);
    const write = vi.fn();
    let read = (): void => undefined;
    const drained = (): Promise<void> => new Promise((resolve) => void (read = resolve));
    const done = runs(['convert', ...named, '--to', 'ndjson'], { input, write, drained });
    await vi.waitFor(() => {
      expect(write).toHaveBeenCalledTimes(1);
    });
    for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
    expect(write).toHaveBeenCalledTimes(1);
    expect(taken()).toBeLessThan(10);
    const reader = setInterval(() => {
      read();
    });
    await done;
    clearInterval(reader);
    expect(write).toHaveBeenCalledTimes(lines.length);
  });

  it('leave nothing behind: neither a file of which only a part is right, nor a copy of standard input', async () => {
    const folder = folderWith({});
    vi.stubEnv('TMPDIR', folder);
    const out = join(folder, 'all.csv');
    const wrong = counted([...lines, '{"body": 1}\n']);
    const { status, err } = await runs(['convert', ...named, '--out', out], { input: wrong.input });
    expect(status).toBe(2);
    expect(err).toContain(`-:${String(lines.length + 1)} `);
    expect(readdirSync(folder)).toEqual([]);
    const right = counted(lines);
    expect((await runs(['convert', ...named, '--out', out], { input: right.input })).status).toBe(0);
    expect(readdirSync(folder)).toEqual(['all.csv']);
    vi.unstubAllEnvs();
  }); // prettier-ignore

  it('are written through a link, which stays one', async () => {
    const folder = folderWith({ 'kept.json': 'before' });
    const link = join(folder, 'link.json');
    symlinkSync(join(folder, 'kept.json'), link);
    await runs(['convert', fileWith(lines.join(''), 'all.ndjson'), '--out', link]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe(toJson(records));
  });

  it('are said to have changed when a column comes up that was not there before', async () => {
    const path = fileWith(lines.join(''), 'all.ndjson');
    let isWritten = false;
    const write = (): void => {
      if (isWritten) return;
      isWritten = true;
      const bare = recordOf('wangniudun-2015');
      writeFileSync(path, toNdjson([{ ...bare, waivers: [{ code: 'repeat', reason: '原文如此' }] }]));
    };
    const { status, err } = await runs(['convert', path, '--to', 'csv'], { write });
    expect(existsSync(path)).toBe(true);
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('改动') as string });
  }); // prettier-ignore
});

describe('check, of standard input', () => {
  const wrong = textOf('haidian-2024').replace('"value": 126,', '"value": 136,');
  const line = `${JSON.stringify(JSON.parse(wrong))}\n`;

  it('says of a stream what it says of the file', async () => {
    const text = [...lines, line, '{\n', ...lines].join('');
    const path = fileWith(text, 'all.ndjson');
    const fromFile = await runs(['check', path, '--format', 'json']);
    const { input } = counted(text.match(/[^]{1,7000}/gu) ?? []);
    const fromInput = await runs(['check', ...named, '--format', 'json'], { input });
    expect(fromInput.out.replace('"-"', JSON.stringify(path))).toBe(fromFile.out);
    expect(fromInput.status).toBe(1);
  });

  it('takes what looks like a record a line for such, without a name', async () => {
    const short = toNdjson([recordOf('wangniudun-2015')]);
    expect(short.length).toBeLessThan(3000);
    const { out } = await runs(['check', '-', '--format', 'json'], { input: counted([short, short, short]).input });
    expect(JSON.parse(out)).toMatchObject({ valid: true, files: [{ records: 3 }] });
  }); // prettier-ignore

  it('compares what is a file with the files beside it', async () => {
    const { out } = await runs(['check', fileWith(textOf('haidian-2024')), '-'], {
      input: counted([textOf('haidian-2025')]).input,
    });
    expect(out).toContain('46 → 52');
  });

  it('takes the text of the report from there', async () => {
    const path = fileWith(textOf('haidian-2024'));
    const { input } = counted(['这是另一份报告。']);
    expect((await runs(['check', path, '--text', '-'], { input })).out).toContain('quote-not-in-text');
  }); // prettier-ignore

  it('has nothing to say against there being none but that it is empty', async () => {
    const { status, out } = await runs(['check', '-']);
    expect(status).toBe(1);
    expect(out).toContain('empty-text');
  });
});
