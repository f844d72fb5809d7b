import { candidatesFor, unitFitOf, type Candidate } from '../metric/choose.js';
import { needsOf } from '../metric/signatures.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Phrase, Span } from '../phrase/phrase.js';
import { labelOf } from './label.js';
import type { Reading, Tier } from './reading.js';
import { hasContent, inheritedBy, type State } from './state.js';

/** A phrase of which only 有 or 共 stands beside the number takes its label from the clause before. */
export const withLabelBefore = (phrase: Phrase, { previousClause }: State): Phrase => {
  const words = phrase.core.map(({ text }) => text).join('');
  if (previousClause === undefined || hasContent(phrase) || !/^[有为达]/u.test(words))
    return phrase;
  return { ...phrase, core: previousClause.filter(({ role }) => role !== 'act') };
};

/** 审议工作报告时提出: an occasion narrows what was done on it. */
const isOnOccasion = ({ wide, core }: Phrase): boolean => {
  const all = [...wide, ...core];
  const at = all.findIndex(({ text }) => text === '时');
  const hasAct = (some: readonly { role: string }[]): boolean =>
    some.some(({ role }) => role === 'act');
  return at > 0 && hasAct(all.slice(0, at)) && hasAct(all.slice(at));
};

const tierOf = (best: Candidate, second: Candidate | undefined, phrase: Phrase): Tier => {
  const isStrange = phrase.core.some(({ role }) => role === 'unknown');
  if (best.residue.length > 0 || isStrange || isOnOccasion(phrase)) return 'own';
  const isClear = second === undefined || second.score < best.score;
  const isExplained = best.inherited.length === 0 && best.wideResidue.length === 0;
  return isClear && isExplained && best.unitFit >= 2 ? 'certain' : 'likely';
};

/** What is said of all that were counted, and so counts them once more: 32件均按期完成. */
const predicates = new Set(['time-on']);

const isPredicate = ({ metric }: Candidate): boolean =>
  [...needsOf(metric)].some((one) => predicates.has(one));

/** Whether the figure before counts the same thing in another way: 审议意见16件63条. */
const isSecondCount = (
  last: Reading | undefined,
  { unit, start }: Numeral,
  metric: string,
): boolean =>
  last?.metric === metric &&
  last.numeral.unit !== unit &&
  last.clause.start <= start &&
  start <= last.clause.end &&
  unitFitOf(metric, unit) < 3;

/** Whether topics were discussed at another meeting than the standing committee's. */
const isOthersTopic = (metric: string, { meeting }: State): boolean =>
  metric === 'agenda-items' && meeting !== undefined && meeting !== 'sc-meeting';

/** So many other readings are told. */
const mostAlternatives = 4;

/** Reads what a figure counts from the words around it. */
export const readCount = (
  numeral: Numeral,
  phrase: Phrase,
  clause: Span,
  state: State,
): Reading => {
  const { text, standing } = state.setting;
  const words = text.slice(clause.start, clause.end);
  const inherited = inheritedBy(phrase, state);
  const candidates = candidatesFor(phrase, inherited, words, numeral.unit, standing.level);
  const plain = candidates.filter((one) => !isPredicate(one));
  const best = plain[0] ?? candidates[0];
  const also = candidates.filter(
    (one) =>
      one !== best &&
      isPredicate(one) &&
      one.residue.length === 0 &&
      one.score > (best?.score ?? 0),
  );
  const reading: Reading = {
    numeral,
    clause,
    phrase,
    label: labelOf(phrase, text),
    metric: 'own',
    also: also.map(({ metric }) => metric),
    alternatives: candidates.slice(0, mostAlternatives).map(({ metric }) => metric),
    tier: 'own',
    rule: best === undefined ? 'no-label' : 'narrowed',
    candidates,
    isPlan: false,
    isOtherBody: false,
    isEarlierYear: false,
  };
  if (best === undefined) return reading;
  const { metric } = best;
  const tier = tierOf(best, plain[1], phrase);
  const isAnother =
    isSecondCount(state.readings.at(-1), numeral, metric) || isOthersTopic(metric, state);
  if (tier === 'own' || isAnother) return reading;
  const last = state.readings.at(-1);
  const isTakenOver =
    best.inherited.length > 0 && last !== undefined && last.clause.start >= state.start;
  const side = phrase.isBehind ? 'label-behind' : 'label-before';
  return {
    ...reading,
    metric,
    tier,
    ...(isTakenOver && { quoteFrom: last.quoteFrom ?? last.clause.start }),
    rule: best.inherited.length > 0 ? 'label-inherited' : side,
    alternatives: reading.alternatives.filter((one) => one !== metric),
  };
};
