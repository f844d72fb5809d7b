import { describe, expect, it } from 'vitest';
import { read } from '@congress-metrics/core/read';
import {
  altered,
  codesIn,
  findingOf,
  findingsIn,
  inWords,
  placeOf,
  type Changes,
} from '../support.js';

interface Case {
  readonly what: string;
  readonly changes: Changes;
  readonly code: string;
  readonly path: string;
  readonly mark: string;
  readonly says?: readonly string[];
}

const cases: readonly Case[] = [
  { what: 'a count in quotation marks', changes: { 'metrics.suggestions-resolved.value': '126' }, code: 'wrong-type', path: 'metrics.suggestions-resolved.value', mark: '"value": ▸"126"', says: ['number', 'string'] },
  { what: 'a figure that is null', changes: { 'metrics.observers': null }, code: 'wrong-type', path: 'metrics.observers', mark: '"observers": ▸null', says: ['null'] },
  { what: 'a figure that is true', changes: { 'metrics.observers.value': true }, code: 'wrong-type', path: 'metrics.observers.value', mark: '"value": ▸true', says: ['boolean'] },
  { what: 'metrics in a list', changes: { metrics: [] }, code: 'wrong-type', path: 'metrics', mark: '"metrics": ▸[]', says: ['array'] },
  { what: 'a year in quotation marks', changes: { 'period.year': '2024' }, code: 'wrong-type', path: 'period.year', mark: '"year": ▸"2024"', says: ['string'] },
  { what: 'a year with 年', changes: { 'period.year': '2024年' }, code: 'wrong-type', path: 'period.year', mark: '"year": ▸"2024年"' },
  { what: 'a year of two digits', changes: { 'period.year': 24 }, code: 'out-of-range', path: 'period.year', mark: '"year": ▸24', says: ['24', '1954'] },
  { what: 'a year before the first congress', changes: { 'period.year': 1949 }, code: 'out-of-range', path: 'period.year', mark: '"year": ▸1949', says: ['1949', '1954'] },
  { what: 'half a year', changes: { 'period.year': 2024.5 }, code: 'wrong-type', path: 'period.year', mark: '"year": ▸2024.5' },
  { what: 'a misspelt key', changes: { 'metrics.observers.qoute': '91人次' }, code: 'unknown-key', path: 'metrics.observers', mark: '▸"qoute"', says: ['qoute'] },
  { what: 'an unknown key of the record', changes: { figures: 3 }, code: 'unknown-key', path: '', mark: '▸"figures": 3', says: ['figures'] },
  { what: 'a misspelt level', changes: { 'body.level': 'conty' }, code: 'not-in-list', path: 'body.level', mark: '"level": ▸"conty"', says: ['conty', 'county'] },
  { what: 'a misspelt qualifier', changes: { 'metrics.voters-received.qualifier': 'nearley' }, code: 'not-in-list', path: 'metrics.voters-received.qualifier', mark: '▸"nearley"', says: ['nearly'] },
  { what: 'a status of no list', changes: { 'metrics.observers.status': 'Z' }, code: 'not-in-list', path: 'metrics.observers.status', mark: '"status": ▸"Z"', says: ['Z'] },
  { what: 'a made-up reason for an absence', changes: { 'metrics.observers': { absent: 'forgotten' } }, code: 'not-in-list', path: 'metrics.observers.absent', mark: '▸"forgotten"', says: ['forgotten', 'not-published'] },
  { what: 'a missing body', changes: { body: undefined }, code: 'missing', path: '', mark: '▸{', says: ['body'] },
  { what: 'a missing level', changes: { 'body.level': undefined }, code: 'missing', path: 'body', mark: '"body": ▸{', says: ['level'] },
  { what: 'no source at all', changes: { sources: [] }, code: 'too-short', path: 'sources', mark: '"sources": ▸[]', says: ['sources', '1'] },
  { what: 'an id in capitals', changes: { 'body.id': 'Haidian' }, code: 'bad-id', path: 'body.id', mark: '"id": ▸"Haidian"', says: ['Haidian'] },
  { what: 'an id in Chinese', changes: { 'body.id': '海淀' }, code: 'bad-id', path: 'body.id', mark: '"id": ▸"海淀"', says: ['海淀'] },
  { what: 'the 30th of February', changes: { 'sources.0.date': '2024-02-30' }, code: 'bad-date', path: 'sources.0.date', mark: '"date": ▸"2024-02-30"', says: ['2024-02-30'] },
  { what: 'a month 13', changes: { 'sources.0.date': '2024-13' }, code: 'bad-date', path: 'sources.0.date', mark: '▸"2024-13"', says: ['2024-13'] },
  { what: 'the 29th of February in a common year', changes: { 'sources.0.date': '2023-02-29' }, code: 'bad-date', path: 'sources.0.date', mark: '▸"2023-02-29"' },
  { what: 'a date in Chinese', changes: { 'sources.0.date': '2025年1月9日' }, code: 'bad-date', path: 'sources.0.date', mark: '▸"2025年1月9日"' },
  { what: 'a date in full-width digits', changes: { 'sources.0.date': '２０２４' }, code: 'bad-date', path: 'sources.0.date', mark: '▸"２０２４"' },
  { what: 'a date with a time', changes: { 'sources.0.date': '2025-01-09T00:00:00Z' }, code: 'bad-date', path: 'sources.0.date', mark: '▸"2025-01-09T00:00:00Z"' },
  { what: 'a title of spaces', changes: { 'sources.0.title': '   ' }, code: 'blank', path: 'sources.0.title', mark: '"title": ▸"   "' },
  { what: 'a title of a space that is not seen', changes: { 'sources.0.title': '\u200b' }, code: 'blank', path: 'sources.0.title', mark: '"title": ▸"\u200b"' },
  { what: 'a title of 4,001 characters', changes: { 'sources.0.title': '海'.repeat(4001) }, code: 'too-long', path: 'sources.0.title', mark: '"title": ▸"海海', says: ['title', '4000'] },
  { what: 'a fall that is printed as a negative number', changes: { 'reported.1.value': -2 }, code: 'out-of-range', path: 'reported.1.value', mark: '"value": ▸-2', says: ['-2', '0'] },
]; // prettier-ignore

