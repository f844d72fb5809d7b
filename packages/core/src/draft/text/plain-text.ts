import { simplified } from './traditional.js';

/**
 * A text made even for reading: simplified characters, half-width digits and marks, readings in brackets
 * and the line breaks of a narrow column taken out, each run of white space one space. Each character
 * knows where it stands in the text as given, so that whatever is found is quoted from there, word for word.
 */
export interface PlainText {
  readonly plain: string;
  readonly given: string;
  /** Where each character of `plain` stands in `given`; one entry more than `plain` has, for its end. */
  readonly places: Int32Array;
}

/** A reading put in behind a character: 會(huì). */
const reading = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜɡńňǹ]{1,7}\)/uy;

const spaces = new Set([0x20, 0x09, 0x0d, 0xa0, 0x3000, 0x200b, 0xfeff]);
const lineBreak = 0x0a;

/** Marks by their even forms, in pairs. */
const marks =
  '％%﹪%．.（(）)，,；;：:！!？?「“」”『“』”〝“〞”‘“’”／/～~０0１1２2３3４4５5６6７7８8９9';

/** The even form of each character that has another: half-width digits and marks, simplified characters. */
const even: ReadonlyMap<number, number> = new Map([
  ...[...simplified].map(([code, character]) => [code, character.charCodeAt(0)] as const),
  ...Array.from(
    { length: marks.length / 2 },
    (_, pair) => [marks.charCodeAt(pair * 2), marks.charCodeAt(pair * 2 + 1)] as const,
  ),
]);

/** Lines of at least so many characters may be broken by the width of a column, not by sense. */
const shortestBroken = 22;
/** Lines of a column are no longer than this. */
const longestBroken = 80;

const endsSense = /[。.！!？?；;：:”"’）)】》…]\s*$/u;

/** Which line breaks only break a column: those of texts whose lines are all short and often end amid a sentence. */
const brokenLines = (given: string): ReadonlySet<number> => {
  const breaks: number[] = [];
  let start = 0;
  let longest = 0;
  while (start < given.length) {
    const found = given.indexOf('\n', start);
    const end = found < 0 ? given.length : found;
    const line = given.slice(start, end).trim();
    longest = Math.max(longest, line.length);
    if (longest > longestBroken) return new Set();
    if (found >= 0 && line.length >= shortestBroken && !endsSense.test(line)) breaks.push(found);
    start = end + 1;
  }
  return breaks.length < 3 ? new Set() : new Set(breaks);
};

const doubleQuote = 0x22;
const openQuote = 0x201c;
const closeQuote = 0x201d;
const openBracket = 0x28;
const space = 0x20;

/** So many codes are made a string of at once; more would not fit an argument list. */
const chunk = 8192;

const textOf = (codes: Uint16Array): string => {
  let text = '';
  for (let at = 0; at < codes.length; at += chunk)
    text += String.fromCharCode(...codes.subarray(at, at + chunk));
  return text;
};

/** Makes a text even, in one pass. */
export const plainText = (given: string): PlainText => {
  const places = new Int32Array(given.length + 1);
  const codes = new Uint16Array(given.length);
  const broken = brokenLines(given);
  let length = 0;
  let isQuoteOpen = false;
  for (let at = 0; at < given.length; at += 1) {
    const code = given.charCodeAt(at);
    const last = length === 0 ? lineBreak : codes[length - 1];
    if (code === lineBreak && broken.has(at)) continue;
    if (spaces.has(code)) {
      if (last === space || last === lineBreak) continue;
      places[length] = at;
      codes[length] = space;
      length += 1;
      continue;
    }
    if (code === openBracket && length > 0) {
      reading.lastIndex = at;
      const found = reading.exec(given);
      if (found !== null) {
        at += found[0].length - 1;
        continue;
      }
    }
    places[length] = at;
    if (code === doubleQuote) {
      isQuoteOpen = !isQuoteOpen;
      codes[length] = isQuoteOpen ? openQuote : closeQuote;
    } else {
      if (code === lineBreak) isQuoteOpen = false;
      codes[length] = code < 0x80 ? code : (even.get(code) ?? code);
    }
    length += 1;
  }
  places[length] = given.length;
  return {
    plain: textOf(codes.subarray(0, length)),
    given,
    places: places.subarray(0, length + 1),
  };
};

/** Where the words between two places of the plain text stand in the text as given, and how they read there. */
export const givenBetween = (
  { places, given }: PlainText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number; readonly quote: string } => {
  const from = places[start] ?? given.length;
  const to = end > start ? (places[end - 1] ?? given.length) + 1 : from;
  return { start: from, end: to, quote: given.slice(from, to) };
};
