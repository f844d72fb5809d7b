/**
 * How wide text is, without a DOM: a table of advance widths in em. Chinese fonts set Han characters
 * and full-width punctuation on exactly 1 em; their Latin letters differ by a few percent between
 * fonts, so the table takes the wider ones and a label never turns out longer than its place.
 */

const classes: readonly (readonly [characters: string, em: number])[] = [
  ["'|", 0.3],
  ['iljI.,:;!', 0.32],
  ['ft()[]{}-', 0.39],
  ['r/\\ "*', 0.42],
  ['scvxyz?J_^`', 0.54],
  ['e', 0.57],
  ['abdghknopquLFE', 0.62],
  ['0123456789+=<>~$#\u2212\u2013', 0.6],
  ['TZYSXVBPRKAC&', 0.67],
  ['DGHNOQUw', 0.76],
  ['mMW@%', 0.96],
];

const latin = new Map(
  classes.flatMap(([characters, em]) =>
    Array.from(characters, (character) => [character, em] as const),
  ),
);
latin.set(' ', 0.27);

// Combining marks, joiners and variation selectors: they take no room of their own.
const weightless = /\p{M}|\p{Cf}/u;
const otherAlphabet = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

const boldened = 1.06;

const widthOf = (character: string): { em: number; stretches: boolean } => {
  const known = latin.get(character);
  if (known !== undefined) return { em: known, stretches: true };
  if (weightless.test(character)) return { em: 0, stretches: false };
  if (otherAlphabet.test(character)) return { em: 0.7, stretches: true };
  return { em: 1, stretches: false };
};

/** The width of a text in pixels when set in `size` pixels; a little more than it takes in most fonts. */
export const measure = (text: string, size: number, bold = false): number => {
  let total = 0;
  for (const character of text) {
    const { em, stretches } = widthOf(character);
    total += bold && stretches ? em * boldened : em;
  }
  return total * size;
};

/** The width of the widest of several lines, in pixels. */
export const widest = (lines: readonly string[], size: number, bold = false): number =>
  Math.max(0, ...lines.map((line) => measure(line, size, bold)));
