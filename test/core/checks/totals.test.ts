import { describe, expect, it } from 'vitest';
import { altered, codesIn, findingOf, findingsIn, inWords, textOf } from '../support.js';
import { failWhereTheyShould } from './cases.js';

const total = { 'metrics.suggestions': { value: 206, quote: '建议206件' } };

describe('parts and their total (faults are put into real records)', () => {
  failWhereTheyShould([
    { what: '203 copied as 204, beside a printed total of 206,', name: 'haidian-2024', changes: { ...total, 'metrics.suggestions-at-sessions.value': 204 }, code: 'parts-differ-from-total', level: 'error', path: 'metrics.suggestions.value', mark: '"suggestions": {\n      "value": ▸206', says: ['206', '204 + 3', '207'] },
    { what: '946 + 27 beside a total of 937 for 973', name: 'beijing-2025', changes: { 'metrics.suggestions.value': 937 }, code: 'parts-differ-from-total', level: 'error', path: 'metrics.suggestions.value', says: ['937', '946 + 27', '973'] },
    { what: '3 + 3 of 5 suggestions under key supervision', name: 'haidian-2024', changes: { 'metrics.key-supervised-progressing.value': 3 }, code: 'parts-differ-from-total', level: 'error', path: 'metrics.suggestions-under-key-supervision.value', says: ['5', '3 + 3', '6'] },
    { what: '13 + 15 of 29 planned suggestions', name: 'haidian-2024', changes: { 'metrics.planned-suggestions-progressing.value': 15 }, code: 'parts-differ-from-total', level: 'error', path: 'metrics.planned-suggestions-tracked.value', says: ['29', '13 + 15', '28'] },
    { what: 'one part alone that is more than the total', name: 'beijing-2025', changes: { 'metrics.suggestions-at-sessions.value': 1946, 'metrics.suggestions-between-sessions': undefined }, code: 'parts-exceed-total', level: 'error', path: 'metrics.suggestions.value', says: ['973', '1946'] },
    { what: '690 satisfied + 650 fairly satisfied of 755 with feedback', name: 'sichuan-2016', changes: { 'metrics.suggestions-rated-fairly-satisfied.value': 650 }, code: 'parts-exceed-total', level: 'error', path: 'metrics.suggestions-with-feedback.value', says: ['755', '690 + 650', '1340'] },
    { what: '18 passed of 12 drafts deliberated', name: 'shenzhen-2022', changes: { 'metrics.drafts-deliberated.value': 12 }, code: 'part-exceeds-whole', level: 'error', path: 'metrics.legislation-passed.value', mark: '"legislation-passed": {\n      "value": ▸18', says: ['18', '12'] },
    { what: '216 replied of 203 + 3', name: 'haidian-2024', changes: { 'metrics.suggestions-replied.value': 216 }, code: 'part-exceeds-whole', level: 'error', path: 'metrics.suggestions-replied.value', says: ['216', '206'] },
    { what: '39.4亿 adjusted of 8.62亿 examined, a slip of the point,', name: 'haidian-2024', changes: { 'metrics.budget-examined.value': 8.62, 'metrics.budget-adjusted.value': 39.4 }, code: 'part-exceeds-whole', level: 'error', path: 'metrics.budget-adjusted.value', says: [] },
    { what: '7 appraisals beside 6 appraisal opinions', name: 'haidian-2024', changes: { 'metrics.appraisal-opinions.value': 6 }, code: 'counterparts-differ', level: 'notice', path: 'metrics.work-appraisals', says: ['7', '6'] },
  ]); // prettier-ignore

  it('says 8.62 and 39.4 亿元 as they are printed, not in yuan', () => {
    const text = altered('haidian-2024', {
      'metrics.budget-examined.value': 8.62,
      'metrics.budget-adjusted.value': 39.4,
    });
    for (const { message } of Object.values(
      inWords(findingOf(findingsIn(text), 'part-exceeds-whole')),
    )) {
      expect(message).not.toContain('3940000000');
      expect(message).not.toContain('862000000');
    }
  });

  it('leaves a partial split alone: a total with one printed part is legal', () => {
    const text = altered('beijing-2025', { 'metrics.suggestions-between-sessions': undefined });
    expect(codesIn(text).filter((code) => code.startsWith('parts-'))).toEqual([]);
  });

  it('asks no exact sum of approximate figures (made up)', () => {
    const text = altered('beijing-2025', {
      'metrics.suggestions-at-sessions': { value: 900, qualifier: 'more-than', quote: '900余件' },
    });
    expect(codesIn(text).filter((code) => code.startsWith('parts-'))).toEqual([]);
  });
});

