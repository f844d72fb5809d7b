import { describe, expect, it } from 'vitest';
import {
  catalogue,
  locales,
  metricsInCommon,
  seriesOf,
  type Point,
  type Series,
} from '@congress-metrics/core';
import { alteredRecord, names, recordOf } from './support.js';

const zh = locales['zh-CN'];
const of = (body: string): ReturnType<typeof recordOf>[] =>
  names.filter((name) => name.startsWith(body)).map((name) => recordOf(name));
const seriesFor = (body: string, ...metrics: string[]): readonly Series[] =>
  seriesOf(of(body), metrics, zh);
const pointsOf = (body: string, metric: string): readonly Point[] =>
  seriesFor(body, metric)[0]?.points ?? [];
const valuesOf = (points: readonly Point[]): readonly unknown[] =>
  points.map(({ year, figure, absent }) => [year, figure?.value ?? absent]);

describe('a series over the years', () => {
  it('of Shenzhen, 2016 to 2025, shows each year without a record as a gap', () => {
    const points = pointsOf('shenzhen', 'standing-committee-meetings');
    expect(points.map(({ year }) => year)).toEqual([
      2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    const records = new Set(
      of('shenzhen').map(({ period }) => ('year' in period ? period.year : 0)),
    );
    for (const { year, figure, absent } of points)
      if (!records.has(year))
        expect([figure, absent], String(year)).toEqual([undefined, 'no-record']);
    expect(valuesOf(points.filter(({ year }) => year === 2022 || year === 2023))).toEqual([
      [2022, 9],
      [2023, 9],
    ]);
  });

  it('compares no year with the one beyond a gap', () => {
    const point = pointsOf('shenzhen', 'standing-committee-meetings').find(
      ({ year }) => year === 2021,
    );
    expect(point?.change).toEqual({ status: 'withheld', reason: 'missing-before' });
  });

  it('withholds the change across a break and gives the others: Shenzhen 2021 to 2023', () => {
    const change = (metric: string): unknown =>
      pointsOf('shenzhen', metric).find(({ year }) => year === 2023)?.change;
    expect(change('drafts-deliberated')).toEqual({ status: 'withheld', reason: 'break' });
    expect(change('special-work-reports')).toMatchObject({
      status: 'computed',
      difference: { value: 4 },
    });
  });

  it('of Haidian tells a figure that was not published from a year without a record', () => {
    expect(
      valuesOf(
        pointsOf('haidian', 'higher-level-deputies-by-elected').filter(({ year }) => year >= 2024),
      ),
    ).toEqual([
      [2024, 4],
      [2025, 'not-published'],
    ]);
  });

  it('gives the first year no change, and keeps the plan beside the result', () => {
    const points = pointsOf('shenzhen', 'drafts-deliberated');
    expect(points[0]).not.toHaveProperty('change');
    const planned = points.find(({ year }) => year === 2022);
    expect([planned?.figure?.value, planned?.plan?.value]).toEqual([32, 33]);
  });

  it('holds only the periods that are alike: no term and no session beside the years', () => {
    const types = pointsOf('beijing', 'suggestions').map(({ period }) => period.type);
    expect(new Set(types).size).toBe(1);
    const mixed = seriesOf(
      [recordOf('fujian-2020'), recordOf('fujian-2018-2022')],
      ['appointments-and-removals'],
      zh,
    );
    expect(mixed[0]?.points).toHaveLength(1);
  });

  it('has the total where only its parts are printed: 203 + 3', () => {
    const point = seriesOf([recordOf('haidian-2024')], ['suggestions'], zh)[0]?.points[0];
    expect([point?.figure?.value, point?.figure?.derivedFrom]).toEqual([
      206,
      ['suggestions-at-sessions', 'suggestions-between-sessions'],
    ]);
  });

  it('names each place once, the same in every chart', () => {
    const keys = seriesFor('shenzhen', ...catalogue.keys()).flatMap(({ points }) =>
      points.map(({ key }) => key),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('special-work-reports@2022');
  });

  it('is the same in whatever order the records come, and leaves them as they are', () => {
    const records = Object.freeze(of('shenzhen'));
    const metrics = ['special-work-reports', 'drafts-deliberated'];
    expect(seriesOf([...records].reverse(), metrics, zh)).toEqual(seriesOf(records, metrics, zh));
  });

  it('takes name and unit from a body’s own metric, in each language', () => {
    const metric = 'state-enterprises-heard-on-reform';
    const label = (language: 'zh-CN' | 'en'): unknown =>
      seriesOf([recordOf('haidian-2024')], [metric], locales[language])[0]?.label;
    expect(label('zh-CN')).toBe('听取落实改革任务情况的国企');
    expect(label('en')).toBe('State-owned enterprises heard on reform');
    expect(seriesFor('haidian-2024', metric)[0]).toMatchObject({ unit: '家', measure: 'items' });
  });

  it('of no record is empty, and of an unknown metric holds no value and throws nothing', () => {
    expect(seriesOf([], ['motions'], zh)).toEqual([]);
    expect(seriesOf([recordOf('haidian-2024')], ['toString'], zh)[0]?.points[0]).toMatchObject({
      absent: 'not-published',
    });
  });

  it('does not put a printed 万 where the values are not in 万 (made up)', () => {
    const record = alteredRecord('haidian-2024', {
      'metrics.voters-received': { value: 1.1, unit: '万人次', quote: '1.1万人次' },
    });
    const [series] = seriesOf([record], ['voters-received'], zh);
    expect(series?.points[0]?.figure?.quantity?.value).toBe(11000);
    expect(series?.measure).toBe('attendances');
  });
});

describe('the metrics that records have in common', () => {
  const common = metricsInCommon([recordOf('haidian-2024'), recordOf('haidian-2025')]);

  it('are those with a value in both, so not one that was not published', () => {
    expect(common).toContain('special-work-reports');
    expect(common).not.toContain('higher-level-deputies-by-elected');
    expect(common).not.toContain('voters-received');
  });

  it('stand in the order of a report, not in that of the file', () => {
    const order = [...catalogue.keys()];
    const places = common.filter((id) => catalogue.has(id)).map((id) => order.indexOf(id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(common.slice(0, 3)).toEqual([
      'congress-sessions',
      'standing-committee-meetings',
      'chairpersons-meetings',
    ]);
  });

  it('of one record alone are none', () => {
    expect(metricsInCommon([recordOf('haidian-2024')])).toEqual([]);
  });
});
