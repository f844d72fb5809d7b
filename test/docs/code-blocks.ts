import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** A block of code on a page of documentation. */
export interface CodeBlock {
  /** The page, from the root. */
  readonly page: string;
  /** The line of the page on which the code begins, from 1. */
  readonly line: number;
  /** As the page names it: `ts`, `sh`; empty where it names none. */
  readonly language: string;
  readonly code: string;
  /** What the page says that it prints: the block of text that follows it at once. */
  readonly printed?: string;
}

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));

/** Every page that shows a user code: of the root, of docs, and of each package. */
const pages: readonly string[] = [
  'README.md',
  ...pagesIn('docs'),
  ...readdirSync(join(root, 'packages')).flatMap((name) => pagesIn(`packages/${name}`)),
];

const blocksOn = (page: string): readonly CodeBlock[] => {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gmu)].map(
    ({ index, 0: { length }, 1: language = '', 2: code = '' }) => {
      const printed = /^\n\n```text\n([^]*?)^```$/mu.exec(text.slice(index + length));
      return {
        page,
        line: text.slice(0, index).split('\n').length + 1,
        language,
        code,
        ...(printed?.index === 0 && { printed: printed[1] ?? '' }),
      };
    },
  );
};

/** Every block of code on every page. */
export const codeBlocks: readonly CodeBlock[] = pages.flatMap(blocksOn);
