import { describe, expect, it } from 'vitest';
import {
  altered,
  alteredRecord,
  codesIn,
  findingOf,
  findingsIn,
  inWords,
  recordOf,
  textOf,
} from '../support.js';

describe('two pages that print one figure', () => {
  const also = (entry: Readonly<Record<string, string | number>>): string =>
    altered('beijing-2025', {
      'metrics.suggestions.alsoPrinted': [{ source: 'suggestions-news-2025', ...entry }],
    });

  it('agree in Beijing 2025', () => {
    expect(codesIn(textOf('beijing-2025'))).not.toContain('sources-contradict');
  });

  it('that differ are both shown (made up)', () => {
    const finding = findingOf(
      findingsIn(also({ quote: '共提出建议937件', value: 937 })),
      'sources-contradict',
    );
    expect(finding.level).toBe('warning');
    for (const { message } of Object.values(inWords(finding)))
      for (const number of ['973', '937']) expect(message).toContain(number);
  });

  it('are held to their own words: a second quote without the number is an error (made up)', () => {
    expect(
      findingOf(findingsIn(also({ quote: '共提出建议937件' })), 'other-quote-mismatch').level,
    ).toBe('error');
  });
});

describe('two records of one body and year', () => {
  const older = alteredRecord('haidian-2024', {
    'metrics.suggestions-resolved.value': 125,
    'metrics.suggestions-resolved.quote': '125件',
  });
  const revision = { date: '2025-03-01', old: 125, kind: 'correction', reason: '更正' };

  it('that differ without a word are an error, and both numbers are named (made up)', () => {
    const finding = findingOf(
      findingsIn(textOf('haidian-2024'), { others: [older] }),
      'restated-without-record',
    );
    expect(finding).toMatchObject({
      level: 'error',
      path: ['metrics', 'suggestions-resolved', 'value'],
    });
    for (const { message } of Object.values(inWords(finding)))
      for (const number of ['126', '125']) expect(message).toContain(number);
  });

  it('may differ where the new one says so, with date and reason (made up)', () => {
    const text = altered('haidian-2024', { 'metrics.suggestions-resolved.revisions': [revision] });
    expect(codesIn(text, { others: [older] })).not.toContain('restated-without-record');
  });

  it('are one where they are the same', () => {
    expect(codesIn(textOf('haidian-2024'), { others: [recordOf('haidian-2024')] })).not.toContain(
      'restated-without-record',
    );
  });

  it('are not two where the period differs', () => {
    expect(codesIn(textOf('haidian-2025'), { others: [recordOf('haidian-2024')] })).not.toContain(
      'restated-without-record',
    );
  });

  it('cannot revise a value to itself (made up)', () => {
    const text = altered('haidian-2024', {
      'metrics.suggestions-resolved.revisions': [{ ...revision, old: 126 }],
    });
    expect(findingOf(findingsIn(text), 'revision-of-nothing').level).toBe('error');
  });
});

describe('with the text of the report at hand', () => {
  const report = '一年来,召开区人民代表大会会议1次、常委会会议 7次。\n';

  it('every quote has to stand in it, word for word', () => {
    const text = altered('haidian-2024', {
      metrics: {
        'congress-sessions': { value: 1, quote: '召开区人民代表大会会议1次' },
        'standing-committee-meetings': { value: 7, quote: '共召开常委会会议7次' },
      },
      reported: undefined,
      agenda: undefined,
    });
    const findings = findingsIn(text, { text: report }).filter(
      ({ code }) => code === 'quote-not-in-text',
    );
    expect(findings.map(({ path, level }) => [path.join('.'), level])).toEqual([
      ['metrics.standing-committee-meetings.quote', 'error'],
    ]);
    for (const { message } of findings.flatMap((one) => Object.values(inWords(one))))
      expect(message).toContain('共召开常委会会议7次');
  });

  it('white space and the width of marks do not count', () => {
    const text = altered('haidian-2024', {
      metrics: { 'standing-committee-meetings': { value: 7, quote: '会议１次、常委会会议7次' } },
      reported: undefined,
      agenda: undefined,
    });
    expect(codesIn(text, { text: report })).not.toContain('quote-not-in-text');
  });
});
