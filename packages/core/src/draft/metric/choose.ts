import { catalogue } from '../../catalogue/metrics/index.js';
import type { Level } from '../../catalogue/level.js';
import { unitOf } from '../../catalogue/unit.js';
import { activities, type Phrase } from '../phrase/phrase.js';
import type { Token } from '../phrase/tokens.js';
import { signaturesWith, unitsOf, type Signature } from './signatures.js';

/** A metric that the words around a figure may mean, and how well they do. */
export interface Candidate {
  readonly metric: string;
  readonly label: string;
  readonly score: number;
  /** Words of the label that narrow it and that the metric does not have. */
  readonly residue: readonly string[];
  readonly wideResidue: readonly string[];
  /** Words that were taken over from before. */
  readonly inherited: readonly string[];
  readonly unitFit: number;
}

const featuresOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ features }) => features));

const baseUnit = (unit: string): string =>
  unit.replace(/[(/].*$/u, '').replace(/^[十百千]?[万亿]+(?=.)/u, '');

/** How well a unit fits: 3 the metric's own, 2 one that it is also printed in, 1 of the same measure, 0 not at all. */
export const unitFitOf = (metric: string, unit: string): number => {
  const units = unitsOf.get(metric);
  if (units === undefined) return 0;
  if (unit === '') return 1;
  const plain = baseUnit(unit);
  const [first] = units.words;
  if (plain === first || unit === first) return 3;
  if (units.words.has(plain)) return 2;
  return unitOf(plain)?.measure === units.measure && units.measure !== undefined ? 1 : 0;
};

/** Words that say who, when or which part, and change no metric by themselves. */
const neutral = new Set([
  'sc',
  'government',
  'special-committee',
  'presidium',
  'among',
  'this-term',
  'lower-level',
  'new',
  'own-level',
  'multi',
  'delegation',
  'in-office',
  'higher-level',
  'all-settled',
  'time-on',
  'key',
  'at-session',
  'by-delegation',
  'party-committee',
]);

/** Words that, wherever they stand in the clause, make another thing of what is counted. */
const decisive = new Set([
  'involve',
  'assist',
  'merge',
  'award',
  'excellent',
  'cppcc',
  'penalise',
  'dissatisfied',
  'leave',
  'convert',
  'solve',
  'screen',
]);

/** Whose meeting is not the standing committee's. */
const otherMeetings = new Set([
  'party-group',
  'presidium',
  'special-committee',
  'government',
  'delegation',
]);

/** Those who act are seldom what is counted when something else is named. */
export const agents: ReadonlySet<string> = new Set([
  'deputy',
  'higher-deputy',
  'lower-deputy',
  'mixed-deputy',
  'sc-member',
  'voter',
  'delegation',
  'undertaker',
  'department',
  'committee',
]);

/** What was said before that a figure may take over. */
export interface Inherited {
  readonly things: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  /** When and where, from the clauses before. */
  readonly scopes: ReadonlySet<string>;
}

const rate = (
  { metric, label, needs, allows, literal, things }: Signature,
  near: {
    core: ReadonlySet<string>;
    wide: ReadonlySet<string>;
    topic: ReadonlySet<string>;
    bound: readonly Token[];
  },
  inherited: ReadonlySet<string>,
  spoken: ReadonlySet<string>,
  words: string,
  unit: string,
): Candidate | undefined => {
  const { core, wide, topic, bound } = near;
  // A label without its thing (正在解决) is of what was spoken of, and only of that.
  const counted = [...spoken].filter((one) => !agents.has(one));
  const isActivity = [...needs].some((one) => activities.has(one));
  const isOfSpoken = [...things].some((one) => needs.has(one) || spoken.has(one));
  if (counted.length > 0 && things.size > 0 && !isActivity && !isOfSpoken) return undefined;
  const taken: string[] = [];
  let own = 0;
  let fromTopic = 0;
  for (const need of needs) {
    if (core.has(need)) own += 1;
    else if (wide.has(need)) own += 0.5;
    else if (topic.has(need)) fromTopic += 1;
    else if (inherited.has(need)) taken.push(need);
    else return undefined;
  }
  if (own === 0 && core.size > 0) return undefined;
  if (literal.some((one) => !words.includes(one))) return undefined;
  const unitFit = unitFitOf(metric, unit);
  if (unitFit === 0) return undefined;
  const isExplained = (feature: string): boolean =>
    needs.has(feature) || allows.has(feature) || neutral.has(feature);
  const residue = new Set([...core].filter((one) => !isExplained(one)));
  for (const one of [...wide, ...core])
    if (decisive.has(one) && !needs.has(one) && !allows.has(one)) residue.add(one);
  // A word that says two things at once (制定或修订) is explained as a whole or not at all.
  for (const { features } of bound)
    if (features.some((one) => needs.has(one)))
      for (const one of features) if (!isExplained(one)) residue.add(one);
  if (needs.size === 1 && needs.has('meeting'))
    for (const one of [...wide, ...core]) if (otherMeetings.has(one)) residue.add(one);
  const wideResidue = [...wide].filter((one) => !isExplained(one) && !residue.has(one));
  const score =
    4 * needs.size +
    unitFit * 3 -
    8 * residue.size -
    3 * wideResidue.length -
    2 * taken.length -
    2 * fromTopic +
    literal.length * 2;
  return { metric, label, score, residue: [...residue], wideResidue, inherited: taken, unitFit };
};

const none: ReadonlySet<string> = new Set();
const acts: ReadonlySet<Token['role']> = new Set(['act']);

/** The metrics of the catalogue that a phrase may mean, the best first, each metric once. */
export const candidatesFor = (
  phrase: Phrase,
  inherited: Inherited,
  words: string,
  unit: string,
  level: Level,
): readonly Candidate[] => {
  const last = phrase.core.findLast(({ role }) => role !== 'mark' && role !== 'plain');
  const isMeetingsOfOrgan =
    baseUnit(unit) === '次' && last?.role === 'organ' && last.features.includes('sc');
  const core = new Set([...featuresOf(phrase.core), ...(isMeetingsOfOrgan ? ['sc-meeting'] : [])]);
  const wide = new Set([...featuresOf(phrase.wide)].filter((one) => !core.has(one)));
  const topic = featuresOf(phrase.topic);
  const bound = [...phrase.core, ...phrase.wide].filter(({ features }) => features.length > 1);
  const all = [...phrase.core, ...phrase.wide];
  const hasThing = phrase.core.some(({ role }) => role === 'thing');
  const hasAct = all.some(({ role }) => acts.has(role));
  const taken = new Set([
    ...(hasThing ? [] : inherited.things),
    ...(hasAct ? [] : [...inherited.acts].filter((one) => !/-deputy$/u.test(one))),
    ...inherited.scopes,
  ]);
  const best = new Map<string, Candidate>();
  for (const signature of signaturesWith([core, wide, topic, taken])) {
    const levels = catalogue.get(signature.metric)?.levels;
    if (levels !== undefined && !levels.includes(level)) continue;
    const candidate = rate(
      signature,
      { core, wide, topic, bound },
      taken,
      hasThing ? none : inherited.things,
      words,
      unit,
    );
    if (candidate === undefined) continue;
    const before = best.get(candidate.metric);
    if (before === undefined || before.score < candidate.score)
      best.set(candidate.metric, candidate);
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
};
