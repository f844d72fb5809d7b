import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blocksOf, longestRun } from '../../packages/node/src/check/blocks.js';
import { checkBlock } from '../../packages/node/src/check/check-block.js';
import { familiesAmong } from '../../packages/node/src/check/families.js';
import { joined, nothingFound, type Part } from '../../packages/node/src/check/tally.js';
import { jsonOf, replaced } from '../core/support.js';

const record = jsonOf('wangniudun-2015');

/** A line of a stream: a record of a body and a year, or one that holds none. */
const line = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 2010, max: 2030 })) },
  { weight: 1, arbitrary: fc.constantFrom('', '  ', '{', '{"body": 1}') },
); // prettier-ignore

const textOfLine = (one: string | readonly [body: string, year: number]): string =>
  typeof one === 'string'
    ? one
    : JSON.stringify(
        replaced(replaced(record, ['body', 'id'], one[0]), ['period', 'year'], one[1]),
      );

const most = 20;
const options = { language: 'zh-CN', level: 'notice', previous: [] } as const;

const found = async (bytes: Uint8Array, size: number): Promise<{ part: Part; blocks: number }> => {
  let part = nothingFound;
  let blocks = 0;
  for await (const block of blocksOf([bytes], size)) {
    const wanted = most - part.listed.length;
    part = joined(part, (await checkBlock({ block, most: wanted }, options)).part, most);
    blocks += 1;
  }
  return { part, blocks };
};

const bytesOf = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.join('\n'));

it('finds the same in a stream, however it is cut into blocks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 24 }), fc.integer({ min: 1, max: 60_000 }), async (lines, size) => {
      const bytes = bytesOf(lines.map(textOfLine));
      const { part } = await found(bytes, size);
      const { part: whole } = await found(bytes, Infinity);
      expect(part).toEqual(whole);
      expect([...part.totals.keys()]).toEqual([...whole.totals.keys()]);
    }),
    { numRuns: 100 },
  ); 
}); // prettier-ignore

it('cuts a body with more records than are compared at a time where it always would', async () => {
  const many = Array.from({ length: longestRun * 2 + 7 }, (_, index) => textOfLine(['a', 1990 + (index % 30)]));
  const bytes = bytesOf([textOfLine(['b', 2020]), ...many]);
  const { part, blocks } = await found(bytes, 1);
  expect(blocks).toBe(4);
  expect(part).toEqual((await found(bytes, Infinity)).part);
}); // prettier-ignore

it('puts files together that share a body, also by way of a third', () => {
  expect(familiesAmong([['a'], [], ['b'], ['a'], ['c', 'b'], ['a', 'c'], ['d']])).toEqual([
    [0, 2, 3, 4, 5],
    [1],
    [6],
  ]);
});
