import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingCodes, read } from '@congress-metrics/core/read';
import { describe, expect, it } from 'vitest';
import { makeProgram } from '../../packages/cli/src/run.js';
import { codeBlocks, root, type CodeBlock } from './code-blocks.js';
import { faultsIn } from './compiled.js';

const blocksIn = (...languages: readonly string[]): readonly CodeBlock[] =>
  codeBlocks.filter(({ language }) => languages.includes(language));

const placeOf = ({ page, line }: CodeBlock): string => `${page}:${String(line)}`;

describe('every block of code in the documentation', () => {
  it('in TypeScript and JavaScript compiles as strictly as the packages', () => {
    const blocks = blocksIn('ts', 'js');
    expect(blocks.length).toBeGreaterThan(10);
    expect(faultsIn(blocks)).toEqual([]);
  });

  it('that would not compile is found out', () => {
    const block = { page: 'a.md', line: 7, language: 'ts', code: `import { read } from '@congress-metrics/core/read';\nread(7).nothing;\n` };
    expect(faultsIn([block]).join('\n')).toMatch(/^a\.md:8 .*\na\.md:8 .*nothing/u);
  }); // prettier-ignore

  it('in JSON is JSON, and where it is of a record, a record may have it', () => {
    const [skeleton] = blocksIn('json').filter(({ code }) => code.includes('"period"'));
    const record = JSON.parse(skeleton?.code ?? '') as object;
    const hasForm = (value: object): readonly string[] =>
      read(JSON.stringify(value)).findings.map(({ code }) => code).filter((code) => ['form', 'table'].includes(findingCodes[code].rule) && code !== 'waiver-unused');
    expect(hasForm(record)).toEqual([]);
    for (const block of blocksIn('json')) {
      const isWhole = block.code.startsWith('{');
      const value = JSON.parse(isWhole ? block.code : `{${block.code}}`) as object;
      if (!isWhole || 'body' in value) expect([placeOf(block), hasForm({ ...record, ...value })]).toEqual([placeOf(block), []]);
    }
  }); // prettier-ignore

  it('in HTML names tags that there are', () => {
    const sources = ['elements', 'charts'].flatMap((name) => {
      const folder = join(root, 'packages', name, 'src');
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(join(folder, file), 'utf8'));
    });
    const text = sources.join('\n');
    for (const block of blocksIn('html'))
      for (const [, tag = ''] of block.code.matchAll(/<(congress-[\w-]+)/gu))
        expect([placeOf(block), text.includes(`'${tag}'`) && tag]).toEqual([placeOf(block), tag]);
  });
});

describe('every command in the documentation', () => {
  const terminal = {
    write: () => undefined,
    complain: () => undefined,
    hasColour: false,
    language: '',
  };
  const { commands } = makeProgram(terminal, () => undefined);
  const known = new Map(commands.map((command) => [command.name(), command]));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: object;
  };
  const lines = blocksIn('sh', 'bash', 'console').flatMap((block) =>
    block.code
      .split('\n')
      .map((line) => line.replace(/^\$ /u, ''))
      .map((line) => ({ place: placeOf(block), line })),
  ); // prettier-ignore

  it('is one that there is, with options that it has', () => {
    const uses = lines.filter(({ line }) => /^(?:npx )?congress-metrics /u.test(line));
    expect(uses.length).toBeGreaterThan(8);
    for (const { place, line } of uses) {
      const words = line.replace(/[>|].*$/u, '').split(/\s+/u).slice(line.startsWith('npx') ? 2 : 1);
      const command = known.get(words[0] ?? '');
      expect([place, words[0], command !== undefined]).toEqual([place, words[0], true]);
      for (const option of words.filter((word) => word.startsWith('--')))
        expect([place, option, command?.options.some(({ long }) => long === option)]).toEqual([place, option, true]);
    }
  }); // prettier-ignore

  it('of npm is a script that there is', () => {
    for (const { place, line } of lines)
      for (const [, name = ''] of line.matchAll(/\bnpm run ([\w:-]+)/gu))
        expect([place, name, Object.hasOwn(manifest.scripts, name)]).toEqual([place, name, true]);
  });
});
