import { locales } from '@congress-metrics/core';
import type { FindingCode } from '@congress-metrics/core/read';
import { describe, expect, it } from 'vitest';
import { checkExample } from './dictionary/check-examples.js';
import { checkPage } from './dictionary/check-page.js';
import { checkSlips } from './dictionary/check-slips.js';
import { indexPage } from './dictionary/index-page.js';
import { indicatorPage } from './dictionary/indicator-page.js';
import { metricPage } from './dictionary/metric-page.js';

const folder = '../../docs/dictionary';
const pages = { metrics: metricPage, indicators: indicatorPage, checks: checkPage } as const;

describe('the dictionary is published as the definitions have it (npm run generate writes it anew)', () => {
  it('in its index', async () => {
    await expect(indexPage()).toMatchFileSnapshot(`${folder}/README.md`);
  });

  it.each(
    Object.entries(pages).flatMap(([name, page]) =>
      Object.values(locales).map((locale) => ({ name, page, locale, language: locale.tag })),
    ),
  )('in its $name in $language', async ({ name, page, locale, language }) => {
    await expect(page(locale)).toMatchFileSnapshot(`${folder}/${name}.${language}.md`);
  });

  it('and every link within it leads somewhere', () => {
    const texts = new Map<string, string>([
      ['README.md', indexPage()],
      ...Object.entries(pages).flatMap(([name, page]) =>
        Object.values(locales).map((locale) => [`${name}.${locale.tag}.md`, page(locale)] as const),
      ),
    ]);
    for (const [file, text] of texts) {
      const ids = [...text.matchAll(/<a id="([^"]+)">/gu)].map(([, id]) => id);
      expect(ids, file).toEqual([...new Set(ids)]);
      for (const [, page, id] of text.matchAll(/\]\(([\w.-]*)#([\w.-]+)\)/gu))
        expect(
          texts.get(page === '' ? file : (page ?? '')),
          `${file}: ${page ?? ''}#${id ?? ''}`,
        ).toContain(`<a id="${id ?? ''}"></a>`);
    }
  });
});

describe('what the dictionary says of checks', () => {
  it.each(Object.keys(checkSlips))('is shown by the slip for %s', (code) => {
    expect(checkExample(code as FindingCode)?.finding.code).toBe(code);
  });
});
