import { defineRule } from '../rule.js';
import type { Path } from '../finding.js';

/** White space and the width of punctuation differ between a page and its copy; words do not. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

function* quotesIn(
  node: unknown,
  path: Path,
  source: string | undefined,
): Generator<{ quote: string; path: Path; source: string | undefined }> {
  if (node === null || typeof node !== 'object') return;
  const own = 'source' in node && typeof node.source === 'string' ? node.source : source;
  for (const [key, value] of Object.entries(node)) {
    const place = [...path, Array.isArray(node) ? Number(key) : key];
    if (key === 'quote' && typeof value === 'string')
      yield { quote: value, path: place, source: own };
    else yield* quotesIn(value, place, own);
  }
}

/** With the report's text at hand, every quote of its first source occurs in it, word for word. */
export const quoteInText = defineRule('quote-in-text', ({ record, text }, report) => {
  if (text === undefined) return;
  const whole = plain(text);
  const [first] = record.sources;
  for (const { quote, path, source } of quotesIn(record, [], first?.id))
    if (source === first?.id && !whole.includes(plain(quote)))
      report({ code: 'quote-not-in-text', path, parameters: { quote } });
});
