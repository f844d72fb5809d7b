import { findingWords, check, rules, type OwnRule } from '@congress-metrics/core/read';
import { locales, type Finding } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../support.js';

/** Made up: an office that wants a note beside every figure of meetings. */
const noteOnMeetings: OwnRule<'meetings-without-note'> = {
  id: 'notes',
  run({ figures }, report) {
    const figure = figures.get('standing-committee-meetings');
    if (figure !== undefined && figure.note === undefined)
      report({
        code: 'meetings-without-note',
        level: 'warning',
        path: figure.path,
        message: { 'zh-CN': '会议次数没有说明', en: 'The number of meetings has no note' },
        fix: '请补上说明。',
      });
  },
};

describe('a rule of one’s own', () => {
  const record = recordOf('haidian-2024');
  const found = check(record, { rules: [...rules, noteOnMeetings] });
  const own = found.filter(({ code }) => code === 'meetings-without-note');

  it('runs beside ours, at its own level, and says what it says', () => {
    expect(own.map(({ level, path }) => [level, path])).toEqual([
      ['warning', ['metrics', 'standing-committee-meetings']],
    ]);
    const [first] = own;
    expect(first && findingWords(first, locales['zh-CN'], record)).toEqual({
      message: '会议次数没有说明',
      fix: '请补上说明。',
    });
    expect(first && findingWords(first, locales.en, record).message).toBe(
      'The number of meetings has no note',
    );
  });

  it('takes nothing away from ours, whether they are handed on or copied', () => {
    expect(found.filter(({ code }) => code !== 'meetings-without-note')).toEqual(check(record));
    expect(check(record, { rules: rules.map((rule) => ({ ...rule })) })).toEqual(check(record));
  });

  it('cannot be mistaken for one of ours: a code that is misspelt does not compile', () => {
    // @ts-expect-error -- no rule raises it
    const wrong: Finding['code'] = 'rate-difers';
    expect(wrong).toBe('rate-difers');
  });
});
