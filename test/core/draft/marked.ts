import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A figure that is marked in a text, with what it may be read as. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Ids of the catalogue, `rate:…` and the like; `own` and `rate:own` for a metric of the body's own. */
  readonly metrics: readonly string[];
  readonly role: 'figure' | 'plan' | 'other-body' | 'none';
}

/** A text with its marks taken out of it. */
export interface MarkedText {
  readonly name: string;
  readonly year: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const roles = { p: 'plan', b: 'other-body' } as const;

const markOf = (quote: string, said: string, start: number): Mark => {
  const place = { start, end: start + quote.length, quote };
  if (said === 'x') return { ...place, metrics: [], role: 'none' };
  const [, prefix, ids = ''] = /^(?:([pb]):)?(.*)$/u.exec(said) ?? [];
  const role = prefix === 'p' || prefix === 'b' ? roles[prefix] : 'figure';
  return { ...place, metrics: ids.split('|'), role };
};

/** Takes the marks ⟦words|metric⟧ out of a text. */
export const unmarked = (source: string): Pick<MarkedText, 'text' | 'marks'> => {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const found of source.matchAll(/⟦([^|⟧]*)\|([^⟧]*)⟧/gu)) {
    const [whole, quote = '', said = ''] = found;
    text += source.slice(from, found.index);
    marks.push(markOf(quote, said, text.length));
    text += quote;
    from = found.index + whole.length;
  }
  return { text: text + source.slice(from), marks };
};

const source = readFileSync(join(import.meta.dirname, '../../draft/marked-texts.md'), 'utf8');

/** The texts of `marked-texts.md`, made up for the tests in the words of reports. */
export const markedTexts: readonly MarkedText[] = source
  .split(/^# /mu)
  .slice(1)
  .map((part) => {
    const [head = '', ...lines] = part.split('\n');
    const [, name = '', year = ''] = /^(.*) (?:\d{4}-)?(\d{4})$/u.exec(head) ?? [];
    return { name, year: Number(year), ...unmarked(lines.join('\n').trim()) };
  });
