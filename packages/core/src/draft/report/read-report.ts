import { leftOutBecause } from '../fates/left-out.js';
import { masksOf } from '../fates/masks.js';
import type { Reason } from '../fates/reason.js';
import { surroundingsOf } from '../fates/surroundings.js';
import { isWeak } from '../fates/weak.js';
import { findNumerals } from '../numerals/find-numerals.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Standing } from '../phrase/deputies.js';
import { readSentence } from '../reading/read-sentence.js';
import type { Reading } from '../reading/reading.js';
import { findTables } from '../tables/find-tables.js';
import { readCell } from '../tables/read-cell.js';
import { plainText, type PlainText } from '../text/plain-text.js';
import { sentencesOf } from '../text/sentences.js';
import { isOfOtherBody } from './other-body.js';
import { planTeller } from './plan.js';

/** A numeral with what became of it. */
export type Fate =
  | { readonly numeral: Numeral; readonly reason: Reason }
  | { readonly numeral: Numeral; readonly reading: Reading };

/** A report whose numerals have each found their fate. */
export interface ReadReport {
  readonly text: PlainText;
  readonly fates: readonly Fate[];
}

/** Reasons that a place in a table makes void: there a number needs no unit. */
const voidInTables: ReadonlySet<Reason | undefined> = new Set([
  undefined,
  'no-unit',
  'cut-off',
  'page',
]);

/** Reads a report: every numeral is a figure with what it counts, or left out with its reason. */
export const readReport = (given: string, standing: Standing): ReadReport => {
  const text = plainText(given);
  const { plain } = text;
  const surroundings = surroundingsOf(plain);
  const numerals = findNumerals(plain);
  const reasons = numerals.map((numeral) => leftOutBecause(plain, numeral, surroundings));
  const masks = masksOf(plain, numerals, reasons);
  const places = new Map(numerals.map((numeral, index) => [numeral, index]));
  const byNumeral = new Map<Numeral, Reading>();
  for (const cell of findTables(plain, numerals))
    if (voidInTables.has(reasons[places.get(cell.numeral) ?? -1]))
      byNumeral.set(cell.numeral, readCell(cell, standing));
  const figures = numerals.filter(
    (one, index) => reasons[index] === undefined && !byNumeral.has(one),
  );
  const sentences = sentencesOf(plain);
  const isPlanned = planTeller(plain, sentences);
  const readings: Reading[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const first = next;
    while ((figures[next]?.start ?? Infinity) < sentence.end) next += 1;
    if (next === first) continue;
    const from = readings.length;
    readSentence(sentence, figures.slice(first, next), readings, { text: plain, standing, masks });
    for (const reading of readings.slice(from)) {
      const { numeral, metric, clause } = reading;
      reading.isPlan = isPlanned(sentence, numeral.start);
      reading.isOtherBody = isOfOtherBody(
        plain.slice(clause.start, numeral.start),
        plain.slice(numeral.end, clause.end),
        standing,
        metric === 'own',
      );
    }
  }
  for (const [index, reading] of readings.entries())
    if (!isWeak(reading, [readings[index - 1], readings[index + 1]]))
      byNumeral.set(reading.numeral, reading);
  const fates = numerals.map((numeral, index): Fate => {
    const reading = byNumeral.get(numeral);
    return reading === undefined
      ? { numeral, reason: reasons[index] ?? 'word' }
      : { numeral, reading };
  });
  return { text, fates };
};
