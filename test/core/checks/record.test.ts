import { describe, expect, it } from 'vitest';
import { altered, codesIn, findingOf, findingsIn, inWords, names, textOf } from '../support.js';
import { failWhereTheyShould } from './cases.js';

describe('a record by itself (faults are put into real records)', () => {
  failWhereTheyShould([
    { what: 'a term that ends before it begins', name: 'fujian-2018-2022', changes: { 'period.from': 2022, 'period.to': 2018 }, code: 'period-reversed', level: 'error', path: 'period', mark: '"period": ▸{', says: ['2022', '2018'] },
    { what: 'a report of November for the whole year', name: 'haidian-2024', changes: { 'sources.0.date': '2024-11-30' }, code: 'reported-before-the-end', level: 'notice', path: 'sources.0.date', mark: '"date": ▸"2024-11-30"', says: ['2024-11-30', '2024'] },
    { what: 'a zero without the words that print it', name: 'haidian-2024', changes: { 'metrics.interpellations': 0 }, code: 'zero-without-quote', level: 'warning', path: 'metrics.interpellations.value', says: [] },
    { what: 'a figure without the words that print it', name: 'haidian-2024', changes: { 'metrics.interpellations': 3 }, code: 'figures-without-quote', level: 'notice', path: 'metrics', says: ['1'] },
    { what: 'more named appraisals than the figure counts', name: 'haidian-2024', changes: { 'metrics.work-appraisals.value': 1, 'metrics.work-appraisals.quote': '1项评议工作检查' }, code: 'agenda-exceeds-count', level: 'warning', path: 'metrics.work-appraisals', says: ['1'] },
  ]); // prettier-ignore

  it('finds no zero without its words in any real record', () => {
    for (const name of names)
      expect(codesIn(textOf(name)), name).not.toContain('zero-without-quote');
  });

  it('asks no end of a year of a record that is marked provisional throughout (made up)', () => {
    const metrics = { 'congress-sessions': { value: 1, status: 'P', quote: '会议1次' } };
    const text = altered('haidian-2024', {
      'sources.0.date': '2024-11-30',
      metrics,
      reported: undefined,
      agenda: undefined,
    });
    expect(codesIn(text)).not.toContain('reported-before-the-end');
  });

  it('is content with a report of the year itself, or of its December, as far as the date is known (made up)', () => {
    for (const date of ['2024', '2024-12', '2024-12-31', '2025-01-09'])
      expect(codesIn(altered('haidian-2024', { 'sources.0.date': date })), date).not.toContain(
        'reported-before-the-end',
      );
  });
});

describe('shares of a complete breakdown', () => {
  const shares = (...values: readonly number[]): string =>
    altered('beijing-2025', {
      breakdowns: [
        {
          id: 'made-up',
          of: 'suggestions',
          by: 'other',
          coverage: 'complete',
          parts: values.map((value) => ({ label: '某类', value: 0, share: { value } })),
        },
      ],
    });

  it('add up to 100% (made up)', () => {
    expect(codesIn(shares(50.1, 49.9)).filter((code) => code.startsWith('shares-'))).toEqual([]);
  });

  it('that miss 100% by rounding are a notice: 33.3 + 33.3 + 33.3 (made up)', () => {
    const finding = findingOf(findingsIn(shares(33.3, 33.3, 33.3)), 'shares-off-by-rounding');
    expect(finding.level).toBe('notice');
    for (const { message } of Object.values(inWords(finding))) expect(message).toContain('99.9');
  });

  it('that miss it by more are an error: 33.3 + 33.3 + 32.3 (made up)', () => {
    const finding = findingOf(findingsIn(shares(33.3, 33.3, 32.3)), 'shares-do-not-add-up');
    expect(finding.level).toBe('error');
    for (const { message } of Object.values(inWords(finding))) expect(message).toContain('98.9');
  });
});

describe('one figure for several metrics', () => {
  const combined = (total: number): string =>
    altered('haidian-2024', {
      'ownMetrics.studies-and-inquiries': {
        term: '专项调研和专题询问',
        unit: '次',
        kind: 'flow',
        combines: ['special-studies', 'special-inquiries'],
      },
      'metrics.studies-and-inquiries': {
        value: total,
        quote: `专项调研和专题询问${String(total)}次`,
      },
      'metrics.special-studies': { value: 38, unit: '次', quote: '专题调研38次' },
      'metrics.special-inquiries': { value: 3, quote: '专题询问3次' },
    });

  it('is their sum where they are printed as well: 38 + 3 = 41 (made up)', () => {
    expect(codesIn(combined(41))).not.toContain('combined-differs');
    const finding = findingOf(findingsIn(combined(44)), 'combined-differs');
    expect(finding.level).toBe('error');
    for (const { message } of Object.values(inWords(finding)))
      for (const number of ['44', '38 + 3', '41']) expect(message).toContain(number);
  });
});
