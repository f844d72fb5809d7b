import { measure } from './text-width.js';
import { termAt } from './terms.js';

/** A piece of text that stays on one line, and how bad it is to begin a line with it. */
interface Piece {
  readonly text: string;
  readonly cost: number;
}

const word = /[\p{Script=Latin}\p{N}'.,%+\u2212\u2013/-]+/uy;
const closing = /^[，。、；：！？）」』》〉”’％%…)\],.;:!?]/u;
const opening = /[（「『《〈“‘([]$/u;
// 126件 and 8次 are read as one.
const numberBefore = /[\p{N}]$/u;
const unitWord = /^[件项次人名个份部条家年%％]$/u;
const ellipsis = '…';

const pieceAt = (text: string, index: number): string => {
  const term = termAt(text, index);
  if (term !== undefined) return term;
  word.lastIndex = index;
  return word.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(index) ?? 0x20);
};

/** Beginning a line after a space or a comma reads best; after 和 or 的 it leaves that word hanging. */
const costAfter = (previous: string): number =>
  /[\s，、；：）]$/u.test(previous) ? 0 : /[和与及或的]$/u.test(previous) ? 0.02 : 0.15;

const belongs = (previous: string, next: string): boolean =>
  closing.test(next) ||
  opening.test(previous) ||
  /^\s/u.test(next) ||
  (numberBefore.test(previous) && unitWord.test(next));

const withPunctuation = (parts: readonly string[]): readonly string[] =>
  parts.reduce<readonly string[]>((before, next) => {
    const previous = before.at(-1);
    return previous !== undefined && belongs(previous, next)
      ? [...before.slice(0, -1), previous + next]
      : [...before, next];
  }, []);

const piecesOf = (text: string): readonly Piece[] => {
  const parts: string[] = [];
  for (let index = 0; index < text.length;) {
    const next = pieceAt(text, index);
    parts.push(next);
    index += next.length;
  }
  return withPunctuation(parts).map((part, index, all) => ({
    text: part,
    cost: costAfter(all[index - 1] ?? ' '),
  }));
};

/** Cuts pieces that no line can hold, so that a name without any gap still wraps. */
const cut = (pieces: readonly Piece[], fits: (text: string) => boolean): readonly Piece[] =>
  pieces.flatMap((piece) =>
    fits(piece.text.trimEnd())
      ? [piece]
      : withPunctuation(Array.from(piece.text)).map((text, index) => ({
          text,
          cost: index === 0 ? piece.cost : 1,
        })),
  );

interface Setting {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** The best way to set pieces in so many lines: even lines, breaks where a reader pauses. */
const bestSetting = (
  pieces: readonly Piece[],
  lines: number,
  room: number,
  widthOf: (text: string) => number,
): Setting | undefined => {
  const known = new Map<string, Setting | undefined>();
  const from = (start: number, left: number): Setting | undefined => {
    const key = `${start}/${left}`;
    if (known.has(key)) return known.get(key);
    let best: Setting | undefined;
    let text = '';
    for (let end = start; end < pieces.length; end++) {
      text += pieces[end]?.text ?? '';
      const line = text.trim();
      const slack = (room - widthOf(line)) / room;
      if (slack < 0) break;
      const last = end === pieces.length - 1;
      if (left === 1 && !last) continue;
      const rest = last ? { lines: [], cost: 0 } : from(end + 1, left - 1);
      if (rest === undefined) continue;
      const cost = slack ** 2 + rest.cost + (last ? 0 : (pieces[end + 1]?.cost ?? 0));
      if (best === undefined || cost < best.cost) best = { lines: [line, ...rest.lines], cost };
    }
    known.set(key, best);
    return best;
  };
  return from(0, lines);
};

const shortened = (text: string, fits: (text: string) => boolean): string => {
  const characters = Array.from(text);
  while (characters.length > 0 && !fits(characters.join('').trimEnd() + ellipsis)) characters.pop();
  return characters.join('').trimEnd() + ellipsis;
};

/** Fills line by line, as far as it goes; the last line says by an ellipsis that something is left out. */
const filled = (
  pieces: readonly Piece[],
  maxLines: number,
  fits: (text: string) => boolean,
): readonly string[] => {
  const lines: string[] = [];
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    if (lines.length === maxLines - 1) {
      const rest = pieces.slice(index).reduce((whole, next) => whole + next.text, text);
      return [...lines, shortened(rest, fits)];
    }
    if (fits((text + piece.text).trim())) text += piece.text;
    else {
      lines.push(text.trim());
      text = piece.text;
    }
  }
  return [...lines, text.trim()];
};

/**
 * Breaks a text into at most so many lines of a width in pixels. Chinese breaks between words where
 * they are known, else between characters, but never before closing punctuation; Latin words and
 * numbers stay whole. An ellipsis comes only when the lines do not suffice.
 */
export const wrap = (
  text: string,
  maxWidth: number,
  size: number,
  maxLines: number,
  bold = false,
): readonly string[] => {
  const widthOf = (part: string): number => measure(part, size, bold);
  const fits = (part: string): boolean => widthOf(part) <= maxWidth;
  const whole = text.replace(/\s+/gu, ' ').trim();
  if (fits(whole)) return [whole];
  const pieces = cut(piecesOf(whole), fits);
  for (let lines = 2; lines <= maxLines; lines++) {
    const setting = bestSetting(pieces, lines, maxWidth, widthOf);
    if (setting !== undefined) return setting.lines;
  }
  return filled(pieces, Math.max(1, maxLines), fits);
};
