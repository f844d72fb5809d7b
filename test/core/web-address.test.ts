import { describe, expect, it } from 'vitest';
import { isWebAddress } from '@congress-metrics/core';
import { names, recordOf } from './support.js';

describe('an address that is safe to link to', () => {
  it.each([
    'https://www.szrd.gov.cn//v2/lvzhi/jdgz/zxgz/content/post_1128040.html',
    'http://hdb.bjhdnet.com/hdb/content/202501/09/c52609.html',
    'HTTPS://EXAMPLE.ORG',
    'https://例子.中国/',
    'https://例子.中国/报告?年=2024#一',
    'https://example.org:8443/a',
    'https://example.org/@user',
    'https://example.org/a?b=c@d',
  ])('%s', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  it('is that of every source of the real records', () => {
    for (const name of names)
      for (const { url } of recordOf(name).sources)
        if (url !== undefined) expect(isWebAddress(url), url).toBe(true);
  });
});

describe('an address that is not', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'ftp://example.org/',
    'mailto:a@example.org',
    '//example.org/',
    '/report.html',
    'example.org',
    'https://',
    'https:///example.org',
    'https:example.org',
    'https:\\\\example.org\\',
    'https://user@example.org/',
    'https://user:password@example.org/',
    'https://example.org\\@evil.example/',
    'https://exam ple.org/',
    'https://example.org/a b',
    'https://example.org/\u0000',
    'https://example.org/\n',
    ' https://example.org/',
    'https://example.org/ ',
    '',
  ])('%j', (address) => {
    expect(isWebAddress(address)).toBe(false);
  });

  it.each(['\u202e', '\u2066', '\u200b', '\ud800'])(
    'one that shows another place than it leads to, by a hidden character (%j)',
    (hidden) => {
      expect(isWebAddress(`https://example.org/${hidden}fdp.exe`)).toBe(false);
      expect(isWebAddress(`https://example${hidden}.org/`)).toBe(false);
    },
  );
});
