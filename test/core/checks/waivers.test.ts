import { describe, expect, it } from 'vitest';
import { countByLevel, type Finding } from '@congress-metrics/core';
import { checkTogether, read } from '@congress-metrics/core/read';
import {
  altered,
  findingOf,
  findingsIn,
  recordOf,
  textOf,
  type Changes,
  type Json,
} from '../support.js';

const reason = { 'zh-CN': '原文如此。', en: 'So printed.' };
const wrongRate: Changes = {
  'reported.0.value': 66.9,
  'reported.0.quote': '占建议办理总数的66.9%',
};

const withWaiver = (changes: Changes, waiver: Json): readonly Finding[] =>
  findingsIn(altered('haidian-2024', { ...changes, waivers: [waiver] }));

describe('a finding that the record accepts with a reason (faults are put into Haidian 2024)', () => {
  it('is shown with the reason, and counts for nothing', () => {
    const open = countByLevel(findingsIn(altered('haidian-2024', wrongRate)));
    const findings = withWaiver(wrongRate, {
      code: 'rate-differs',
      metric: 'suggestion-resolution-rate',
      reason,
    });
    expect(findingOf(findings, 'rate-differs').waived).toEqual(reason);
    expect(countByLevel(findings).error).toBe(open.error - 1);
  });

  it('is every finding of the code where no metric is named', () => {
    const findings = withWaiver({}, { code: 'whole-implied', reason });
    expect(
      findings.filter(({ code, waived }) => code === 'whole-implied' && waived !== undefined),
    ).toHaveLength(2);
  });

  it.each<[string, Changes, string, string]>([
    [
      'a figure',
      { 'metrics.suggestions-resolved.value': 136 },
      'quote-mismatch',
      'suggestions-resolved',
    ],
    ['a rate by its indicator', wrongRate, 'rate-differs', 'suggestion-resolution-rate'],
    [
      'a total',
      { 'metrics.key-supervised-progressing.value': 3 },
      'parts-differ-from-total',
      'suggestions-under-key-supervision',
    ],
    [
      'a part that exceeds its whole',
      { 'metrics.suggestions-replied.value': 216 },
      'part-exceeds-whole',
      'suggestions-replied',
    ],
    [
      'a share without a whole, by its indicator',
      { 'reported.2.value': 99.9, 'reported.2.quote': '占总数99.9%' },
      'no-whole-fits',
      'young-staff-share',
    ],
    [
      'a share without a whole, by its part',
      { 'reported.2.value': 99.9, 'reported.2.quote': '占总数99.9%' },
      'no-whole-fits',
      'staff-under-40',
    ],
  ])('is found by the metric that it is about: %s', (_, changes, code, metric) => {
    expect(findingOf(withWaiver(changes, { code, metric, reason }), code).waived).toEqual(reason);
  });

  it('is found by the metric that it is about: a share in a breakdown', () => {
    const text = altered('beijing-2025', {
      waivers: [{ code: 'share-truncated', metric: 'suggestions', reason }],
    });
    expect(findingOf(findingsIn(text), 'share-truncated').waived).toEqual(reason);
  });

  it('is none of another metric and none of another code', () => {
    const other = withWaiver(wrongRate, {
      code: 'rate-differs',
      metric: 'young-staff-share',
      reason,
    });
    expect(findingOf(other, 'rate-differs').waived).toBeUndefined();
    const code = withWaiver(wrongRate, { code: 'rate-truncated', reason });
    expect(findingOf(code, 'rate-differs').waived).toBeUndefined();
  });

  it('cannot be waived without a reason', () => {
    expect(withWaiver(wrongRate, { code: 'rate-differs' }).map(({ code }) => code)).toContain(
      'missing',
    );
  });
});

describe('a waiver that meets nothing', () => {
  const text = altered('shenzhen-2023', {
    waivers: [
      { code: 'repeats-last-year', metric: 'appointments-and-removals', reason },
      { code: 'rate-differs', reason },
    ],
  });
  const unused = (findings: readonly Finding[]): readonly unknown[] =>
    findings.filter(({ code }) => code === 'waiver-unused').map(({ path }) => path[1]);

  it('is told, once last year’s record is at hand to judge by', () => {
    const findings = findingsIn(text, { others: [recordOf('shenzhen-2022')] });
    expect(unused(findings)).toEqual([1]);
    expect(findingOf(findings, 'waiver-unused')).toMatchObject({
      level: 'notice',
      parameters: { code: 'rate-differs' },
    });
  });

  it('is not told of a comparison with a year that is not at hand, alone or among other bodies', () => {
    expect(unused(findingsIn(text))).not.toContain(0);
    const alone = checkTogether([read(text)]);
    expect(unused(alone[0]?.findings ?? [])).not.toContain(0);
    const among = checkTogether([read(text), read(textOf('haidian-2024'))]);
    expect(unused(among[0]?.findings ?? [])).not.toContain(0);
  });
});

describe('records that are checked together', () => {
  it('are compared as if each had been read with the others at hand', () => {
    const [, later] = checkTogether([read(textOf('haidian-2024')), read(textOf('haidian-2025'))]);
    expect(later?.findings).toEqual(
      findingsIn(textOf('haidian-2025'), { others: [recordOf('haidian-2024')] }),
    );
  });

  it('keep what was found in a text that is no record', () => {
    const [, broken] = checkTogether([read(textOf('haidian-2024')), read('{')]);
    expect(broken?.findings.map(({ code }) => code)).toEqual(['syntax']);
  });
});
