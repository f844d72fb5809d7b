import type { Numeral } from '../numerals/numeral.js';
import type { Token } from './tokens.js';
import { sorted } from './topics.js';

/** What a report says of one figure, by how near it stands. */
export interface Phrase {
  /** The words of the label itself: before the number (建议57件) or behind it (57件建议). */
  readonly core: readonly Token[];
  /** The other words of the clause: who does it, the verb before a label behind the number, what follows. */
  readonly wide: readonly Token[];
  /** What it was about; names and examples that narrow no kind of thing. */
  readonly topic: readonly Token[];
  readonly isBehind: boolean;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Acts that are counted themselves, as nouns: 4项专题调研. */
export const activities: ReadonlySet<string> = new Set([
  'study',
  'tour',
  'law-inspect',
  'inspect',
  'inquire',
  'interpellate',
  'appraise',
  'assess',
  'train',
  'concentrated',
  'train-courses',
  'work-inspect',
  'oversee',
  'evaluate',
  'oath',
  'screen',
  'report-to-voters',
  'plan-budget',
]);

const isJoint = ({ role, text }: Token): boolean =>
  (role === 'mark' && text === '、') || /^(?:和|及|与|以及|并)$/u.test(text);

const isThing = ({ role }: Token): boolean => role === 'thing' || role === 'unknown';
const isVerb = ({ role }: Token): boolean => role === 'act' || role === 'carrier';
const isActivity = ({ role, features }: Token): boolean =>
  role === 'act' && features.some((one) => activities.has(one));
const isSaid = ({ role }: Token): boolean => role !== 'mark';

/** Where the words between two figures part: what is before belongs to the first, whose label stands behind it. */
const partingOf = (between: readonly Token[], isNextBehind: boolean): number => {
  const joints = between.flatMap((token, index) => (isJoint(token) ? [index] : []));
  const first = between.findIndex((token) => isThing(token) || token.role === 'act');
  const after = joints.filter((index) => index > first);
  const joint = isNextBehind ? after.at(-1) : after[0];
  if (joint !== undefined) return joint;
  const thing = between.findIndex(isThing);
  const verb = between.findIndex((token, index) => index > thing && isVerb(token));
  return verb < 0 ? between.length : verb;
};

/** 三次听取, 共12次对……报道: the number says how often the verb behind it was done. */
const isHowOften = ({ unit, script }: Numeral, right: readonly Token[]): boolean => {
  const word = right.find(isSaid);
  if (unit !== '次' || word === undefined) return false;
  if (/^(?:对|向|就|在)$/u.test(word.text)) return right.some(({ role }) => role === 'act');
  return script === 'characters' && word.role === 'act' && !isActivity(word);
};

/** Whether the label of a figure stands behind it, by what stands on either side. */
const standsBehind = (
  left: readonly Token[],
  right: readonly Token[],
  numeral: Numeral,
  isLast: boolean,
): boolean => {
  const [first] = right;
  if (first === undefined) return false;
  if (first.role === 'mark' && !/^[“\s]/u.test(first.text)) return false;
  const said = right.filter(isSaid);
  const [word] = said;
  if (word === undefined || isJoint(word) || word.text === '等') return false;
  if (isHowOften(numeral, right)) return true;
  const next = said.find(({ role }) => role !== 'plain');
  if (next !== undefined && isActivity(next) && (isLast || said.length > 1) && word === next)
    return true;
  if (!left.some(({ role }) => role === 'thing')) return true;
  const thing = said.findIndex(isThing);
  const verb = said.findIndex(isVerb);
  return thing >= 0 && (verb < 0 || thing < verb);
};

/** Cuts a label behind a number where its predicate begins: 32件民生实事|均按期完成. */
const labelEnd = (right: readonly Token[]): number => {
  const thing = right.findIndex(({ role }) => role === 'thing');
  if (thing < 0) return right.length;
  const isPredicate = ({ role, text }: Token, index: number): boolean => {
    if (index <= thing) return false;
    if (!(
      role === 'act' ||
      role === 'carrier' ||
      role === 'modifier' ||
      /^(?:均|已|已经|全部|中|向|对|被|由|在)$/u.test(text)
    ))
      return false;
    const rest = right.slice(index);
    // An act right behind a thing, and nothing after it, is one word with it: 立法项目调研.
    const [word] = rest;
    if (index === thing + 1 && rest.length === 1 && word !== undefined && isActivity(word))
      return false;
    const link = rest.findIndex(({ text: word }) => word === '的');
    return !(link > 0 && rest.slice(link).some(({ role: other }) => other === 'thing'));
  };
  const verb = right.findIndex(isPredicate);
  return verb < 0 ? right.length : verb;
};

/** Divides the words of a clause among its figures, which stand in reading order. */
export const phrasesOf = (
  clause: Span,
  figures: readonly Numeral[],
  tokens: (start: number, end: number) => readonly Token[],
): readonly Phrase[] => {
  const gaps = [...figures, undefined].map((figure, index) =>
    tokens(
      index === 0 ? clause.start : (figures[index - 1]?.end ?? clause.start),
      figure?.start ?? clause.end,
    ),
  );
  const behind: boolean[] = [];
  const partings: number[] = [0];
  for (const [index, figure] of figures.entries()) {
    const left = (gaps[index] ?? []).slice(partings[index] ?? 0);
    const right = gaps[index + 1] ?? [];
    const next = figures[index + 1];
    const isBehind = standsBehind(left, right, figure, next === undefined);
    behind.push(isBehind);
    if (next === undefined) partings.push(isBehind ? right.length : 0);
    else if (!isBehind) partings.push(0);
    else {
      const after = gaps[index + 2] ?? [];
      const early = partingOf(right, false);
      const isNextBehind =
        standsBehind([], after, next, figures[index + 2] === undefined) &&
        !right.slice(early).some(isThing);
      partings.push(partingOf(right, isNextBehind));
    }
  }
  const phrases: Phrase[] = [];
  let governing: readonly Token[] = [];
  for (const [index, figure] of figures.entries()) {
    const left = (gaps[index] ?? []).slice(partings[index] ?? 0);
    const gap = gaps[index + 1] ?? [];
    const right = gap.slice(0, partings[index + 1] ?? 0);
    const isLast = index === figures.length - 1;
    const { kept, topic } = sorted(left);
    if (behind[index] !== true) {
      const from = Math.max(0, kept.findIndex(isVerb));
      governing = [];
      // 制定4件、修改11件、废止2件地方性法规: the thing stands once, behind the last.
      const isBare = !kept.some(isThing);
      const shared = isBare ? figures.findIndex((_, at) => at > index && behind[at] === true) : -1;
      const things =
        shared < 0
          ? []
          : (gaps[shared + 1] ?? [])
              .slice(0, partings[shared + 1])
              .filter(({ role }) => role === 'thing');
      phrases.push({
        core: kept.slice(from),
        wide: [...kept.slice(0, from), ...(isLast ? gap : [])],
        topic: [...topic, ...things],
        isBehind: false,
      });
      continue;
    }
    if (isHowOften(figure, right)) {
      const acts = right.filter(({ role }) => role === 'act');
      phrases.push({
        core: acts,
        wide: kept,
        topic: [...topic, ...right.filter(({ role }) => role !== 'act')],
        isBehind: true,
      });
      continue;
    }
    const end = labelEnd(right);
    const verb = kept.findLastIndex(({ role }) => role === 'act');
    if (kept.some(isVerb) || kept.some(isThing))
      governing = verb < 0 ? [] : kept.slice(verb, verb + 1);
    // What is done with the last of several is done with all: 7个政府部门、86.2亿元预算进行重点审查.
    const tail = isLast
      ? []
      : (gaps[figures.length] ?? []).filter(({ role }) => role === 'act' || role === 'thing');
    phrases.push({
      core: [...governing, ...right.slice(0, end)],
      wide: [
        ...kept.filter((token) => !governing.includes(token)),
        ...right.slice(end),
        ...gap.slice(partings[index + 1] ?? 0).filter(({ role }) => role === 'act'),
      ],
      topic: [...topic, ...tail],
      isBehind: true,
    });
  }
  return phrases;
};
