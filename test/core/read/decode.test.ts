import { describe, expect, it } from 'vitest';
import { read } from '@congress-metrics/core/read';
import { codesIn, findingOf, findingsIn, inWords, recordOf, textOf } from '../support.js';

const name = 'shenzhen-2022';
const text = textOf(name);
const utf8 = new TextEncoder();

const utf16 = (characters: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(characters.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < characters.length; at += 1)
    view.setUint16(at * 2, characters.charCodeAt(at), littleEndian);
  return bytes;
};

describe('a record read from bytes', () => {
  it.each([
    ['UTF-8', utf8.encode(text)],
    ['UTF-8 with a byte order mark', utf8.encode(`\ufeff${text}`)],
    ['UTF-16 little-endian with a byte order mark', utf16(`\ufeff${text}`, true)],
    ['UTF-16 big-endian with a byte order mark', utf16(`\ufeff${text}`, false)],
    ['UTF-8 with the line ends of Windows', utf8.encode(text.replaceAll('\n', '\r\n'))],
  ])('is the same in %s', (_, bytes) => {
    expect(read(bytes).record).toEqual(recordOf(name));
  });

  it('is the same in a string that begins with a byte order mark', () => {
    expect(read(`\ufeff${text}`).record).toEqual(recordOf(name));
  });

  it('keeps a genuine replacement character in a text, which is no fault of encoding', () => {
    const bytes = utf8.encode(text.replace('读特', '读\ufffd'));
    expect(codesIn(bytes)).not.toContain('encoding');
  });
});

describe('bytes that are no text', () => {
  const wrongAt = (place: string, wrong: readonly number[]): { bytes: Uint8Array; at: number } => {
    const before = utf8.encode(text.slice(0, text.indexOf(place)));
    const after = utf8.encode(text.slice(text.indexOf(place)));
    return { bytes: new Uint8Array([...before, ...wrong, ...after]), at: before.length };
  };

  it.each([
    ['a byte that never stands in UTF-8', [0xff]],
    ['a lone continuation byte', [0x80]],
    ['half a character of GBK, as Chinese Excel saves it', [0xca, 0xd0]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['a truncated Han character', [0xe6, 0xb7]],
  ])('are refused at the first wrong byte: %s', (_, wrong) => {
    const { bytes, at } = wrongAt('深圳市', wrong);
    const finding = findingOf(findingsIn(bytes), 'encoding');
    const lines = text.slice(0, text.indexOf('深圳市')).split('\n');
    expect(finding).toMatchObject({
      level: 'error',
      parameters: { offset: at },
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
    });
    expect(inWords(finding)['zh-CN'].message).toContain(String(at));
    expect(inWords(finding).en.message).toContain(String(at));
  });

  it('are found behind a genuine replacement character, counted in bytes', () => {
    const bytes = new Uint8Array([...utf8.encode('"海\ufffd'), 0xff, 0x22]);
    expect(findingOf(findingsIn(bytes), 'encoding')).toMatchObject({
      parameters: { offset: 7 },
      line: 1,
      column: 4,
    });
  });

  it('give no record, so that nothing is drawn from mojibake', () => {
    expect(read(wrongAt('深圳市', [0xff]).bytes).record).toBeUndefined();
  });

  it('may be half a character of UTF-16, and then the encoding is named', () => {
    const bytes = utf16(`\ufeff${text}`, true).slice(0, -1);
    const finding = findingOf(findingsIn(bytes), 'encoding');
    expect(inWords(finding).en.message).toContain('UTF-16LE');
  });

  it('may be a spreadsheet, which is refused without a stack trace', () => {
    const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0xb5]);
    expect(codesIn(zip)).toEqual(['encoding']);
  });
});
