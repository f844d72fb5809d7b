import { describe, expect, it } from 'vitest';
import { read } from '@congress-metrics/core/read';
import { altered, placeOf, textOf } from '../core/support.js';
import { fileWith, runs } from './support.js';

/** Haidian 2024 with 126 copied as 136: its rate no longer agrees, nor do its own words. */
const wrong = altered('haidian-2024', { 'metrics.suggestions-resolved.value': 136 });
const place = placeOf(wrong, '"value": ▸61.2');
const at = `${String(place.line)}:${String(place.column)}`;

/** Columns in a terminal: Han and full-width characters take two. */
const width = (text: string): number =>
  Array.from(text).reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  );

describe('check, as text', () => {
  it('exits with 1 and names place, both rates and their numbers', async () => {
    const path = fileWith(wrong);
    const { status, out } = await runs(['check', path]);
    expect(status).toBe(1);
    for (const word of [path, at, '错误', '61.2', '66.0', '136', '203 + 3', 'rate-differs'])
      expect(out).toContain(word);
  });

  it('says the same in English', async () => {
    const { status, out } = await runs(['check', fileWith(wrong), '--lang', 'en']);
    expect(status).toBe(1);
    for (const word of [at, 'error', '61.2', '66.0', '136', '203 + 3']) expect(out).toContain(word);
    expect(out).toContain('Suggestion');
  });

  it.each([
    ['en_GB.UTF-8', 'error'],
    ['zh_CN.UTF-8', '错误'],
    ['C', '错误'],
  ])(
    'speaks the language of the environment, %s, and that of --lang before it',
    async (language, word) => {
      expect((await runs(['check', fileWith(wrong)], { language })).out).toContain(word);
      expect((await runs(['check', fileWith(wrong), '--lang', 'en'], { language })).out).toContain(
        'error',
      );
    },
  );

  it('shows the line with a caret under the very place', async () => {
    const { out } = await runs(['check', fileWith(wrong)]);
    const lines = out.split('\n');
    const shown = lines.findIndex((line) => line.includes('"value": 61.2'));
    const caret = lines[shown + 1] ?? '';
    expect(width(caret.slice(0, caret.indexOf('^')))).toBe(
      width((lines[shown] ?? '').split('61.2')[0] ?? ''),
    );
  });

  it('puts the caret right behind Han characters, which take two columns', async () => {
    const text = '{"body": {"name": "海淀区人大常委会", "id": 7}}';
    const { out } = await runs(['check', fileWith(text)]);
    const lines = out.split('\n');
    const entry = lines.findIndex((line) =>
      line.includes('1:'.concat(String(text.indexOf('7') + 1))),
    );
    const [shown = '', caret = ''] = lines.slice(entry + 1);
    expect(width(caret.slice(0, caret.indexOf('^')))).toBe(
      width(shown.slice(0, shown.indexOf('7}'))),
    );
  });

  it('cuts a very long line around the place', async () => {
    const { out } = await runs(['check', fileWith(JSON.stringify(JSON.parse(wrong)))]);
    expect(out).toContain('61.2');
    for (const line of out.split('\n').filter((one) => one.includes('│')))
      expect(line.length).toBeLessThan(120);
    const [before = '', caret = ''] = out
      .split('\n')
      .slice(out.split('\n').findIndex((line) => line.includes('"value":61.2')));
    expect(width(caret.slice(0, caret.indexOf('^')))).toBe(
      width(before.slice(0, before.indexOf('61.2'))),
    );
  });

  it('shows the line of a file in UTF-16 as its author sees it', async () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${wrong}`, 'utf16le'));
    const { status, out } = await runs(['check', fileWith(bytes)]);
    expect(status).toBe(1);
    expect(out).toContain(at);
    expect(out).toContain('"value": 61.2');
  });

  it('has colour only for a terminal that wants it', async () => {
    expect((await runs(['check', fileWith(wrong)])).out).not.toContain('\u001b[');
    expect((await runs(['check', fileWith(wrong)], { hasColour: true })).out).toContain(
      '\u001b[31m',
    );
  });

  it.each([
    ['an escape sequence', '{"body": \u001b[2J}'],
    ['an escape sequence in a key', altered('haidian-2024', { '\u001b[31mkey': 1 })],
    [
      'a text direction that turns the line about',
      altered('haidian-2024', { 'sources.0.title': '报告\u202e摘登' }),
    ],
    ['a carriage return that overwrites the line', '{"body": x\r错误}'],
  ])('writes no control character of a file to the terminal: %s', async (_, text) => {
    const { out } = await runs(['check', fileWith(text)]);
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u);
  });

  it('lists a hundred findings of one file and counts the rest', async () => {
    const metrics = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [`made-up-${String(index)}`, 'x']),
    );
    const { out } = await runs(['check', fileWith(altered('haidian-2024', { metrics }))]);
    expect(out.match(/错误 .*wrong-type/gu)).toHaveLength(100);
    expect(out).toContain('150');
    expect(out).toContain('250个错误');
  });

  it('shows a waived finding with its reason, in the language asked for, and exits with 0', async () => {
    const reason = { 'zh-CN': '原文如此。', en: 'So printed.' };
    const text = altered('haidian-2024', {
      'reported.0.value': 66.9,
      'reported.0.quote': '占66.9%',
      'reported.1.quote': undefined,
      waivers: [{ code: 'rate-differs', reason }],
    });
    const chinese = await runs(['check', fileWith(text)]);
    expect(chinese).toMatchObject({ status: 0 });
    expect(chinese.out).toContain('原文如此。');
    const english = await runs(['check', fileWith(text), '--lang', 'en']);
    expect(english.out).toContain('So printed.');
  });
});

describe('check, as data', () => {
  interface Data {
    readonly valid: boolean;
    readonly counts: Readonly<Record<string, number>>;
    readonly files: readonly {
      readonly path: string;
      readonly failure?: string;
      readonly findings: readonly Readonly<Record<string, unknown>>[];
    }[];
  }
  const dataOf = async (
    ...words: string[]
  ): Promise<{ status: number; data: Data; out: string }> => {
    const { status, out } = await runs(['check', '--format', 'json', ...words]);
    return { status, data: JSON.parse(out) as Data, out };
  };

  it('holds the same findings as the library, with place and words', async () => {
    const { status, data } = await dataOf(fileWith(wrong));
    expect(status).toBe(1);
    expect(data.valid).toBe(false);
    const { findings } = read(wrong);
    expect(
      data.files[0]?.findings.map(({ code, path, line, column }) => ({ code, path, line, column })),
    ).toEqual(
      findings.map(({ code, path, line, column }) => ({ code, path: [...path], line, column })),
    );
    expect(data.counts['error']).toBe(findings.filter(({ level }) => level === 'error').length);
    const rate = data.files[0]?.findings.find(({ code }) => code === 'rate-differs');
    expect(rate).toMatchObject({ level: 'error', ...place });
    expect(rate?.['message']).toContain('203 + 3');
    expect(rate?.['fix']).not.toBe('');
  });

  it('is valid for a real record, and says so', async () => {
    const { status, data } = await dataOf(fileWith(textOf('haidian-2024')));
    expect(status).toBe(0);
    expect(data).toMatchObject({ valid: true, counts: { error: 0 } });
  });

  it('speaks the language asked for', async () => {
    const { data } = await dataOf(fileWith(wrong), '--lang', 'en');
    expect(
      data.files[0]?.findings.find(({ code }) => code === 'rate-differs')?.['message'],
    ).toContain('printed as 61.2%');
  });

  it('names a file that could not be read, and is not valid', async () => {
    const { status, data } = await dataOf('no-such-file.json');
    expect(status).toBe(2);
    expect(data.valid).toBe(false);
    expect(data.files[0]).toMatchObject({
      path: 'no-such-file.json',
      failure: 'ENOENT',
      findings: [],
    });
  });

  it('stays under 100 kB for a file with 2,000 faults, and still counts them all', async () => {
    const metrics = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`made-up-${String(index)}`, 'x']),
    );
    const { data, out } = await dataOf(fileWith(altered('haidian-2024', { metrics })));
    expect(out.length).toBeLessThan(100_000);
    expect(data.counts['error']).toBe(2000);
  });
});
