import { trendChart, yearBarsChart } from '@congress-metrics/charts';
import { locales } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import { everyExample, shenzhen } from './records.js';

const beijing = everyExample().filter(({ body }) => body.id === 'beijing');

describe('records of another kind of period', () => {
  it.each([
    ['zh-CN', '北京市2018—2022年', '北京市2026年第4次会议'],
    ['en', 'Beijing 2018–2022', 'Beijing 2026, session 4'],
  ] as const)('are named under the chart, with the reason (%s)', (language, term, session) => {
    for (const chart of [trendChart, yearBarsChart]) {
      const notes = chart(beijing, {
        locale: locales[language],
        metrics: [],
        body: 'beijing',
      }).notes.join('\n');
      expect(notes).toContain(term);
      expect(notes).toContain(session);
    }
  });

  it('are not spoken of where there are none', () => {
    const { notes } = trendChart(shenzhen(), { locale: locales['zh-CN'], metrics: [] });
    expect(notes.join('')).not.toContain('时期种类不同');
  });
});
