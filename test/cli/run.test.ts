import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../packages/cli/src/version.js';
import { folder, textOf } from '../core/support.js';
import { fileWith, folderWith, runs } from './support.js';

const root = join(import.meta.dirname, '../..');

describe('the command line', () => {
  it('finds no error in the real records, and exits with 0', async () => {
    const { status, out, err } = await runs(['check', folder]);
    expect(err).toBe('');
    expect(out).toContain('0个错误');
    expect(status).toBe(0);
  });

  it('gives its version, the same as its package', async () => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as {
      version: string;
    };
    expect(version).toBe(manifest.version);
    expect(await runs(['--version'])).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' });
  });

  it.each([[['--help']], [['check', '--help']]])(
    'explains itself and exits with 0: %j',
    async (words) => {
      const { status, out } = await runs(words);
      expect(status).toBe(0);
      expect(out).toContain('check');
    },
  );

  it('says in its help what each exit status means', async () => {
    const { out } = await runs(['check', '--help']);
    for (const meaning of [/0\s.*没有错误/u, /1\s.*有错误/u, /2\s.*无法读取/u])
      expect(out).toMatch(meaning);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['chcek', 'a.json']],
    ['no file', ['check']],
    ['an unknown option', ['check', 'a.json', '--colour']],
    ['an unknown format', ['check', 'a.json', '--format', 'xml']],
    ['a format that is not named', ['check', 'a.json', '--format']],
    ['a language that is no tag', ['check', 'a.json', '--lang', 'klingon']],
  ])('exits with 2 and says why on the error stream: %s', async (_, words) => {
    const { status, out, err } = await runs(words);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
    expect(err).not.toMatch(/\n\s+at |node_modules|Error:\s*\n/u);
  });

  it.each([
    ['zh_CN.UTF-8', '没有这个文件'],
    ['en_GB.UTF-8', 'no such file'],
    ['', '没有这个文件'],
  ])(
    'says of a file that is not there, in the language of %j, that it is not, and exits with 2',
    async (language, words) => {
      const { status, out, err } = await runs(['check', 'no-such-file.json'], { language });
      expect(status).toBe(2);
      expect(out + err).toContain('no-such-file.json');
      expect(out + err).toContain(words);
      expect(out + err).not.toMatch(/\n\s+at |ENOENT/u);
    },
  );

  it('checks what it can read beside a file that is not there, and still exits with 2', async () => {
    const wrong = fileWith(textOf('haidian-2024').replace('"value": 126,', '"value": 136,'));
    const { status, out } = await runs(['check', 'no-such-file.json', wrong]);
    expect(status).toBe(2);
    expect(out).toContain('136');
  });

  it('reads a folder and the folders in it, but only their JSON', async () => {
    const path = folderWith({
      '2024.json': textOf('haidian-2024'),
      'later/2025.json': textOf('haidian-2025'),
      'notes.txt': 'no record',
    });
    const { status, out } = await runs(['check', path]);
    expect(out).toContain('共2个文件');
    expect(status).toBe(0);
  });

  it('compares the years of one body with each other when both are named', async () => {
    const files = ['haidian-2024', 'haidian-2025'].map((name) => join(folder, `${name}.json`));
    const both = await runs(['check', ...files]);
    expect(both.out).toContain('46 → 52');
    const alone = await runs(['check', files[1] ?? '']);
    expect(alone.out).not.toContain('46 → 52');
  });

  it('never shows a stack trace, whatever the files hold', async () => {
    const path = folderWith({
      'array.json': '[1, null, {"body": 1}]',
      'binary.json': new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0]),
      'brackets.json': '['.repeat(5000),
      'digits.json': textOf('haidian-2024').replace('取得进展的126件', '9'.repeat(400)),
      'empty.json': '',
      'hidden.json': `[${'},'.repeat(50_000)}${'['.repeat(50_000)}`,
      'null.json': 'null',
      'tiny.json': textOf('haidian-2024').replace('"value": 61.2', '"value": 1e-120'),
    });
    const { status, out, err } = await runs(['check', path]);
    expect(out + err).not.toMatch(/\n\s+at |RangeError|TypeError|\[big\.js\]|Maximum call stack/u);
    expect(status).toBe(1);
    for (const name of ['array', 'binary', 'brackets', 'digits', 'empty', 'hidden', 'null', 'tiny'])
      expect(out).toContain(`${name}.json`);
  });

  it('is what its program runs, with its exit status', () => {
    const text = readFileSync(join(root, 'packages/cli/bin/congress-metrics.js'), 'utf8');
    expect(text.startsWith('#!/usr/bin/env node')).toBe(true);
    expect(() =>
      execFileSync('node', ['--check', join(root, 'packages/cli/bin/congress-metrics.js')]),
    ).not.toThrow();
  });
});
