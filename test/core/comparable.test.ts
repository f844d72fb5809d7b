import { likeWithLike, localeFor, seriesOf } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import { recordOf } from './support.js';

describe('what may stand side by side', () => {
  const beijing = ['beijing-2018-2022', 'beijing-2019', 'beijing-2021', 'beijing-2026-session'].map(
    recordOf,
  );

  it('is years with years: a term’s total and a session are left out, each with its reason', () => {
    const { records, leftOut } = likeWithLike(beijing);
    expect(records.map(({ period }) => period)).toEqual([
      { type: 'year', year: 2019 },
      { type: 'year', year: 2021 },
    ]);
    expect(leftOut.map(({ record, reason }) => [record.period.type, reason])).toEqual([
      ['term', 'other-period'],
      ['session', 'other-period'],
    ]);
  });

  it('is terms with terms, where there are two', () => {
    const fujian = ['fujian-2013-2017', 'fujian-2018-2022', 'fujian-2020'].map(recordOf);
    expect(likeWithLike(fujian).records.map(({ period }) => period.type)).toEqual(['term', 'term']);
  });

  it('is one body, the one of the latest record', () => {
    const { records, leftOut } = likeWithLike([
      recordOf('putuo-2024'),
      recordOf('xuhui-2023'),
      recordOf('putuo-2025'),
    ]);
    expect(records.map(({ body }) => body.id)).toEqual(['putuo', 'putuo']);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['other-body']);
  });

  it('is what a series is made of, so that a latest session hides no years', () => {
    const [series] = seriesOf(beijing, ['standing-committee-meetings'], localeFor('zh-CN'));
    expect(series?.points.map(({ year }) => year)).toEqual([2019, 2020, 2021]);
  });
});
