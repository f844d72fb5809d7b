import { candidatesFor } from '../metric/choose.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Phrase, Span } from '../phrase/phrase.js';
import { namesInTurn, readRate } from './read-rate.js';
import type { Reading } from './reading.js';
import { inheritedBy, type State } from './state.js';

/** What a rate may be of; 意见建议 of voters are no suggestions of deputies. */
const rated =
  /代表意见建议|意见建议|意见和建议|书面意见|建议|诉求|信访|民生实事|议案|实事|案件|民意/gu;
/** How far back what a rate is of may stand. */
const ratedReach = 300;

const isOfSuggestions = (text: string, at: number): boolean => {
  const spoken = [...text.slice(Math.max(0, at - ratedReach), at).matchAll(rated)].at(-1)?.[0];
  return spoken === undefined || /^(?:建议|代表意见建议|书面意见)$/u.test(spoken);
};

/** Reads a percentage or a change. `paired` is the figure that 分别 pairs it with. */
export const readRatio = (
  numeral: Numeral,
  before: string,
  phrase: Phrase,
  clause: Span,
  state: State,
  paired: Reading | undefined,
): Reading => {
  const { text, standing } = state.setting;
  const turn = namesInTurn(before);
  const [name, ...names] = turn.length > 0 ? turn : state.names;
  state.names = names;
  const { metric, also, rule, isSure, whole } = readRate(numeral.unit, {
    before,
    readings: state.readings.slice(-8),
    paired,
    name,
    among: state.among,
    isCompared: state.isCompared,
    isOfSuggestions: isOfSuggestions(text, numeral.start),
    start: clause.start,
    candidates: candidatesFor(phrase, inheritedBy(phrase, state), before, '', standing.level),
  });
  return {
    numeral,
    clause,
    phrase,
    label: before.trim(),
    metric,
    also,
    alternatives: [],
    tier: isSure ? 'certain' : metric.includes('own') ? 'own' : 'likely',
    rule,
    candidates: [],
    ...(whole && { whole, ...(whole.divided && { divided: whole.divided }) }),
    isPlan: false,
    isOtherBody: false,
    isEarlierYear: false,
  };
};
