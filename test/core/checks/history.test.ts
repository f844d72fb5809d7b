import { describe, expect, it } from 'vitest';
import type { CongressRecord } from '@congress-metrics/core';
import {
  altered,
  alteredRecord,
  codesIn,
  findingOf,
  findingsIn,
  inWords,
  names,
  recordOf,
  type Json,
} from '../support.js';

/** Haidian in another year with these metrics alone (made up). */
const year = (number: number, metrics: Json): CongressRecord =>
  alteredRecord('haidian-2024', {
    'period.year': number,
    metrics,
    reported: undefined,
    agenda: undefined,
    ownMetrics: undefined,
  });
const textIn = (number: number, metrics: Json): string =>
  altered('haidian-2024', {
    'period.year': number,
    metrics,
    reported: undefined,
    agenda: undefined,
    ownMetrics: undefined,
  });

describe('a figure beside the body’s own history', () => {
  const counts = (value: number): Json => ({
    'special-work-reports': { value, quote: `${String(value)}项` },
  });
  const others = [44, 46, 45, 47, 46].map((value, at) => year(2019 + at, counts(value)));

  it('far outside it is worth a second look, and the years are named (made up)', () => {
    const finding = findingOf(
      findingsIn(textIn(2024, counts(90)), { others }),
      'outlier-in-history',
    );
    expect(finding.level).toBe('warning');
    for (const { message } of Object.values(inWords(finding)))
      for (const number of ['90', '44', '47']) expect(message).toContain(number);
  });

  it('is usual within it, and nothing is usual of three years (made up)', () => {
    expect(codesIn(textIn(2024, counts(49)), { others })).not.toContain('outlier-in-history');
    expect(codesIn(textIn(2024, counts(90)), { others: others.slice(0, 3) })).not.toContain(
      'outlier-in-history',
    );
  });

  it('is not compared with later years (made up)', () => {
    expect(codesIn(textIn(2018, counts(90)), { others })).not.toContain('outlier-in-history');
  });
});

describe('the years of a term', () => {
  const term = (value: number): string =>
    altered('haidian-2024', {
      period: { type: 'term', from: 2019, to: 2021 },
      metrics: { motions: { value, quote: `${String(value)}件` } },
      reported: undefined,
      agenda: undefined,
      ownMetrics: undefined,
    });
  const years = (...values: readonly Json[]): CongressRecord[] =>
    values.map((value, at) => year(2019 + at, { motions: value }));
  const three = years(
    { value: 3, quote: '3件' },
    { value: 4, quote: '4件' },
    { value: 5, quote: '5件' },
  );

  it('add up to its total where every year is at hand (made up)', () => {
    expect(codesIn(term(12), { others: three })).not.toContain('years-differ-from-term');
    const finding = findingOf(findingsIn(term(13), { others: three }), 'years-differ-from-term');
    expect(finding.level).toBe('warning');
    for (const { message } of Object.values(inWords(finding)))
      for (const number of ['13', '3 + 4 + 5', '12']) expect(message).toContain(number);
  });

  it('are not added where one of them is missing, since missing is not zero (made up)', () => {
    expect(codesIn(term(13), { others: three.slice(1) })).not.toContain('years-differ-from-term');
    const gap = years(
      { value: 3, quote: '3件' },
      { absent: 'not-published' },
      { value: 5, quote: '5件' },
    );
    expect(codesIn(term(13), { others: gap })).not.toContain('years-differ-from-term');
  });

  it('are not held to the digit where one is approximate (made up)', () => {
    const about = years(
      { value: 3, quote: '3件' },
      { value: 40, qualifier: 'more-than', quote: '40余件' },
      { value: 5, quote: '5件' },
    );
    expect(codesIn(term(50), { others: about })).not.toContain('years-differ-from-term');
  });
});

describe('deputies in office', () => {
  const flows = (came: number, resigned: number, ended: number, stock: number): Json => ({
    'deputies-in-office': { value: stock, quote: `实有代表${String(stock)}名` },
    'deputies-by-elected': { value: came, quote: `补选${String(came)}名` },
    'deputies-resigned': { value: resigned, quote: `辞职${String(resigned)}名` },
    'deputies-terminated': { value: ended, quote: `终止${String(ended)}名` },
  });
  const others = [year(2023, { 'deputies-in-office': { value: 430, quote: '实有代表430名' } })];

  it('are last year’s, and those who came, less those who went (made up)', () => {
    expect(codesIn(textIn(2024, flows(24, 5, 2, 447)), { others })).not.toContain(
      'stock-does-not-roll-forward',
    );
    const finding = findingOf(
      findingsIn(textIn(2024, flows(24, 5, 2, 454)), { others }),
      'stock-does-not-roll-forward',
    );
    expect(finding.level).toBe('warning');
    for (const { message } of Object.values(inWords(finding)))
      for (const number of ['430', '24', '7', '447', '454']) expect(message).toContain(number);
  });

  it('are not reckoned where those who went are not printed, since missing is not zero (made up)', () => {
    const metrics = {
      'deputies-in-office': { value: 447, quote: '实有代表447名' },
      'deputies-by-elected': { value: 24, quote: '补选24名' },
    };
    expect(codesIn(textIn(2024, metrics), { others })).not.toContain('stock-does-not-roll-forward');
  });
});

describe('all real records together', () => {
  it.each(names)('hold no error that is not waived: %s', (name) => {
    const others = names.filter((other) => other !== name).map((other) => recordOf(other));
    const errors = findingsIn(JSON.stringify(recordOf(name)), { others }).filter(
      ({ level, waived }) => level === 'error' && waived === undefined,
    );
    expect(errors).toEqual([]);
  });
});
