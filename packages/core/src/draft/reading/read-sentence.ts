import type { Numeral } from '../numerals/numeral.js';
import { phrasesOf, type Phrase, type Span } from '../phrase/phrase.js';
import { tokensOf, type Token } from '../phrase/tokens.js';
import { isRatio } from '../relations/divided.js';
import { isChange, isComparison } from '../relations/rates.js';
import { settleParts } from '../relations/settle-parts.js';
import type { Sentence } from '../text/sentences.js';
import { readCount, withLabelBefore } from './read-count.js';
import { partRead } from './read-part.js';
import { readRatio } from './read-ratio.js';
import type { Reading } from './reading.js';
import { newState, overhear, remember, type ReaderSetting, type State } from './state.js';

const readOne = (
  numeral: Numeral,
  given: Phrase,
  clause: Span,
  state: State,
  paired: Reading | undefined,
): Reading => {
  const { readings, setting, among, isSorting } = state;
  const { text } = setting;
  const last = readings.at(-1)?.numeral.end ?? 0;
  const before = text.slice(Math.max(last, clause.start), numeral.start);
  const phrase = withLabelBefore(given, state);
  const isPercent = /%|百分点|‰|成$/u.test(numeral.unit);
  if (isPercent || isChange(before, numeral.unit, state.isCompared))
    return readRatio(numeral, before, phrase, clause, state, paired);
  const reading = readCount(numeral, phrase, clause, state);
  return partRead(reading, { among, isSorting, readings, text }) ?? reading;
};

const sorts = /(?:按|依|从)[^,。]{0,12}(?:分|看|划分|分类|统计)/u;

/** The figures before several percentages that 分别 pairs them with: 满意143件、基本满意13件,分别占91.7%、8.3%. */
const pairsOf = (
  inside: readonly Numeral[],
  words: string,
  readings: readonly Reading[],
): readonly (Reading | undefined)[] => {
  const isPercent = inside.every(({ unit }) => unit.startsWith('%'));
  if (inside.length < 2 || !isPercent || !words.includes('分别')) return [];
  return readings
    .slice(-12)
    .filter((one) => !isRatio(one))
    .slice(-inside.length);
};

/** How far before the first figure of a sentence its words still matter. */
const reach = 200;

/** Reads the figures of a sentence one after another; what was said of one is known to the next. */
export const readSentence = (
  sentence: Sentence,
  figures: readonly Numeral[],
  readings: Reading[],
  setting: ReaderSetting,
): void => {
  const { text, standing, masks } = setting;
  const tokens = (start: number, end: number): readonly Token[] =>
    tokensOf(text, start, end, standing, masks);
  const state = newState(sentence, readings, setting);
  const from = readings.length;
  let next = 0;
  for (const clause of sentence.clauses) {
    const first = next;
    while ((figures[next]?.start ?? Infinity) < clause.end) next += 1;
    const inside = figures.slice(first, next);
    if (next === 0 && clause.end < (figures[0]?.start ?? 0) - reach) continue;
    const words = text.slice(clause.start, clause.end);
    if (words.includes('其中'))
      state.among = readings
        .slice(-reach)
        .findLast((one) => !isRatio(one) && one.metric !== undefined);
    state.isSorting ||= sorts.test(words);
    if (inside.length === 0) {
      overhear(tokens(clause.start, clause.end), state, next === 0);
      state.isCompared = isComparison(words);
      continue;
    }
    const phrases = phrasesOf(clause, inside, tokens);
    const pairs = pairsOf(inside, words, readings);
    for (const [index, phrase] of phrases.entries()) {
      const numeral = inside[index];
      if (numeral === undefined) continue;
      const reading = readOne(numeral, phrase, clause, state, pairs[index]);
      readings.push(reading);
      if (!isRatio(reading)) remember(phrase, state, index === 0);
    }
    state.previousClause = undefined;
    state.isCompared &&= /[增减]/u.test(words);
  }
  settleParts(from, readings);
};
