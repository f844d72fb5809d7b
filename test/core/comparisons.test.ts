import {
  catalogue,
  exact,
  figuresOf,
  indicatorById,
  peerFigure,
  peerReader,
  planOutcome,
  quartilesOf,
  ranked,
  yearlyMean,
  type CongressRecord,
  type Figure,
} from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import { names, recordOf } from './support.js';

const figureIn = (name: string, metric: string): Figure => {
  const figure = figuresOf(recordOf(name)).get(metric);
  if (figure === undefined) throw new Error(`${name} has no ${metric}`);
  return figure;
};

describe('a year’s plan against its result', () => {
  it('was met by Shenzhen 2022 in every count but the drafts: 33 planned, 32 deliberated', () => {
    const { figures } = planOutcome(recordOf('shenzhen-2022'));
    const statusOf = (metric: string): unknown =>
      figures.find((figure) => figure.metric === metric)?.status;
    expect(statusOf('drafts-deliberated')).toBe('short');
    expect(statusOf('special-work-reports')).toBe('met');
    expect(statusOf('drafts-carried-over')).toBe('no-result');
  });

  it('keeps every item of Haidian 2025, by what became of it', () => {
    const { items } = planOutcome(recordOf('haidian-2025'));
    expect(items.done.length + items.planned.length).toBe(34);
    expect(items.done.map(({ id }) => id)).toHaveLength(2);
  });
});

describe('a term’s total', () => {
  it('spreads over its years: 47 meetings in five years are 9.4 a year', () => {
    const meetings = figureIn('beijing-2018-2022', 'standing-committee-meetings');
    expect(yearlyMean(meetings, recordOf('beijing-2018-2022').period)?.value).toBe(9.4);
  });

  it('has no yearly mean for a stock, nor a year one at all', () => {
    const stations = figureIn('beijing-2018-2022', 'deputy-liaison-stations');
    expect(yearlyMean(stations, recordOf('beijing-2018-2022').period)).toBeUndefined();
    const annual = figureIn('haidian-2024', 'standing-committee-meetings');
    expect(yearlyMean(annual, recordOf('haidian-2024').period)).toBeUndefined();
  });
});

describe('a body among its peers', () => {
  const records: readonly CongressRecord[] = [
    'haidian-2025',
    'putuo-2025',
    'wuchang-2025',
    'shenzhen-2025',
    'haidian-2024',
    'beijing-2018-2022',
  ].map(recordOf);
  const of2025 = ranked(records, 'standing-committee-meetings', {
    period: { type: 'year', year: 2025 },
    level: 'county',
  });

  it('is ranked with bodies of its level in the same year; equal values share the better rank', () => {
    expect(of2025.records().map(({ body }) => body.id)).toEqual(['wuchang', 'haidian', 'putuo']);
    expect([...of2025.values]).toEqual([11, 8, 8]);
    expect([0, 1, 2].map((place) => of2025.figureAt(place)?.quantity?.value)).toEqual([11, 8, 8]);
    expect(quartilesOf(of2025.values)).toEqual([8, 8, 9.5]);
  });

  it('and those that do not compare are named with the reason', () => {
    expect(of2025.refused.map(({ body, reason }) => [body.id, reason])).toEqual([
      ['shenzhen', 'other-level'],
      ['haidian', 'other-period'],
      ['beijing', 'other-level'],
    ]);
  });

  it('is found where it stands among all, without all being put in order', () => {
    const group = { period: { type: 'year', year: 2025 }, level: 'county' } as const;
    const few = ranked(records, 'standing-committee-meetings', group);
    const all = ranked(records, 'standing-committee-meetings', group).records();
    expect(all.map(({ body }) => body.id)).toEqual(['wuchang', 'haidian', 'putuo']);
    expect(all.map((_, index) => few.recordAt(index))).toEqual(all);
    expect(all.map(({ body }) => few.indexOf(body.id))).toEqual([0, 1, 2]);
    expect(few.indexOf('shenzhen')).toBe(-1);
  });

  it('is read quickly as it is read with care, whatever it is compared by', () => {
    const everyRecord = names.map(recordOf);
    for (const id of [...catalogue.keys(), ...indicatorById.keys()]) {
      const read = peerReader(id);
      for (const record of everyRecord) {
        const reading = read(record);
        const quick = typeof reading === 'number' ? exact(reading) : reading?.quantity;
        expect(quick, id).toEqual(peerFigure(record, id)?.quantity);
      }
    }
  });

  it('can be compared by an indicator, worked out for each', () => {
    const {
      values,
      records: ordered,
      refused,
    } = ranked(records, 'suggestion-resolution-rate', {
      period: { type: 'year', year: 2024 },
      level: 'county',
    });
    expect(ordered().map(({ body }) => body.id)).toEqual(['haidian']);
    expect(values[0]?.toFixed(1)).toBe('61.2');
    expect(refused.length).toBe(records.length - 1);
  });
});
