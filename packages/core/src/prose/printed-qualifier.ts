import type { Qualifier } from '../record/observation.js';

const before: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:不少于|至少|不低于)$/u, 'at-least'],
  [/(?:不足|不到|少于|不超过|至多)$/u, 'less-than'],
  [/(?:接近|将近|(?<![最附远])近)$/u, 'nearly'],
  [/(?:大约|(?<![节公契条规民合制签])约|大概|about )$/u, 'about'],
  [/(?:(?<!不)超过|(?<!不)超|逾|突破|over |more than )$/u, 'more-than'],
];
const after: readonly (readonly [RegExp, Qualifier])[] = [
  [/^[余多](?![于数])/u, 'more-than'],
  [/^[^\d，,。;；、]{0,3}?左右/u, 'about'],
  [/^[^\d，,。;；、]{0,3}?以上/u, 'at-least'],
  [/^[^\d，,。;；、]{0,3}?以下/u, 'less-than'],
];

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** The last characters of the words that qualify what follows, which most numbers do not stand behind. */
const endsOfBefore = codesOf('于少至低足到过多近约概超逾破 ');
/** The first characters of the words that qualify what stands before them: 余, 左右, 以上. */
const startsOfAfter = codesOf('余多左以');
/** How far behind a number such a word may begin: 40人次左右. */
const farthest = 3;

/** How exactly the digits between two places of a text are meant, by the words on either side of them. */
export const qualifierBeside = (text: string, start: number, end: number): Qualifier => {
  if (start > 0 && endsOfBefore.has(text.charCodeAt(start - 1))) {
    const words = text.slice(Math.max(0, start - 10), start);
    const qualifier = before.find(([pattern]) => pattern.test(words))?.[1];
    if (qualifier !== undefined) return qualifier;
  }
  for (let at = end; at <= end + farthest; at += 1) {
    if (!startsOfAfter.has(text.charCodeAt(at))) continue;
    const words = text.slice(end, end + 8);
    return after.find(([pattern]) => pattern.test(words))?.[1] ?? 'exact';
  }
  return 'exact';
};

/** How exactly the number that stands at a place of a text is meant: 近11000, 1400余, 约, 不少于. */
export const qualifierAround = (text: string, start: number, found: string): Qualifier =>
  /[余多]/u.test(found) ? 'more-than' : qualifierBeside(text, start, start + found.length);
