import { needsOf } from '../metric/signatures.js';
import { agents, type Inherited } from '../metric/choose.js';
import type { Standing } from '../phrase/deputies.js';
import type { Phrase } from '../phrase/phrase.js';
import type { Masks, Token } from '../phrase/tokens.js';
import { isDivisible } from '../relations/divided.js';
import type { Sentence } from '../text/sentences.js';
import type { Reading } from './reading.js';

/** What a report is read with. */
export interface ReaderSetting {
  readonly text: string;
  readonly standing: Standing;
  readonly masks: Masks;
}

/** What is known while a sentence is read. */
export interface State {
  readonly setting: ReaderSetting;
  /** All that was read before, of the whole text. */
  readonly readings: Reading[];
  /** Where the sentence begins. */
  readonly start: number;
  /** What was counted last in the sentence. */
  things: ReadonlySet<string>;
  /** What the sentences before counted, for one that names nothing itself. */
  background: ReadonlySet<string>;
  /** What was done last. */
  acts: ReadonlySet<string>;
  /** When and where: 闭会期间. */
  scopes: ReadonlySet<string>;
  /** The figure that 其中 speaks of. */
  among?: Reading | undefined;
  /** The clause before, where it holds no figure. */
  previousClause?: readonly Token[] | undefined;
  /** Whether the clause before compares with an earlier time: 与上年相比. */
  isCompared: boolean;
  /** Names of rates whose numbers are still to come. */
  names: readonly string[];
  /** Whether the sentence sorts what was counted: 按内容分. */
  isSorting: boolean;
  /** Whose meeting was spoken of last. */
  meeting?: string | undefined;
}

const scopeFeatures = new Set(['at-session', 'between-sessions', 'by-delegation', 'this-term']);
const meetings = new Set([
  'sc-meeting',
  'chairs-meeting',
  'party-group-meeting',
  'presidium-meeting',
]);

const featuresOf = (tokens: readonly Token[], role: Token['role']): readonly string[] =>
  tokens.filter((token) => token.role === role).flatMap(({ features }) => features);

/** Whether a label says anything besides 共 and 有. */
export const hasContent = ({ core }: Phrase): boolean =>
  core.some(({ role }) => /^(?:thing|act|unknown|modifier|name)$/u.test(role));

/** Keeps what a figure said for those behind it. */
export const remember = (phrase: Phrase, state: State, isFirst: boolean): void => {
  const named = featuresOf(phrase.core, 'thing');
  const counted = named.filter((one) => !agents.has(one));
  const things = counted.length > 0 ? counted : named;
  const acts = featuresOf([...phrase.core, ...phrase.wide], 'act');
  if (things.length > 0) state.things = new Set(things);
  if (acts.length > 0) state.acts = new Set(acts);
  else if (things.length > 0 && !phrase.isBehind && isFirst) state.acts = new Set();
  const said = [...phrase.core, ...phrase.wide].flatMap(({ features }) => features);
  if (said.includes('party-committee'))
    state.scopes = new Set([...state.scopes, 'party-committee']);
  state.meeting = said.findLast((one) => meetings.has(one)) ?? state.meeting;
};

/** Takes from a clause without figures what holds for those behind it. */
export const overhear = (all: readonly Token[], state: State, isFirst: boolean): void => {
  const features = all.flatMap((token) => token.features);
  const scopes = features.filter((one) => scopeFeatures.has(one));
  if (scopes.length > 0) state.scopes = new Set(scopes);
  const things = featuresOf(all, 'thing');
  if (isFirst && things.length > 0 && state.things.size === 0) state.things = new Set(things);
  state.meeting = features.findLast((one) => meetings.has(one)) ?? state.meeting;
  state.previousClause = all;
};

const sums = /^(?:共|共计|合计|总计|合共|累计|总共)$/u;

/** What a figure may take over from what was said before. A bare 共 takes only the thing, for it counts all of them. */
export const inheritedBy = (phrase: Phrase, state: State): Inherited => {
  const said = [...phrase.core, ...phrase.wide].flatMap(({ features }) => features);
  const isSum = !hasContent(phrase) && phrase.core.some(({ text }) => sums.test(text));
  const hasScope = said.some((one) => scopeFeatures.has(one));
  return {
    things: state.things.size > 0 ? state.things : state.background,
    acts: isSum ? new Set() : state.acts,
    scopes: hasScope || isSum ? new Set() : state.scopes,
  };
};

/** How far a sentence may stand from the figures whose subject it goes on with. */
const backgroundReach = 120;
const subjects = new Set(['suggestion', 'motion', 'opinion', 'petition']);

/** What is known when a sentence begins. */
export const newState = (
  sentence: Sentence,
  readings: Reading[],
  setting: ReaderSetting,
): State => {
  const state: State = {
    setting,
    readings,
    start: sentence.start,
    things: new Set(),
    background: new Set(),
    acts: new Set(),
    scopes: new Set(),
    isCompared: false,
    isSorting: false,
    names: [],
  };
  const last = readings.at(-1);
  if (last === undefined) return state;
  if (/^\s*其中/u.test(setting.text.slice(sentence.start, sentence.start + 6)))
    remember(last.phrase, state, false);
  else if (sentence.start - last.numeral.end < backgroundReach) {
    const spoken = readings.slice(-12).findLast(({ metric }) => isDivisible(metric))?.metric;
    if (spoken !== undefined)
      state.background = new Set([...needsOf(spoken)].filter((one) => subjects.has(one)));
  }
  return state;
};
