import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { codeBlocks, type CodeBlock } from './code-blocks.js';

/** Blocks that run in Node; what needs a document is compiled alone. */
const blocks = codeBlocks.filter(
  ({ language, code }) => ['ts', 'js'].includes(language) && !/\bdocument\b/u.test(code),
);

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : inspect(value, { breakLength: Infinity });

/** What a block prints. It lies beside this file, where the packages are found under their own names. */
const printedBy = async ({ code }: CodeBlock): Promise<string> => {
  const folder = mkdtempSync(join(import.meta.dirname, '.block-'));
  let printed = '';
  vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    printed += `${values.map(shown).join(' ')}\n`;
  });
  try {
    const path = join(folder, 'block.ts');
    writeFileSync(path, code);
    await import(path);
    return printed;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('code on the pages of documentation', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(blocks.map((block) => [`${block.page}:${String(block.line)}`, block] as const))(
    'runs, and prints what the page says: %s',
    async (_, block) => {
      const printed = await printedBy(block);
      // Where the page does not say what it prints, that it runs is the test.
      expect(printed).toBe(block.printed ?? printed);
    },
  );

  it('in docs/from-code.md is followed by what it prints', () => {
    const own = blocks.filter(({ page }) => page === 'docs/from-code.md');
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter(({ printed }) => printed === undefined)).toEqual([]);
  });
});