describe('a breakdown and its whole (faults are put into real records)', () => {
  failWhereTheyShould([
    { what: '320 copied as 302 in a complete breakdown of 973', name: 'beijing-2025', changes: { 'breakdowns.0.parts.0.value': 302 }, code: 'breakdown-differs', level: 'error', path: 'breakdowns.0', says: ['973', '302 + 338 + 215 + 49 + 36 + 15', '955'] },
    { what: 'a partial breakdown that exceeds its whole', name: 'beijing-2025', changes: { 'breakdowns.0.coverage': 'partial', 'breakdowns.0.parts.0.value': 420 }, code: 'breakdown-exceeds', level: 'error', path: 'breakdowns.0', says: ['973', '1073'] },
    { what: 'a share of 32.89% copied as 38.29%', name: 'beijing-2025', changes: { 'breakdowns.0.parts.0.share.value': 38.29 }, code: 'share-differs', level: 'error', path: 'breakdowns.0.parts.0.share', says: ['38.29', '320', '973', '32.89'] },
    { what: 'a share of 32.89% copied as 32.90%', name: 'beijing-2025', changes: { 'breakdowns.0.parts.0.share': { value: 32.9, quote: '占比32.90%' } }, code: 'share-last-digit', level: 'warning', path: 'breakdowns.0.parts.0.share', says: ['32.9'] },
    { what: 'a class whose quote holds another number', name: 'beijing-2025', changes: { 'breakdowns.0.parts.4.value': 63 }, code: 'quote-lacks-part', level: 'error', path: 'breakdowns.0.parts.4', says: ['63', '行政管理方面36件'] },
  ]); // prettier-ignore

  it('notes that 34.73% of Beijing 2025 is 338 of 973 cut off, not rounded', () => {
    const finding = findingOf(findingsIn(textOf('beijing-2025')), 'share-truncated');
    expect(finding).toMatchObject({
      level: 'notice',
      path: ['breakdowns', 0, 'parts', 1, 'share'],
    });
    for (const { message } of Object.values(inWords(finding)))
      for (const number of ['34.73', '34.737']) expect(message).toContain(number);
  });

  it('reads 22.10% with two places, as it is printed: 215 of 973 are 22.096…%', () => {
    const text = altered('beijing-2025', {
      'breakdowns.0.parts.2.share': { value: 22.2, quote: '占比22.20%' },
    });
    findingOf(findingsIn(text), 'share-differs', 'breakdowns.0.parts.2.share');
    expect(
      findingsIn(textOf('beijing-2025')).some(
        ({ path }) => path.join('.') === 'breakdowns.0.parts.2.share',
      ),
    ).toBe(false);
  });

  it('lets overlapping classes exceed their whole, since one item may stand in several', () => {
    const text = altered('beijing-2025', {
      'breakdowns.0.coverage': 'overlapping',
      'breakdowns.0.parts.0.value': 420,
    });
    expect(codesIn(text).filter((code) => code.startsWith('breakdown-'))).toEqual([]);
  });

  it('finds a share whose own quote prints another number', () => {
    const text = altered('beijing-2025', { 'breakdowns.0.parts.0.share.quote': '占比38.29%' });
    expect(findingsIn(text).filter(({ level }) => level === 'error')).not.toEqual([]);
  });
});
