// What may stand in the code of the built files, and what they weigh.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { sizes } from '../../scripts/measure-size.mjs';
import { root } from './support.mjs';

const cdn = join(root, 'packages/elements/cdn');
const textOf = (file) => readFileSync(join(cdn, file), 'utf8');
const scripts = readdirSync(cdn, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.js'));

it('fault 36: the classic files parse at ES2020, which engines of Chrome 85 read', () => {
  for (const file of ['congress-metrics.classic.js', 'frame-page.js', 'frame-parent.js'])
    expect(() => parse(textOf(file), { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
});

describe('fault 36: what came after Chrome 85', () => {
  /** Members by the version of Chrome that brought them; names that our own objects have are left out. */
  const later = {
    86: ['replaceChildren'],
    87: ['Segmenter'],
    92: ['at', 'randomUUID'],
    93: ['hasOwn'],
    97: ['findLast', 'findLastIndex'],
    98: ['structuredClone'],
    99: ['supportedValuesOf', 'roundRect'],
    100: ['throwIfAborted'],
    105: ['checkVisibility', 'setHTML'],
    106: ['formatRange'],
    110: ['toReversed', 'toSorted', 'toSpliced', 'with'],
    111: ['isWellFormed', 'toWellFormed'],
    114: ['showPopover', 'hidePopover', 'togglePopover'],
    117: ['groupBy'],
    119: ['withResolvers'],
    120: ['canParse'],
    121: ['fromAsync'],
    122: ['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference'],
    124: ['setHTMLUnsafe', 'parseHTMLUnsafe'],
  };

  it('the classic build adds itself, and uses nothing else of it', () => {
    const used = membersOf(
      parse(textOf('congress-metrics.classic.js'), { ecmaVersion: 2020, sourceType: 'script' }),
    );
    const added = readFileSync(join(root, 'scripts/build/old-engines.js'), 'utf8');
    const missing = Object.values(later)
      .flat()
      .filter((name) => used.has(name) && !new RegExp(`\\b${name}\\b`).test(added));
    expect(missing).toEqual([]);
    expect(used).toContain('hasOwn');
  });
});

/** Every name that stands after a dot, or in brackets as text. */
function membersOf(tree) {
  const names = new Set();
  const walk = (node) => {
    if (Array.isArray(node)) node.forEach(walk);
    if (typeof node?.type !== 'string') return;
    if (node.type === 'MemberExpression')
      names.add(node.computed ? node.property.value : node.property.name);
    Object.values(node).forEach(walk);
  };
  walk(tree);
  return names;
}

it('the single files fetch nothing more, and each has its source map', () => {
  for (const file of ['congress-metrics.js', 'congress-metrics.classic.js']) {
    expect(textOf(file)).not.toMatch(/\bimport\(|\bimport ?["'{]|^export/m);
    const map = JSON.parse(textOf(`${file}.map`));
    expect(map.sources.length).toBeGreaterThan(50);
  }
});

describe('fault 4: no HTML sink and no evaluation in our own code', () => {
  const sinks =
    /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|DOMParser|document\.write|\.html\(|\beval\(|new Function/;
  for (const name of ['core', 'charts', 'elements'])
    it(name, () => {
      const dist = join(root, 'packages', name, 'dist');
      const files = readdirSync(dist, { recursive: true })
        .map(String)
        .filter((file) => file.endsWith('.js'));
      expect(files.length).toBeGreaterThan(5);
      for (const file of files)
        expect([file, readFileSync(join(dist, file), 'utf8')]).not.toMatchObject([
          file,
          expect.stringMatching(sinks),
        ]);
    });
});

it('fault 103: the published hash of every file is its hash', () => {
  const published = JSON.parse(textOf('integrity.json'));
  expect(Object.keys(published).sort()).toEqual(
    ['congress-metrics.css', ...scripts.map((file) => file.replaceAll('\\', '/'))].sort(),
  );
  for (const [file, hash] of Object.entries(published))
    expect(hash).toBe(`sha384-${createHash('sha384').update(textOf(file)).digest('base64')}`);
});

describe('weight, minified and gzipped, in kB: no more than it is today', () => {
  // The goals are 20, 40 and 65; `npm run size` shows what stands between.
  const limits = {
    'one chart given data': 55,
    'all elements without reading': 90,
    'single file, everything': 136,
    'single classic file, everything': 139,
  };
  const measured = sizes();
  for (const [name, limit] of Object.entries(limits))
    it(`${name}: ${limit}`, async () => {
      expect((await measured)[name].gzip / 1000).toBeLessThanOrEqual(limit);
    }, 120_000);
});
