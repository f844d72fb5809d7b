import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { figuresOf, plannedFiguresOf, quoteHolds } from '@congress-metrics/core';
import { congressRecord } from '@congress-metrics/core/read';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../examples/records');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

interface Quoted {
  readonly where: string;
  readonly quote: string;
  readonly value: number;
  readonly unit: string;
}

/** Every number of a record that carries a quote, wherever it stands. */
const quotedNumbers = (node: unknown, where: string, unit: string): readonly Quoted[] => {
  if (Array.isArray(node))
    return node.flatMap((item, index) => quotedNumbers(item, `${where}[${String(index)}]`, unit));
  if (node === null || typeof node !== 'object') return [];
  const entry = node as Record<string, unknown>;
  const isRate = entry['kind'] === 'rate' || where.endsWith('.share');
  const own = typeof entry['unit'] === 'string' ? entry['unit'] : isRate ? '%' : unit;
  const here =
    typeof entry['value'] === 'number' && typeof entry['quote'] === 'string'
      ? [{ where, quote: entry['quote'], value: entry['value'], unit: own }]
      : [];
  return [
    ...here,
    ...Object.entries(entry).flatMap(([key, value]) =>
      quotedNumbers(value, `${where}.${key}`, own),
    ),
  ];
};

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const record = congressRecord.parse(JSON.parse(text));

  it('is named after its body and period', () => {
    expect(basename(file, '.json').startsWith(record.body.id)).toBe(true);
  });

  it('declares every metric that it uses', () => {
    expect([...figuresOf(record).keys()]).toEqual(Object.keys(record.metrics));
    expect([...plannedFiguresOf(record).keys()]).toEqual(Object.keys(record.plan?.metrics ?? {}));
  });

  it('has a quote for each figure, and each quote holds its number', () => {
    for (const figure of [...figuresOf(record).values(), ...plannedFiguresOf(record).values()])
      if (figure.absent === undefined) expect(figure.quote, figure.metric).toBeTypeOf('string');
    for (const { where, quote, value, unit } of quotedNumbers(record, '', ''))
      expect(
        quoteHolds(quote, value, unit),
        `${where}: “${quote}” should hold ${String(value)}`,
      ).toBe(true);
  });
});

const seeds = join(import.meta.dirname, '../../../shared/seeds');

describe.skipIf(!existsSync(seeds))('the founding text (skipped where it is not at hand)', () => {
  const founding = existsSync(seeds)
    ? readFileSync(join(seeds, readdirSync(seeds)[0] ?? ''), 'utf8')
    : '';
  it.each(['haidian-2024.json', 'haidian-2025.json'])('holds the quotes of %s', (file) => {
    const record = congressRecord.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const fromIt = (source?: string): boolean =>
      (record.sources.find(({ id }) => id === source) ?? record.sources[0])?.id ===
      'work-report-2024';
    const quotes = [...figuresOf(record).values(), ...plannedFiguresOf(record).values()]
      .filter(({ source }) => source?.id === 'work-report-2024')
      .map(({ quote }) => quote);
    const items = [...(record.agenda ?? []), ...(record.plan?.agenda ?? [])]
      .filter(({ source }) => fromIt(source))
      .map(({ quote }) => quote);
    const reported = (record.reported ?? [])
      .filter(({ source }) => fromIt(source))
      .map(({ quote }) => quote);
    const all = [...quotes, ...items, ...reported];
    expect(all.length).toBeGreaterThan(10);
    for (const quote of all) expect(founding).toContain(quote);
  });
});

const reports = join(import.meta.dirname, '../../../shared/data/reports');
const records = files.map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return { text, record: congressRecord.parse(JSON.parse(text)) };
});

/** All that the records have taken from a page: one page may feed several of them. */
const takenFrom = (url: string): string =>
  records
    .filter(({ record }) => record.sources.some((source) => source.url === url))
    .map(({ text }) => text)
    .join('\n');

/** Pages that no record has been made of yet are left to the test of coverage below. */
describe.skipIf(!existsSync(reports))(
  'the collected pages (skipped where they are not at hand)',
  () => {
    const pages = existsSync(reports) ? readdirSync(reports) : [];
    const read = pages.map((page) => {
      const content = JSON.parse(readFileSync(join(reports, page), 'utf8')) as {
        url: string;
        figures: { quote: string; value: number }[];
      };
      return { page, ...content };
    });
    it.each(read.filter(({ url }) => takenFrom(url) !== ''))(
      '$page is written down in full: each of its figures has a place',
      ({ url, figures }) => {
        const text = takenFrom(url);
        for (const { quote } of figures)
          expect(text.includes(JSON.stringify(quote).slice(1, -1)), quote).toBe(true);
      },
    );
  },
);
