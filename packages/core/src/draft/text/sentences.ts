import type { Span } from '../phrase/phrase.js';

/** A sentence of a text, with the clauses that it is made of. */
export interface Sentence extends Span {
  readonly clauses: readonly Span[];
}

const endsSentence = new Set(Array.from('。!?\n', (mark) => mark.charCodeAt(0)));
const endsClause = new Set(Array.from(',;:', (mark) => mark.charCodeAt(0)));

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Splits a plain text into sentences and clauses. Marks within a number or a pair of brackets part nothing. */
export const sentencesOf = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let clauses: Span[] = [];
  let sentence = 0;
  let clause = 0;
  let depth = 0;
  const endClause = (at: number): void => {
    if (at > clause) clauses.push({ start: clause, end: at });
    clause = at + 1;
  };
  const finish = (at: number): void => {
    endClause(at);
    if (clauses.length > 0) sentences.push({ start: sentence, end: at, clauses });
    clauses = [];
    sentence = at + 1;
    depth = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x300a) depth += 1;
    else if (code === 0x300b) depth = Math.max(0, depth - 1);
    if (endsSentence.has(code)) {
      finish(at);
      continue;
    }
    if (depth > 0 || !endsClause.has(code)) continue;
    if (
      isDigit(text.charCodeAt(at - 1)) &&
      /^\d{3}(?!\d)|^\d\d/u.test(text.slice(at + 1, at + 5)) &&
      code !== 0x3b
    )
      continue;
    endClause(at);
  }
  finish(text.length);
  return sentences;
};
