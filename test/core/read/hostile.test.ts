import { describe, expect, it } from 'vitest';
import { read } from '@congress-metrics/core/read';
import {
  altered,
  codesIn,
  findingOf,
  findingsIn,
  inWords,
  placeOf,
  recordOf,
  textOf,
  type Changes,
} from '../support.js';

const text = textOf('haidian-2024');
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('nesting', () => {
  it('is read down to 64 levels and refused at the 65th', () => {
    expect(codesIn(nested(64))).not.toContain('too-deep');
    expect(findingOf(findingsIn(nested(65)), 'too-deep')).toMatchObject({ line: 1, column: 65 });
  });

  it.each([
    ['100,000 brackets', nested(100_000)],
    ['100,000 brackets that are never closed', '['.repeat(100_000)],
    ['100,000 objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
  ])('of %s is refused and throws nothing', (_, deep) => {
    expect(codesIn(deep)).toEqual(['too-deep']);
  });

  it('that is hidden behind closing brackets of the wrong kind throws nothing', () => {
    const hidden = '[' + '},'.repeat(100_000) + '['.repeat(100_000);
    expect(codesIn(hidden)).toHaveLength(1);
  });

  it('is not counted inside a text', () => {
    expect(codesIn(altered('haidian-2024', { note: '['.repeat(100) }))).not.toContain('too-deep');
  });
});

describe('a key given twice', () => {
  it('at the top of the record is refused, and both lines are named', () => {
    const wrong = text.replace('"period": {', '"body": {},\n  "period": {');
    const finding = findingOf(findingsIn(wrong), 'duplicate-key');
    expect(finding).toMatchObject({
      ...placeOf(wrong, '▸"body": {}'),
      parameters: { key: 'body', firstLine: 2 },
    });
    expect(read(wrong).record).toBeUndefined();
    expect(inWords(finding)['zh-CN'].message).toContain('第2行');
    expect(inWords(finding).en.message).toContain('line 2');
  });

  it('within a figure is refused, so that neither of two values is lost in silence', () => {
    const wrong = text.replace('"value": 126,', '"value": 126,\n      "value": 136,');
    const finding = findingOf(findingsIn(wrong), 'duplicate-key');
    expect(finding).toMatchObject({
      ...placeOf(wrong, '▸"value": 136'),
      parameters: { key: 'value', firstLine: placeOf(wrong, '▸"value": 126').line },
    });
  });

  it('in an escaped spelling is the same key', () => {
    const wrong = text.replace('"id": "haidian",', '"id": "haidian",\n    "\\u0069d": "chaoyang",');
    expect(findingOf(findingsIn(wrong), 'duplicate-key')).toMatchObject({
      ...placeOf(wrong, '▸"\\u0069d"'),
      parameters: { key: 'id', firstLine: 3 },
    });
  });
});

describe('a key that means something to JavaScript', () => {
  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('is refused: %s', (key) => {
    const wrong = text.replace('"metrics": {', `"metrics": {\n    "${key}": {"polluted": 1},`);
    const finding = findingOf(findingsIn(wrong), 'forbidden-key');
    expect(finding).toMatchObject(placeOf(wrong, `▸"${key}"`));
    expect(read(wrong).record).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    'toString',
    'hasOwnProperty',
    'valueOf',
    'isPrototypeOf',
    'to.string',
    '名称',
    'Motions',
  ])('or is no id is no metric, and throws nothing: %s', (key) => {
    const codes = codesIn(text.replace('"metrics": {', `"metrics": {\n    "${key}": 5,`));
    expect(codes.some((code) => code === 'bad-id' || code === 'unknown-metric')).toBe(true);
  });
});

describe('a number that changes when it is read', () => {
  const withValue = (token: string): string => text.replace('"value": 126,', `"value": ${token},`);

  it.each([
    ['9007199254740993', 'number-not-exact'],
    ['126.00000000000000000001', 'number-not-exact'],
    ['1e-400', 'number-not-exact'],
    ['1e400', 'number-too-large'],
    ['-1e400', 'number-too-large'],
  ])('is refused as it is written: %s', (token, code) => {
    const wrong = withValue(token);
    const finding = findingOf(findingsIn(wrong), code);
    expect(finding).toMatchObject(placeOf(wrong, `"value": ▸${token}`));
    expect(inWords(finding)['zh-CN'].message).toContain(token);
    expect(inWords(finding).en.message).toContain(token);
  });

  it.each(['126.0', '1.26e2', '12600E-2'])('is read where it stays the same: %s', (token) => {
    expect(read(withValue(token)).record).toEqual(recordOf('haidian-2024'));
  });

  it('of minus zero is zero', () => {
    const { record } = read(withValue('-0'));
    const figure = record?.metrics['suggestions-resolved'];
    expect(typeof figure === 'object' && 'value' in figure && Object.is(figure.value, 0)).toBe(
      true,
    );
  });
});

describe('values that no report prints (each is made up)', () => {
  it.each<[string, Changes]>([
    ['a rate of 120 decimal places', { 'reported.0.value': 1e-120 }],
    ['the least number there is for a rate', { 'reported.0.value': 5e-324 }],
    ['a share of 120 decimal places', { 'reported.2.value': 1e-120 }],
    ['the least number there is for a count', { 'metrics.suggestions-at-sessions.value': 5e-324 }],
    [
      'the greatest whole number in 万亿元',
      { 'metrics.budget-examined': { value: 2 ** 53 - 1, unit: '万亿元' } },
    ],
    ['a quote of 400 digits', { 'metrics.suggestions-resolved.quote': '9'.repeat(400) }],
    [
      'a quote of 400 digits that says all',
      { 'metrics.suggestions-replied.quote': `${'9'.repeat(400)}件全部办复` },
    ],
    [
      'a rate quoted with 400 decimals',
      { 'reported.0.value': 66.2, 'reported.0.quote': `66.2${'0'.repeat(400)}%` },
    ],
    ['a change of minus 100%', { 'reported.1.direction': 'down', 'reported.1.value': 100 }],
    [
      'a figure without bounds over another',
      {
        'metrics.voters-received': { value: 5, qualifier: 'at-least' },
        'metrics.station-visits': { value: 5, qualifier: 'at-least' },
      },
    ],
  ])('are judged like any other, and throw nothing: %s', (_, changes) => {
    const { findings } = read(altered('haidian-2024', changes), {
      others: [recordOf('haidian-2024')],
    });
    for (const finding of findings)
      for (const { message, fix } of Object.values(inWords(finding)))
        expect(message + fix).not.toMatch(/NaN|Infinity|undefined/u);
  });
});
