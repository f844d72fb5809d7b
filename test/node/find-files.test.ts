import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toCsv } from '@congress-metrics/core/read';
import { formatNames, formats } from '@congress-metrics/formats';
import { findFiles, leftOutReasons, type FoundFiles } from '@congress-metrics/node';
import { describe, expect, it } from 'vitest';
import { recordOf, textOf } from '../core/support.js';
import { folderWith } from '../cli/support.js';

const table = toCsv([recordOf('haidian-2024')]);
const gbk = Buffer.from([0xd0, 0xd0, 0xc0, 0xe0, 0xb1, 0xf0, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0a]);
const report =
  '北京市海淀区人民代表大会常务委员会工作报告\n各位代表：\n我受常委会委托，报告工作，请予审议。\n';

const within = (folder: string, { inputs, leftOut }: FoundFiles) => ({
  read: inputs.map(({ path, failure }) =>
    [relative(folder, path).split(sep).join('/'), failure].filter((part) => part !== undefined).join(' '),
  ),
  leftOut: Object.fromEntries(
    leftOut.map(({ path, reason }) => [relative(folder, path).split(sep).join('/'), reason]),
  ),
}); // prettier-ignore

describe('a folder', () => {
  it('gives every file that is read when it is named, of every ending there is', async () => {
    const endings = Object.values(formats).flatMap(({ read, endings: own, shared }) =>
      read === undefined ? [] : [...own, ...(shared?.endings ?? [])],
    );
    const files = Object.fromEntries(endings.map((ending) => [`海淀 2024.${ending}`, table]));
    const folder = folderWith(files);
    const { read, leftOut } = within(folder, await findFiles(folder));
    expect(read).toEqual(Object.keys(files).sort());
    expect(leftOut).toEqual({});
    expect(endings).toEqual(expect.arrayContaining(['tab', 'txt', 'xlsm', 'jsonl', 'yml']));
  });

  it('takes a .txt for a table only where its first row is the heading of one', async () => {
    const folder = folderWith({
      'table.txt': table,
      'tabs.TXT': toCsv([recordOf('haidian-2024')], { language: 'en', separator: '\t' }),
      'windows.txt': gbk,
      'report.txt': report,
      'titled.txt': `2024年工作数据\n${table}`,
      'empty.txt': '',
      'numbers.txt': '1,2,3\n4,5,6\n',
    });
    const { read, leftOut } = within(folder, await findFiles(folder));
    expect(read).toEqual(['table.txt', 'tabs.TXT', 'windows.txt']);
    expect(leftOut).toEqual(
      Object.fromEntries(
        ['report', 'titled', 'empty', 'numbers'].map((name) => [`${name}.txt`, 'report-text']),
      ),
    );
  });

  it('names what it leaves out, with the reason', async () => {
    const json = textOf('haidian-2024');
    const folder = folderWith({
      'a/b/record.json': json,
      'x.json/inner.json': json,
      'notes.md': '',
      'old.xls': '',
      'out.parquet': '',
      '~$book.xlsx': '',
      '.~book.xlsx': '',
      '.~lock.book.xlsx#': '',
      '._record.json': '',
      '__MACOSX/._record.json': '',
      'node_modules/some/package.json': '{}',
      '.git/index.json': '{}',
    });
    expect(within(folder, await findFiles(folder))).toEqual({
      read: ['a/b/record.json', 'x.json/inner.json'],
      leftOut: {
        'x.json': 'named-like-a-file',
        'notes.md': 'other-format',
        'old.xls': 'other-format',
        'out.parquet': 'only-written',
        '~$book.xlsx': 'beside-a-file',
        '.~book.xlsx': 'beside-a-file',
        '.~lock.book.xlsx#': 'beside-a-file',
        '._record.json': 'beside-a-file',
        __MACOSX: 'folder-of-a-program',
        node_modules: 'folder-of-a-program',
        '.git': 'folder-of-a-program',
      },
    });
  });

  const isWindows = process.platform === 'win32';

  it.skipIf(isWindows)(`follows links to files, and to no folder${isWindows ? ' (skipped: links need rights there)' : ''}`, async () => {
    const folder = folderWith({ 'real/record.json': textOf('haidian-2024') });
    symlinkSync(join(folder, 'real/record.json'), join(folder, 'linked.json'));
    symlinkSync(folder, join(folder, 'real/round'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.json'));
    symlinkSync(join(folder, 'nowhere'), join(folder, '.#record.json'));
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    expect(within(folder, await findFiles(folder))).toEqual({
      read: ['broken.json ENOENT', 'linked.json', 'real/record.json'],
      leftOut: { 'real/round': 'linked-folder', '.#record.json': 'no-file', 'pipe.json': 'no-file' },
    });
  }); // prettier-ignore

  it('with nothing to read is an error, and so is a pattern that fits nothing of it', async () => {
    const folder = folderWith({ 'notes.md': '' });
    mkdirSync(join(folder, 'empty'));
    const failureOf = async (path: string) => (await findFiles(path)).inputs;
    expect(await failureOf(folder)).toEqual([{ path: folder, failure: 'nothing-to-read' }]);
    const [empty, pattern, none] = ['empty', '*.md', '*.json'].map((name) => join(folder, name));
    expect(await failureOf(empty ?? '')).toEqual([{ path: empty, failure: 'nothing-to-read' }]);
    expect(await failureOf(pattern ?? '')).toEqual([{ path: pattern, failure: 'nothing-to-read' }]);
    expect(await failureOf(none ?? '')).toEqual([{ path: none, failure: 'no-match' }]);
  });
});

describe('paths', () => {
  it('may be names, patterns and addresses; each file comes once', async () => {
    const folder = folderWith({ 'a b.json': '{}', 'c#1.json': '{}', 'd.txt': report });
    const named = join(folder, 'a b.json');
    const address = pathToFileURL(join(folder, 'c#1.json'));
    const { inputs, leftOut } = await findFiles([named, folder, address.href, address, join(folder, '*')]);
    expect(inputs.map(({ path }) => relative(folder, path))).toEqual(['a b.json', 'c#1.json']);
    expect(leftOut).toEqual([{ path: join(folder, 'd.txt'), reason: 'report-text' }]);
  }); // prettier-ignore

  it('take a file by its name, whatever it is', async () => {
    const folder = folderWith({ 'report.txt': report, 'data.bin': table });
    const paths = ['report.txt', 'data.bin'].map((name) => join(folder, name));
    expect(await findFiles(paths)).toEqual({ inputs: paths.map((path) => ({ path })), leftOut: [] });
    expect((await findFiles(join(folder, 'none.json'))).inputs[0]?.failure).toBe('ENOENT');
  }); // prettier-ignore

  it('have a reason for everything that may be left out, and every format something to be told by', () => {
    expect(new Set(leftOutReasons).size).toBe(leftOutReasons.length);
    for (const name of formatNames) expect(formats[name].endings.length).toBeGreaterThan(0);
  });
});
