import { readRecords, toYaml } from '@congress-metrics/formats';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../core/support.js';
import { only, utf8 } from './support.js';

describe('YAML', () => {
  it('gives findings with line and column', () => {
    const text = toYaml([recordOf('haidian-2024')]).replace('level: county', 'level: conty');
    const { findings } = only(utf8(text), 'a.yaml');
    const line = text.slice(0, text.indexOf('conty')).split('\n').length;
    expect(findings).toContainEqual(expect.objectContaining({ code: 'not-in-list', line, column: 10 }));
  }); // prettier-ignore

  it.each([
    ['a key twice', 'body: 1\nbody: 2\n', 'duplicate-key'],
    ['an alias', 'a: &x 1\nb: *x\n', 'alias-not-allowed'],
    ['aliases that grow', `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${String(n)}: &b${String(n)} [*a, *a]\n`).join('')}`, 'alias-not-allowed'],
    ['a key that hides a prototype', '__proto__: {a: 1}\n', 'forbidden-key'],
    ['a number that changes when it is read', 'a: 9007199254740993\n', 'number-not-exact'],
    ['100,000 brackets', '['.repeat(100_000), 'too-deep'],
    ['100,000 dashes', '- '.repeat(100_000), 'too-deep'],
    ['indentation without end', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'too-deep'],
    ['no YAML', 'a: "b\nc: [', 'syntax'],
    ['nothing', '  \n', 'empty-text'],
  ])('is refused where it has %s', (_, text, code) => {
    const findings = readRecords(utf8(text), { name: 'a.yaml' }).flatMap((report) => report.findings);
    expect(findings.map((finding) => finding.code)).toContain(code);
  }); // prettier-ignore
});