describe('a record of the wrong form (each fault is made up)', () => {
  it.each(cases)('names the place of $what', ({ changes, code, path, mark, says = [] }) => {
    const text = altered('haidian-2024', changes);
    const report = read(text);
    expect(report.record).toBeUndefined();
    const finding = findingOf(report.findings, code, path);
    expect(finding).toMatchObject({ level: 'error', ...placeOf(text, mark) });
    for (const { message, fix } of Object.values(inWords(finding))) {
      for (const word of says) expect(`${message} ${fix}`).toContain(word);
      expect(`${message} ${fix}`).not.toContain('undefined');
    }
  });

  it('lists several faults in the order of the text', () => {
    const text = altered('haidian-2024', {
      'reported.0.value': 'x',
      'body.level': 'city',
      'metrics.observers.value': 'y',
    });
    expect(findingsIn(text).map(({ code }) => code)).toEqual([
      'not-in-list',
      'wrong-type',
      'wrong-type',
    ]);
  });

  it('says what a figure may be without saying it twice', () => {
    const finding = findingOf(
      findingsIn(altered('haidian-2024', { 'metrics.observers': '91' })),
      'wrong-type',
    );
    expect(finding.parameters['expected']).toBe('number | object');
  });
});

describe('a period', () => {
  it('without its type is told to lack it', () => {
    const text = altered('haidian-2024', { 'period.type': undefined });
    expect(findingOf(findingsIn(text), 'missing', 'period').parameters['key']).toBe('type');
  });

  it('of an unknown type is told which types there are', () => {
    const text = altered('haidian-2024', { 'period.type': 'anual' });
    const finding = findingOf(findingsIn(text), 'not-in-list', 'period.type');
    for (const { fix } of Object.values(inWords(finding)))
      for (const type of ['year', 'term', 'term-to-date', 'part-of-year', 'session'])
        expect(fix).toContain(type);
  });

  it.each([
    ['a term', { type: 'term', from: 2022, to: 2018 }],
    ['a term to date', { type: 'term-to-date', from: 2022, to: 2018 }],
    ['a part of a year', { type: 'part-of-year', year: 2024, from: '2024-06', to: '2024-01' }],
    [
      'a part of another year',
      { type: 'part-of-year', year: 2024, from: '2021-01', to: '2021-06' },
    ],
  ])('cannot end before it begins, or lie outside itself: %s', (_, period) => {
    const findings = findingsIn(altered('haidian-2024', { period, reported: undefined }));
    expect(findings.filter(({ level }) => level === 'error')).not.toEqual([]);
  });
});

describe('a text that could show one thing and mean another', () => {
  const place = 'metrics.observers.quote';
  const hidden = [
    '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069',
    '\u0000', '\u0007', '\u0008', '\u001b', '\u007f', '\ud800', '\udc00',
  ]; // prettier-ignore

  it.each(
    hidden.map((character) => [
      `U+${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      character,
    ]),
  )('is refused for %s', (_, character) => {
    const text = altered('haidian-2024', { [place]: `邀请91人次${character}代表` });
    expect(findingOf(findingsIn(text), 'hidden-character', place).level).toBe('error');
  });

  it('names the code point that is hidden, since nobody can see it', () => {
    const text = altered('haidian-2024', { [place]: '邀请91人次\u202e代表' });
    for (const { message } of Object.values(
      inWords(findingOf(findingsIn(text), 'hidden-character')),
    ))
      expect(message.toUpperCase()).toContain('202E');
  });

  it('is not: a rare Han character beyond the first plane, a joiner within a text, a line break', () => {
    const text = altered('haidian-2024', { note: '𠮷林\u200d路\n第二行' });
    expect(codesIn(text)).not.toContain('hidden-character');
  });
});

describe('the address of a source', () => {
  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'ftp://example.org/',
    '//example.org/',
    'www.szrd.gov.cn',
    'https://user:password@example.org/',
  ])('is refused, and the finding stands at it: %j', (url) => {
    const text = altered('haidian-2024', { 'sources.0.url': url });
    const finding = findingOf(findingsIn(text), 'web-address', 'sources.0.url');
    expect(finding).toMatchObject(placeOf(text, `"url": ▸${JSON.stringify(url)}`));
  });

  it('may be in Chinese', () => {
    const text = altered('haidian-2024', { 'sources.0.url': 'https://例子.中国/报告?年=2024#一' });
    expect(read(text).record).toBeDefined();
  });
});
