import { measure, wrap } from '@congress-metrics/charts';
import { describe, expect, it } from 'vitest';

describe('measure', () => {
  it('counts Han characters and full-width punctuation as one em', () => {
    expect(measure('听取和审议', 14)).toBe(70);
    expect(measure('（）', 10)).toBe(20);
  });

  it('is at least as wide as Noto Sans CJK SC sets Latin text', () => {
    // Measured in Chromium at 100 px: each advance width in em.
    const noto: Readonly<Record<string, number>> = {
      '0': 0.55,
      '8': 0.55,
      a: 0.56,
      e: 0.55,
      i: 0.27,
      m: 0.93,
      n: 0.61,
      o: 0.61,
      r: 0.39,
      s: 0.47,
      t: 0.38,
      w: 0.8,
      A: 0.61,
      C: 0.64,
      M: 0.81,
      W: 0.88,
      '%': 0.92,
      ' ': 0.22,
      '.': 0.28,
      '+': 0.55,
    };
    for (const [character, em] of Object.entries(noto)) {
      expect(measure(character, 1), character).toBeGreaterThanOrEqual(em - 0.05);
      expect(measure(character, 1), character).toBeLessThan(em + 0.15);
    }
  });

  it('gives combining marks and joiners no room, and bold Latin a little more', () => {
    expect(measure('e\u0301', 10)).toBe(measure('e', 10));
    expect(measure('人\u200d', 10)).toBe(10);
    expect(measure('2025', 10, true)).toBeGreaterThan(measure('2025', 10));
    expect(measure('年', 10, true)).toBe(10);
  });

  it('takes every text, also halves of surrogate pairs', () => {
    for (const text of ['', '\ud800', '\udc00x', '😀', '\u0000', 'ﷺ'])
      expect(Number.isFinite(measure(text, 12))).toBe(true);
  });
});

describe('wrap', () => {
  it('leaves a text that fits on one line', () => {
    expect(wrap('主任会议', 56, 14, 2)).toEqual(['主任会议']);
  });

  it('breaks Chinese between words, into even lines', () => {
    expect(wrap('听取和审议专项工作报告', 100, 14, 2)).toEqual(['听取和审议', '专项工作报告']);
    expect(wrap('任免国家机关工作人员', 90, 14, 2)).toEqual(['任免国家机关', '工作人员']);
    expect(wrap('补选上一级人大代表', 80, 14, 2)).toEqual(['补选上一级', '人大代表']);
  });

  it('never begins a line with closing punctuation, nor ends one with an opening bracket', () => {
    for (let width = 30; width < 240; width += 7)
      for (const line of wrap('代表建议、批评和意见（含议案），共126件。', width, 14, 9)) {
        expect(line).not.toMatch(/^[，。、）]/u);
        expect(line).not.toMatch(/（$/u);
      }
  });

  it('keeps Latin words, numbers and their unit words whole', () => {
    expect(wrap('Standing Committee meetings', 143, 14, 2)).toEqual([
      'Standing Committee',
      'meetings',
    ]);
    for (let width = 70; width < 200; width += 5)
      expect(wrap('办理代表建议1,060件', width, 14, 4).join('\n')).toContain('1,060件');
  });

  it('cuts a word without gaps only when no line can hold it', () => {
    const lines = wrap('a-very-long-name-without-any-gap', 80, 14, 6);
    expect(lines.join('')).toBe('a-very-long-name-without-any-gap');
    expect(lines.length).toBeGreaterThan(1);
  });

  it('shortens with an ellipsis as a last resort', () => {
    const lines = wrap('听取和审议专项工作报告', 50, 14, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
    expect(lines.every((line) => measure(line, 14) <= 50)).toBe(true);
  });

  it('returns for any width and any text', () => {
    for (const width of [0, -1, 1, 13, NaN])
      for (const text of ['', ' ', '审议', 'word', '😀😀😀'])
        expect(wrap(text, width, 14, 2).length).toBeLessThanOrEqual(2);
  });
});
