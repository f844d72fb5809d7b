import { describe, expect, it } from 'vitest';
import { altered } from '../core/support.js';
import { fileWith, runs } from './support.js';

describe('what comes out', () => {
  const wrong = altered('haidian-2024', { 'metrics.suggestions-resolved.value': 136 });

  it('is SARIF with rule, level, place and waivers', async () => {
    const { out } = await runs(['check', fileWith(wrong), '--format', 'sarif']);
    const { version, runs: [run] } = JSON.parse(out) as { version: string; runs: { results: { ruleId: string; level: string; locations: unknown[] }[] }[] };
    expect(version).toBe('2.1.0');
    const rate = run?.results.find(({ ruleId }) => ruleId === 'rate-differs');
    expect(rate).toMatchObject({ level: 'error', locations: [{ physicalLocation: { region: { startColumn: 16 } } }] });
  }); // prettier-ignore

  it('is workflow commands on one line each', async () => {
    const { out } = await runs([
      'check',
      fileWith(wrong),
      '--format',
      'github',
      '--level',
      'error',
    ]);
    for (const line of out.trim().split('\n'))
      expect(line).toMatch(/^::error file=[^,]+,line=\d+,col=\d+,title=[a-z-]+::.+$/u);
  });

  it('is a page in which nothing of a file is markup', async () => {
    const evil = altered('haidian-2024', { 'body.<script>alert(1)</script>': 1 });
    const { out } = await runs(['check', fileWith(evil), '--format', 'html']);
    expect(out).toContain('&lt;script&gt;');
    expect(out).not.toContain('<script');
  });

  it('is a completion script that names every command and option', async () => {
    const { out } = await runs(['completion', 'bash']);
    for (const word of ['check', 'convert', 'template', 'diff', 'indicators', 'draw', 'schema', 'explain', '--previous', '--metrics'])
      expect(out).toContain(word);
  }); // prettier-ignore

  it('is the JSON Schema', async () => {
    expect(JSON.parse((await runs(['schema'])).out)).toMatchObject({ title: expect.stringContaining('人大') as string });
  }); // prettier-ignore

  it('explains every rule in both languages', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const { out } = await runs(['explain', '--lang', lang]);
      expect(out).toContain('rate-differs');
      expect(out).not.toMatch(/undefined|NaN|\[object/u);
    }
    expect((await runs(['explain', 'no-such-rule'])).status).toBe(2);
  });
});
